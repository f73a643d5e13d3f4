import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { type Account, given } from './given.fixture.ts';
import { inCommon } from './in-common.ts';

const read = (accounts: readonly Account[]) => {
  const { documents, resolved } = given(accounts);
  const all = claims(documents, resolved);
  return { names: all.map(({ document }) => document.name), ...inCommon(all) };
};
const crowd = (count: number): readonly Account[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Paper ${i}`,
    lines: [{ text: `The gate was open on morning ${i}` }],
  }));

test('who shares a rare thing is found among many who share common ones', () => {
  const { names, of } = read([
    ...crowd(500),
    { name: 'One', lines: [{ text: 'The gate had a cracked bearing' }] },
    { name: 'Two', lines: [{ text: 'A bearing of the gate had cracked' }] },
  ]);
  assert.deepEqual(
    of(names.indexOf('One'), () => true, 5).map(j => names[j]),
    ['Two'],
  );
});

test('what is not wanted is not listed, and takes no place', () => {
  const { of } = read(crowd(30));
  assert.equal(of(3, j => j > 10, 5).length, 5);
  assert.ok(of(3, j => j > 10, 5).every(j => j > 10));
});

test('the share is that of the lighter claim, 0..1, and the same both ways round', () => {
  const { names, share } = read([
    { name: 'Long', lines: [{ text: 'The cracked bearing of the gate was greased by the crew' }] },
    { name: 'Short', lines: [{ text: 'The cracked bearing was greased' }] },
    { name: 'Other', lines: [{ text: 'Milk is dear this spring' }] },
  ]);
  const [long, short, other] = ['Long', 'Short', 'Other'].map(name => names.indexOf(name)) as [number, number, number];
  assert.ok(Math.abs(share(long, short) - 1) < 1e-9);
  assert.ok(Math.abs(share(long, short) - share(short, long)) < 1e-9);
  assert.equal(share(long, other), 0);
});
