import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PairWord } from '../../serve/contract.ts';
import { drawn, hasMore } from './quote.ts';

const TEXT =
  'The day was long and nothing came of it.\n\nAsked about it, he said: “Nobody opened the gate.” He left.\n\nNext.';
const FROM = 1_000;
const at = (words: string): [number, number] => [FROM + TEXT.indexOf(words), FROM + TEXT.indexOf(words) + words.length];
const side = { from: FROM, text: TEXT, content: [at('“Nobody opened the gate.”')] };
const word = (words: string, look: PairWord['look'], group = 0): PairWord => {
  const [start, end] = at(words);
  return { start, end, look, group };
};
const said = (pieces: ReturnType<typeof drawn>) =>
  pieces.map(({ kind, look, text }) => `${look ?? kind}: ${text.replaceAll('\n', '/')}`);

test('the claim stands in its own paragraph, marked words cut out of it', () => {
  assert.deepEqual(said(drawn(side, [word('Nobody', 'opposed'), word('gate', 'same')], false)), [
    'context: Asked about it, he said: ',
    'claim: “',
    'opposed: Nobody',
    'claim:  opened the ',
    'same: gate',
    'claim: .”',
    'context:  He left.',
  ]);
});

test('the whole of it is shown when asked for, and no word is lost', () => {
  const pieces = drawn(side, [word('gate', 'near', 2)], true);
  assert.equal(pieces.map(({ text }) => text).join(''), TEXT);
  assert.equal(pieces.find(({ look }) => look === 'near')?.group, 2);
  assert.equal(hasMore(side), true);
  assert.equal(hasMore({ from: 0, text: 'All of it.', content: [[0, 10]] }), false);
});

test('a long paragraph is cut at words, and the cut is the tool’s own', () => {
  const text = `${'word '.repeat(60)}CLAIM ${'word '.repeat(60)}`.trim();
  const start = text.indexOf('CLAIM');
  const pieces = drawn({ from: 0, text, content: [[start, start + 5]] }, [], false);
  assert.equal(pieces[0]?.kind, 'cut');
  assert.equal(pieces.at(-1)?.kind, 'cut');
  assert.match(pieces[1]?.text ?? '', /^word /);
  assert.match(pieces.at(-2)?.text ?? '', / word$/);
});

test('a claim in pieces keeps what stands between them as context', () => {
  const split = { ...side, content: [at('“Nobody'), at('the gate.”')] };
  assert.deepEqual(
    drawn(split, [], false)
      .filter(({ kind }) => kind === 'claim')
      .map(({ text }) => text),
    ['“Nobody', 'the gate.”'],
  );
});
