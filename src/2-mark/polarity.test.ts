import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polarity } from './polarity.ts';

/** `[cue] {content}` → polarity and the words that decided it. */
function read(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '');
  const span = (open: string, close: string) => {
    const [start, end] = [marked.indexOf(open), marked.indexOf(close)];
    if (start < 0) return [];
    const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, '').length;
    return [[before(start), before(end)] as const];
  };
  const found = polarity(text, { cue: span('[', ']'), content: span('{', '}') });
  return [found.polarity, found.negation.map(([start, end]) => text.slice(start, end)).join('+')];
}

test('a cue that denies turns what it reports', () => {
  assert.deepEqual(read('The mayor [denied] {that the gate was open}'), ['denies', 'denied']);
  assert.deepEqual(read('She [ruled out] {any attack on the town}'), ['denies', 'ruled out']);
});

test('a negation in the main clause turns it', () => {
  assert.deepEqual(read('He [said] {the gate was not open}'), ['denies', 'not']);
  assert.deepEqual(read('He [said] {it didn’t open}'), ['denies', 'didn’t']);
  assert.deepEqual(read('{No instruction of any kind reached the control room}'), ['denies', 'No']);
});

test('a denial of a negation affirms', () => {
  assert.equal(read('They [denied] {that no order was given}')[0], 'affirms');
  assert.equal(read('They [did not deny] {that an order was given}')[0], 'affirms');
});

test('a negation that speaks of something else turns nothing', () => {
  assert.equal(read('He [said] {not only the gate but the wall gave way}')[0], 'affirms');
  assert.equal(read('He [said] {the gate opened because the keeper was not there}')[0], 'affirms');
  assert.equal(read('He [said] {there is no doubt the gate opened}')[0], 'affirms');
});

test('words that only look like negations turn nothing', () => {
  assert.equal(read('He [noted] {that Knott and the notary stayed at the node}')[0], 'affirms');
});
