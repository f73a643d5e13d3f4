import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CANDIDATES, candidates } from './candidates.ts';
import { type Claim, claims } from './claim.ts';
import { type Account, given, only, plainHeads } from './given.fixture.ts';
import { pairs } from './pairs.ts';

const heads = plainHeads(() => only('none', 1));
const read = async (accounts: readonly Account[]) => {
  const { documents, resolved } = given(accounts);
  const all = claims(documents, resolved);
  return { all, vectors: await heads.embed(all.map(claim => claim.text)) };
};
const elsewhere = (all: readonly Claim[]) => (i: number, j: number) => all[i]?.document.id !== all[j]?.document.id;
const crowd = (count: number): readonly Account[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Paper ${i}`,
    lines: [{ text: `The gate was opened by crew ${i} of the dam` }],
  }));

test('no statement has more candidates than the bound', async () => {
  const { all, vectors } = await read(crowd(120));
  const of = candidates(all, vectors, elsewhere(all));
  for (const i of all.keys()) assert.ok(of(i).length <= CANDIDATES);
});

test('a figure or a time in common brings together what many others are nearer to', async () => {
  const rare = [
    { name: 'Rare', lines: [{ text: 'The dam lost 4711 tonnes of water', about: '2024-05-14' }] },
    { name: 'Other', lines: [{ text: 'Of the water, 4711 tonnes went by dawn', about: '2024-05-14' }] },
  ];
  const { all, vectors } = await read([...crowd(150), ...rare]);
  const at = all.findIndex(({ document }) => document.name === 'Rare');
  const [first] = candidates(all, vectors, elsewhere(all))(at);
  assert.equal(all[first?.j ?? -1]?.document.name, 'Other');
});

test('ten thousand copies of one statement make some pairs each, and leave room for who says otherwise', async () => {
  const { all } = await read([
    ...Array.from({ length: 10_000 }, (_, i) => ({
      name: `Copy ${i}`,
      lines: [{ text: `The gate of the dam was open${'.'.repeat(i % 5)}` }],
    })),
    { name: 'Other', lines: [{ text: 'The gate of the dam was not open' }] },
  ]);
  const vector = Float32Array.of(1, 0);
  const found = pairs(
    all,
    all.map(() => vector),
  );
  assert.ok(found.length < 11_000, `${found.length}`);
  assert.ok(found.some(({ a, b }) => [a, b].some(({ document }) => document.name === 'Other')));
});
