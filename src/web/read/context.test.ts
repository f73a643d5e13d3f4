import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../text/span.ts';
import { inContext } from './context.ts';

const TEXT =
  'The duty officer rang her at home once the water had gone. “He told me so,” she said. The Ledger knows his name and could not reach him.';
const whole: Span = [0, TEXT.length];
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** Claims in brackets. */
const drawn = (content: readonly Span[], reach: number, block = whole) =>
  inContext(TEXT, block, content, reach)
    .map(({ kind, text }) => (kind === 'claim' ? `[${text}]` : text))
    .join('');

test('words around a claim are cut between words, and each cut is shown', () => {
  assert.equal(drawn([at('“He told me so,”')], 19), '…water had gone. [“He told me so,”] she said. The…');
  assert.equal(drawn([at('“He told me so,”')], 23), '…the water had gone. [“He told me so,”] she said. The Ledger…');
});

test('the context does not leave the block', () => {
  const block: Span = [TEXT.indexOf('“He'), TEXT.indexOf(' The Ledger')];
  assert.equal(drawn([at('“He told me so,”')], 60, block), '[“He told me so,”] she said.');
});

test('what stands between two near pieces is shown, between far ones it is cut', () => {
  assert.equal(drawn([at('“He told'), at('so,”')], 10), '…had gone. [“He told] me [so,”] she said.…');
  assert.equal(drawn([at('The duty'), at('reach him')], 12), '[The duty] officer…could not [reach him].');
});

test('one endless word is not cut in two, nor searched for ever', () => {
  const endless = `${'x'.repeat(500)} claim ${'y'.repeat(500)}`;
  assert.deepEqual(inContext(endless, [0, endless.length], [[501, 506]], 50), [
    { kind: 'cut', text: '…' },
    { kind: 'claim', text: 'claim' },
    { kind: 'cut', text: '…' },
  ]);
});

test('no content, nothing shown', () => {
  assert.deepEqual(inContext(TEXT, whole, []), []);
});
