/*
 * npm run ocr-setup
 * Installs what reads the words of scanned pages (about 24 MB to fetch, 55 MB on the disk) into .data/ocr, from the package registry alone;
 * no script of a package is run. `rashomon ocr` finds it there; to take it off, delete that folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const from = join(root, 'src', 'intake', 'scans', 'engine');
const folder = join(root, '.data', 'ocr');
mkdirSync(folder, { recursive: true });
for (const file of ['package.json', 'package-lock.json']) cpSync(join(from, file), join(folder, file));

const options = { cwd: folder, stdio: ['ignore', 2, 2] };
const args = ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
const called = process.env.npm_execpath;
const { status, error } = called?.endsWith('.js')
  ? spawnSync(process.execPath, [called, ...args], options)
  : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
if (status !== 0) {
  console.error(
    `It could not be installed${error ? `: ${error.message}` : ', see above'}.\n  Check the network and the space on the disk, then run the same command again.`,
  );
  process.exit(1);
}
console.error('Text recognition is installed: rashomon ocr FILE.pdf');
