import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { type Account, given } from './given.fixture.ts';
import { repeats } from './repeats.ts';
import { weights } from './structure.ts';

const found = (accounts: readonly Account[]) => {
  const { documents, resolved } = given(accounts);
  const all = claims(documents, resolved);
  return repeats(all, weights(all));
};
const account = (name: string, text: string, published?: string): Account => ({
  name,
  lines: [{ text }],
  ...(published ? { published } : {}),
});

const WORDS = 'The lifting chain of the third gate parted at night under the load of spring water';

test('the same words in another account are a copy of the earlier one', () => {
  const [copy, ...more] = found([
    account('Late', WORDS, '2024-05-16'),
    account('Early', `${WORDS} and snow`, '2024-05-14'),
  ]);
  assert.ok(copy);
  assert.deepEqual(more, []);
  assert.equal(copy.a.document.name, 'Early');
});

test('an earlier account is the origin, whatever undated ones stand between them', () => {
  const undated = Array.from({ length: 12 }, (_, i) => account(`Undated ${i}`, `${WORDS} said paper ${i}`));
  for (const swap of [0, 6, 12]) {
    const dated = [account('Late', `${WORDS} anew`, '2024-05-16'), account('Early', `${WORDS} and snow`, '2024-05-14')];
    const copies = found([...undated.slice(0, swap), ...dated, ...undated.slice(swap)]);
    const between = copies.find(({ a, b }) => [a, b].every(one => one.document.published !== null));
    assert.equal(between?.a.document.name, 'Early');
    assert.ok(between?.why.some(({ code }) => code === 'earlier'));
  }
});

test('a rewrite that keeps the order of the words is found', () => {
  const rewrite = 'The chain of gate three parted at about midnight under the heavy load of spring water';
  assert.equal(found([account('One', WORDS), account('Two', rewrite)]).length, 1);
});

test('a closer copy scores higher than a farther one', () => {
  const near = found([account('One', WORDS), account('Two', `${WORDS} today`)])[0];
  const far = found([
    account('One', WORDS),
    account('Two', 'The lifting chain of the third gate parted early that day in heavy spring water'),
  ])[0];
  assert.ok(near && far);
  assert.ok(near.score > far.score);
});

test('the same words with another sign or figure are no copy, and neither is one account twice', () => {
  assert.deepEqual(found([account('One', WORDS), account('Two', WORDS.replace('parted', 'never parted'))]), []);
  assert.deepEqual(found([account('One', `${WORDS} on 12 farms`), account('Two', `${WORDS} on 40 farms`)]), []);
  assert.deepEqual(found([{ name: 'One', lines: [{ text: WORDS }, { text: WORDS }] }]), []);
});

test('other words are no copy', () => {
  assert.deepEqual(
    found([
      account('One', WORDS),
      account('Two', 'The crew of the dam opened the third gate at night on an order from the capital'),
    ]),
    [],
  );
});

test('ten thousand copies make a relation each, not one for every pair', () => {
  const copies = found(
    Array.from({ length: 10_000 }, (_, i) => account(`Copy ${i}`, i === 0 ? WORDS : WORDS.concat(' '.repeat(i % 7)))),
  );
  assert.ok(copies.length < 10_000);
});
