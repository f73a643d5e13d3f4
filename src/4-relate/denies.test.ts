import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { pointingDenials } from './denies.ts';
import { type Account, given } from './given.fixture.ts';

/** The words of each claim that a denial points to, with the words of the denial's cue. */
function pointed(...lines: Account['lines']) {
  const { documents, resolved } = given([{ name: 'account', lines }]);
  return pointingDenials(claims(documents, resolved)).map(({ a, why }) => `${a.statement.quote} ← ${why[0]?.text}`);
}

const CLAIM = { text: 'The clerk {said} [the order came from the capital].', by: 'Clerk' };

test('a denial that opens a paragraph points to what the one before reports', () => {
  assert.deepEqual(pointed(CLAIM, { text: 'The ministry {denies} [it].', by: 'Ministry' }), [
    'the order came from the capital ← “denies” denies the claim named before it',
  ]);
});

test('it does not point past a paragraph, at its own speaker, or at the account’s own words', () => {
  const denial = { text: 'The ministry {denies} [it].', by: 'Ministry' };
  assert.deepEqual(pointed(CLAIM, { text: 'The night was cold and long.' }, denial), []);
  assert.deepEqual(pointed({ ...CLAIM, by: 'Ministry' }, denial), []);
  assert.deepEqual(pointed({ text: 'The order came from the capital.' }, denial), []);
});

test('a denial that says what it denies points at nothing', () => {
  assert.deepEqual(
    pointed(CLAIM, { text: 'The ministry {denies} [that the sluices were painted].', by: 'Ministry' }),
    [],
  );
});
