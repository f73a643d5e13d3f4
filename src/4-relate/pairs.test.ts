import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { type Account, given, only, plainHeads } from './given.fixture.ts';
import { PARTNERS, pairs } from './pairs.ts';

const paired = async (accounts: readonly Account[]) => {
  const { documents, resolved } = given(accounts);
  const all = claims(documents, resolved);
  return pairs(all, await plainHeads(() => only('none', 1)).embed(all.map(claim => claim.text)));
};

test('claims with words in common are paired, others are not', async () => {
  const found = await paired([
    { name: 'One', lines: [{ text: 'The crew opened the gate' }, { text: 'Milk is dear this spring' }] },
    { name: 'Two', lines: [{ text: 'The gate was opened' }] },
  ]);
  assert.deepEqual(
    found.map(({ a, b }) => [a.text, b.text].sort()),
    [['The crew opened the gate', 'The gate was opened']],
  );
});

test('one voice in one account is not held against itself, unless a change is told', async () => {
  const by = 'Ada Ode';
  const before = 'Ada Ode {said} [the gate of the dam was shut]';
  const after = 'Ada Ode {said} [the gate of the dam was open]';
  assert.equal(
    (
      await paired([
        {
          name: 'One',
          lines: [
            { text: before, by },
            { text: after, by },
          ],
        },
      ])
    ).length,
    0,
  );
  const told = [
    { text: `Ten days ago ${before}`, by },
    { text: `Yesterday ${after}`, by },
  ];
  const [pair] = await paired([{ name: 'One', lines: told }]);
  assert.match(pair?.a.text ?? '', /shut/);
});

test('work grows with the number of claims, not with its square', async () => {
  const accounts = Array.from(
    { length: 80 },
    (_, i): Account => ({ name: `Paper ${i}`, lines: [{ text: `The gate of the dam was opened by crew ${i}` }] }),
  );
  assert.ok((await paired(accounts)).length <= 80 * PARTNERS);
});
