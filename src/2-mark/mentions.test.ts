import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Piece } from '../neural/wordpiece.ts';
import { NAME_LABELS } from './labels.ts';
import { mentions } from './mentions.ts';
import type { Window } from './windows.ts';

type Label = (typeof NAME_LABELS)[number];

/** A window of pieces with the tagger's label for each and its probability; `##` goes on the word before. */
function tagged(rows: readonly (readonly [string, Label, number])[], core?: readonly [number, number]) {
  let text = '';
  const pieces: { id: number; start: number; end: number; wordStart: number; wordEnd: number }[] = [];
  for (const [piece] of rows) {
    const goesOn = piece.startsWith('##');
    if (!goesOn && text !== '') text += ' ';
    const start = text.length;
    text += piece.replace('##', '');
    const wordStart = goesOn ? (pieces.at(-1)?.wordStart ?? start) : start;
    pieces.push({ id: 0, start, end: text.length, wordStart, wordEnd: text.length });
    for (const one of pieces) if (one.wordStart === wordStart) one.wordEnd = text.length;
  }
  const names = new Float32Array(rows.length * NAME_LABELS.length);
  rows.forEach(([, label, probability], at) => {
    names[at * NAME_LABELS.length + NAME_LABELS.indexOf(label)] = probability;
  });
  const features = rows.map(([piece]) => (/^(?:##)?\p{Lu}/u.test(piece) ? 1 : 0));
  const window: Window = { pieces: pieces as readonly Piece[], features, core: core ?? [0, rows.length] };
  return mentions(window, names).map(one => [text.slice(one.start, one.end), one.kind, one.score]);
}

test('a name is whole words, labelled by the first piece of each', () => {
  assert.deepEqual(
    tagged([
      ['Il', 'B-person', 0.9],
      ['##se', 'O', 0.9],
      ['Marrand', 'I-person', 0.9],
      ['left', 'O', 1],
    ]),
    [['Ilse Marrand', 'person', 0.9]],
  );
});

test('two names beside one another are two', () => {
  assert.deepEqual(
    tagged([
      ['Oskar', 'B-person', 0.9],
      ['Kaldmoor', 'B-place', 0.8],
    ]).map(one => one[0]),
    ['Oskar', 'Kaldmoor'],
  );
});

test('a change of kind without a beginning begins anew', () => {
  assert.deepEqual(
    tagged([
      ['Oskar', 'B-person', 0.9],
      ['Kaldmoor', 'I-place', 0.8],
    ]).map(one => one[1]),
    ['person', 'place'],
  );
});

test('a guess is no name, and a name outside the core is another window’s', () => {
  assert.deepEqual(tagged([['Perhaps', 'B-person', 0.3]]), []);
  assert.deepEqual(
    tagged(
      [
        ['Oskar', 'B-person', 0.9],
        ['left', 'O', 1],
      ],
      [1, 2],
    ),
    [],
  );
});

test('a name that has a capital begins with one; a name all in small letters stands', () => {
  assert.deepEqual(
    tagged([
      ['interior', 'B-person', 0.9],
      ['Oskar', 'I-person', 0.9],
      ['of', 'O', 1],
      ['kaldmoor', 'B-place', 0.9],
    ]).map(one => one[0]),
    ['Oskar', 'kaldmoor'],
  );
});
