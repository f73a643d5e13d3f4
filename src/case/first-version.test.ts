import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallStatement } from '../../test/small-analysis.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { sha256 } from '../text/hash.ts';
import { anchorOf } from './find-again.ts';
import { CASE_VERSION } from './folder.ts';
import { openCase } from './open-case.ts';

const one = smallDocument('one.txt', 'The gates were open at ten.');
const statement = smallStatement(one, 'The gates were open at ten.');
const words = anchorOf(one, statement.content);

/** A case as version 1 wrote it, when a decision was a verdict and a finding alone. */
async function firstCase(folder: string): Promise<void> {
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(
    join(folder, 'case.json'),
    '{\n  "format": "rashomon-case-folder",\n  "version": 1,\n  "title": "Gates",\n  "created": "2024-05-18T10:00:00.000Z"\n}\n',
  );
  await writeFile(join(folder, 'sources', one.bytes), one.text);
  const happenings = [
    { kind: 'made', title: 'Gates' },
    { kind: 'source', sha256: one.bytes, name: one.name, size: one.text.length },
    { kind: 'decided', id: 'd1', verdict: 'confirmed', finding: { kind: 'statement', ...words } },
    { kind: 'decided', id: 'd2', verdict: 'rejected', finding: { kind: 'statement', ...words } },
    { kind: 'undone', decision: 'd2' },
  ];
  let before: string | null = null;
  const lines: string[] = [];
  for (const happening of happenings) {
    const line: string = JSON.stringify({ before, at: '2024-05-18T10:00:00.000Z', who: 'Ana', ...happening });
    lines.push(`${line}\n`);
    before = sha256(line);
  }
  await writeFile(join(folder, 'journal.jsonl'), lines.join(''));
}

const versionOf = async (folder: string) => JSON.parse(await readFile(join(folder, 'case.json'), 'utf8')).version;

test('a case of version 1 opens with its decisions, and stays one while only verdicts are made', async context => {
  const folder = join(await temporaryFolder(context), 'old');
  await firstCase(folder);
  const theCase = await openCase(folder);
  context.after(() => theCase.close());
  await theCase.keep(smallAnalysis({ documents: [one], statements: [statement] }), [one.bytes]);
  const [decision] = await theCase.decisions();
  assert.deepEqual([decision?.decision.id, decision?.how, decision?.found], ['d1', 'exact', statement.id]);
  await theCase.decide({ verdict: 'rejected', finding: { kind: 'statement', ...words } }, 'Ana');
  assert.equal(await versionOf(folder), 1);
});

test('the first decision of another sort makes it a case of version 2, which opens again with all of them', async context => {
  const folder = join(await temporaryFolder(context), 'old');
  await firstCase(folder);
  const theCase = await openCase(folder);
  await theCase.keep(smallAnalysis({ documents: [one], statements: [statement] }), [one.bytes]);
  await theCase.decide({ verdict: 'noted', finding: { kind: 'statement', ...words }, note: 'Ask.' }, 'Ana');
  await theCase.decide(
    { verdict: 'corrected', finding: { kind: 'statement', ...words }, reading: { said: '2024' } },
    'Ana',
  );
  assert.equal(await versionOf(folder), 2);
  await theCase.close();
  const again = await openCase(folder);
  context.after(() => again.close());
  assert.equal(again.info.title, 'Gates');
  assert.deepEqual(
    (await again.decisions()).map(({ decision }) => decision.verdict),
    ['confirmed', 'noted', 'corrected'],
  );
  assert.equal((await again.laid())?.analysis.statements[0]?.said, '2024');
  await again.dropSource(one.bytes, 'Ana');
  assert.equal(await versionOf(folder), CASE_VERSION);
});
