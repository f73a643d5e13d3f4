import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Account, given, only, plainHeads } from './given.fixture.ts';
import { relate } from './relate.ts';

const silent = plainHeads(() => only('none', 1));
const origins = async (accounts: readonly Account[]) => {
  const { documents, resolved } = given(accounts);
  return (await relate(documents, resolved, silent)).origins;
};

const WORDS = [
  'The lifting chain of the third gate parted at night under the load of spring water',
  'Eleven people were missing on the river road by the end of the morning',
  'No warning reached the lower town before the water was in its streets at dawn',
];
const report = (name: string, words = WORDS): Account => ({ name, lines: words.map(text => ({ text })) });

test('a speech in many reports is one origin', async () => {
  const quoted = (name: string): Account => ({
    name,
    lines: [{ text: 'Ada Ode {said} [the gates were shut]', by: 'Ada Ode' }],
  });
  assert.deepEqual(
    (await origins([quoted('One'), quoted('Two')])).map(origin => [origin.kind, origin.label]),
    [['speaker', 'Ada Ode']],
  );
});

test('planted copies and rewrites add no origin', async () => {
  const before = (await origins([report('One')])).length;
  const rewrites = [
    WORDS,
    WORDS.map(text => `Officials: ${text}`),
    WORDS.map(text =>
      text
        .split(' ')
        .filter((_, i) => i % 9 !== 8)
        .join(' '),
    ),
  ];
  for (const [i, words] of rewrites.entries())
    assert.equal((await origins([report('One'), report(`Copy ${i}`, words)])).length, before, `${i}`);
  assert.equal(
    (await origins([report('One'), ...rewrites.map((words, i) => report(`Copy ${i}`, words))])).length,
    before,
  );
});

test('a short passage goes with the report that it was copied in, and only with that', async () => {
  const short = 'Nobody was hurt then.';
  const whole = report('One', [...WORDS, short]);
  assert.equal((await origins([whole, report('Two', [short, ...WORDS])])).length, (await origins([whole])).length);
  const apart = report('Two', [short, 'The crew of the dam opened a gate on an order from the capital']);
  assert.ok((await origins([whole, apart])).length > (await origins([whole])).length);
});

test('independent accounts are origins of their own', async () => {
  const other = report('Two', [
    'The crew of the dam opened a gate on an order from the capital',
    'The town had been told to leave its houses at midnight',
  ]);
  assert.equal((await origins([report('One'), other])).length, 2);
});

test('removing a source never raises the count, over many made-up cases of copied reports', async () => {
  let seed = 11;
  const next = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed >> 8) % n;
  };
  const turned = (text: string) => (next(2) === 0 ? text : `${text}, the paper has learned`);
  for (let round = 0; round < 40; round += 1) {
    const quoted = WORDS.map(() => next(3) === 0);
    const accounts = Array.from(
      { length: 2 + next(4) },
      (_, i): Account => ({
        name: `Paper ${i}`,
        published: `2024-05-${10 + next(9)}`,
        lines: WORDS.map((text, k) =>
          quoted[k] ? { text: `Ada Ode {said} [${turned(text)}]`, by: 'Ada Ode' } : { text: turned(text) },
        ),
      }),
    );
    const all = (await origins(accounts)).length;
    for (const gone of accounts)
      assert.ok((await origins(accounts.filter(account => account !== gone))).length <= all, JSON.stringify(accounts));
  }
});

test('an account that credits an agency leans on it', async () => {
  const accounts: readonly Account[] = [
    { name: 'Public Wire', lines: [{ text: 'The gate opened at night', by: 'Public Wire' }] },
    { name: 'Ledger', lines: [{ text: 'A second gate was damaged too, according to Public Wire' }] },
  ];
  const { documents, resolved } = given(accounts);
  const entities = resolved.entities.map(entity => ({ ...entity, kind: 'organization' as const }));
  const found = (await relate(documents, { ...resolved, entities }, silent)).origins;
  assert.equal(found.length, 1);
});
