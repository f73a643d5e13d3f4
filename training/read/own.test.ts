import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../../src/text/span.ts';
import { labelledDocument } from './documents.ts';
import { ownReadings } from './own.ts';

const document = (text: string, notes: string) =>
  labelledDocument('news/900', `publisher: The Post\nkind: news\n---\n${text}\n---\n${notes}\n`);

test('a report within a report is read in the words of the outer one, and only there', async () => {
  const marked = document(
    'It rained. [1 The clerk] {1 said} <1 that [2 the duty officer] {2 had told} her <2 that the gate was open>>.\n\nNobody came.',
    '1: by the clerk\n2: by the duty officer',
  );
  const readings = await ownReadings(marked);
  const seen = readings.map(({ text, paragraphs, attributions }) => [
    paragraphs.map(({ span }) => cut(text, [span])),
    attributions.map(({ cue }) => cut(text, cue)),
  ]);
  assert.deepEqual(seen, [
    [['It rained. The clerk said that the duty officer had told her that the gate was open.', 'Nobody came.'], ['said']],
    [['the duty officer had told her that the gate was open'], ['had told']],
  ]);
});

test('an inner report may end with the quotation mark that ends the outer one; one in words too few to read again is left out', async () => {
  const quoted = document(
    '[1 He] {1 denies} <1 that he is, as [2 you] {2 put} it to a meeting, <2 “a bought man”>>.\n\n[3 We] {3 hear} <3 [4 he] {4 said} <4 no>>.',
    '1,3: by Ana Pell\n2,4: by Bo Lund',
  );
  const [, inner] = await ownReadings(quoted);
  assert.deepEqual(inner?.attributions.map(({ cue }) => cut(quoted.text, cue)), ['put']);
});

test('a turn is no attribution, and what is reported in it is no report within a report', async () => {
  const marked = document(
    '[1 ANA PELL]: <1 Nobody came. [2 The mayor] {2 says} <2 he did>.>\n\n[3 BO LUND]: <3 He did not.>',
    '1,3: by Ana Pell; turn\n2: by the mayor',
  );
  const [outer, ...inner] = await ownReadings(marked);
  assert.deepEqual(outer?.attributions.map(({ cue }) => cut(marked.text, cue)), ['says']);
  assert.deepEqual(inner, []);
});
