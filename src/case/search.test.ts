import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { smallAnalysis, smallDocument, smallStatement } from '../../test/small-analysis.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { createCase } from './open-case.ts';
import { statementRef } from './refer.ts';

const dam = smallDocument(
  'dam.txt',
  `The west dam held.\nLa présa était ouverte, dit-on.\n${'Long words before it. '.repeat(300)}A siren \u0001sounded\u0002 at ten.${' And more after it.'.repeat(300)}`,
);
const said = smallStatement(dam, 'The west', 'held.');
const analysis = smallAnalysis({ documents: [dam], statements: [said] });

async function caseOf(context: TestContext) {
  const theCase = await createCase(join(await temporaryFolder(context), 'case'), { title: 'Dam' });
  context.after(() => theCase.close());
  await theCase.keep(analysis, []);
  return theCase;
}

test('statements and passages that hold all words are found, best first', async context => {
  const theCase = await caseOf(context);
  const found = await theCase.search('held');
  assert.deepEqual(found.statements, [0]);
  assert.deepEqual(found.passages, [{ document: 0, start: 0, end: 18 }]);
  assert.equal(found.ranked, true);
  assert.deepEqual((await theCase.search('nothing here')).statements, []);
});

test('accents and case are passed over; words that are not all there, or not in the order of a phrase, are not found', async context => {
  const theCase = await caseOf(context);
  const passages = async (query: string) => (await theCase.search(query)).passages.length;
  assert.equal(await passages('PRESA etait'), 1);
  assert.equal(await passages('presa siren'), 0);
  assert.equal(await passages('"dam west"'), 0);
  assert.equal(await passages('"west dam"'), 1);
});

test('a long block is searched in pieces that together are all of it', async context => {
  const theCase = await caseOf(context);
  const [hit] = (await theCase.search('sounded')).passages;
  assert.ok(hit && hit.end - hit.start <= 4000);
  const [marks] = await theCase.markWords('sounded', [dam.text.slice(hit.start, hit.end)]);
  const [[from, to] = [0, 0]] = marks ?? [];
  assert.equal(dam.text.slice(hit.start + from, hit.start + to), 'sounded');
  const pieces = (await theCase.search('long')).passages;
  assert.ok(pieces.length > 1);
  for (const [i, { start }] of pieces.toSorted((a, b) => a.start - b.start).entries())
    if (i > 0) assert.equal(start, pieces.toSorted((a, b) => a.start - b.start)[i - 1]?.end);
});

test('places of words are told for any text, and null for one that does not match', async context => {
  const theCase = await caseOf(context);
  assert.deepEqual(await theCase.markWords('"west dam"', ['the West Dam, west', 'west']), [[[4, 12]], null]);
  assert.deepEqual(await theCase.markWords('"', ['the']), [null]);
});

test('words that a person put right or added are found, and those that they replaced are not', async context => {
  const theCase = await caseOf(context);
  const laid = await theCase.laid();
  assert.ok(laid);
  const finding = statementRef(laid, said.id);
  const start = dam.text.indexOf('A siren');
  const anchor = { document: dam.id, bytes: dam.bytes, spans: [[start, start + 7] as const], quote: 'A siren' };
  await theCase.decide({ verdict: 'corrected', finding, reading: { content: anchor } }, 'Ana');
  assert.deepEqual((await theCase.search('siren')).statements, [0]);
  assert.deepEqual((await theCase.search('held')).statements, []);
});

test('a query that finds nothing is spelled as the words of the case are', async context => {
  const theCase = await caseOf(context);
  assert.equal(await theCase.respell('soundde'), 'sounded');
  assert.equal(await theCase.respell('presa'), null);
});
