import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkHouse } from './house.ts';

/*
 * node tools/check-house.ts
 * Says which imports the rules of the house forbid; exit 1 when there is one.
 */
const root = join(import.meta.dirname, '..');
const folders = ['src', 'test', 'bench', 'tools', 'sample', 'docs'].filter(folder => existsSync(join(root, folder)));
const { complaints, files } = await checkHouse(root, folders);
for (const complaint of complaints) console.error(complaint);
console.log(`${files} files, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;
