import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLabels } from './transcript.ts';

/** Speakers and labels as words, null for paragraphs without one; null when it is no transcript. */
function found(...paragraphs: readonly string[]) {
  return (
    findLabels(paragraphs)?.map(
      (label, i) =>
        label && [label.speaker && paragraphs[i]?.slice(...label.speaker), paragraphs[i]?.slice(...label.label)],
    ) ?? null
  );
}

test('labels with a verb, a title, an aside, a time', () => {
  assert.deepEqual(
    found('TESSA MORN asks again: Who was it?', 'OLE BRANDT concluding: Nobody.', 'TESSA MORN: Thanks.'),
    [
      ['TESSA MORN', 'TESSA MORN asks again:'],
      ['OLE BRANDT', 'OLE BRANDT concluding:'],
      ['TESSA MORN', 'TESSA MORN:'],
    ],
  );
  assert.deepEqual(
    found('Dr. Lena Orth (by telephone): It was shut.', 'Moderator: Are you sure?', 'Dr. Lena Orth: Yes.'),
    [
      ['Dr. Lena Orth', 'Dr. Lena Orth (by telephone):'],
      ['Moderator', 'Moderator:'],
      ['Dr. Lena Orth', 'Dr. Lena Orth:'],
    ],
  );
  assert.deepEqual(
    found('[00:12:31] Speaker 1: It was shut.', '[00:12:40] Speaker 2: No.', '[00:12:44] Speaker 1: Yes.')?.[0],
    ['Speaker 1', '[00:12:31] Speaker 1:'],
  );
});

test('Q and A name no one', () => {
  assert.deepEqual(found('Q: Who was it?', 'A: Nobody.'), null);
  assert.deepEqual(found('Q: Who was it?', 'A: Nobody.', 'Q: Nobody?'), [
    [null, 'Q:'],
    [null, 'A:'],
    [null, 'Q:'],
  ]);
});

test('what only looks like labels is no transcript', () => {
  assert.equal(found('Note: the times are local.', 'The gates were shut.', 'Note: they were not.'), null);
  assert.equal(found('JANE ODE: One label only.', 'And then prose.'), null);
  assert.equal(found('Mayor Dorn said: “It fell.”', 'It did fall.', 'Mayor Dorn said: “I know.”'), null);
  assert.equal(found('He said: it fell.', 'He added: it fell twice.', 'He said: it fell.'), null);
  assert.equal(found('Place: Sedge', 'Time: noon', 'Dead: 3'), null);
  assert.equal(found('DEATH TOLL: 29', 'INJURED: 50', 'MISSING: 4'), null);
  assert.equal(found('https://a.example: x', 'https://a.example: y'), null);
});
