import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PairScores } from '../neural/heads.ts';
import { type Account, given, only, plainHeads } from './given.fixture.ts';
import { relate } from './relate.ts';
import type { Relation } from './relation.ts';

/** What two statements come to, when the scorer says `scores` of them. */
async function kinds(accounts: readonly Account[], scores: PairScores): Promise<readonly string[]> {
  return (await found(accounts, scores)).map(relation => `${relation.kind} ${relation.tier}`);
}

async function found(accounts: readonly Account[], scores: PairScores): Promise<readonly Relation[]> {
  const { documents, resolved } = given(accounts);
  return (
    await relate(
      documents,
      resolved,
      plainHeads(() => scores),
    )
  ).relations;
}

const weir = (text: string, more = {}): Account => ({ name: 'The Weir', lines: [{ text, ...more }] });
const quill = (text: string, more = {}): Account => ({ name: 'Radio Quill', lines: [{ text, ...more }] });
const clash = only('contradicts', 0.85);

test('a claim and its opposite in another account contradict', async () => {
  const accounts = [
    weir('The crew opened the third gate of the dam'),
    quill('The crew had not opened the third gate of the dam'),
  ];
  assert.deepEqual(await kinds(accounts, clash), ['contradicts found']);
});

test('opposed words contradict as a negation does, and the reason names them', async () => {
  const [relation] = await found(
    [weir('The third gate of the dam was open all night'), quill('The third gate of the dam was closed all night')],
    clash,
  );
  assert.equal(relation?.kind, 'contradicts');
  assert.ok(relation.why.some(reason => /“(?:open|closed)” against “(?:open|closed)”/.test(reason.text)));
});

test('without any sign of it the scorer alone makes a possible one, and less than that none', async () => {
  const accounts = [weir('The crew slept in the mess by the dam'), quill('The crew by the dam stood at the gate')];
  assert.deepEqual(await kinds(accounts, clash), ['contradicts possible']);
  assert.deepEqual(await kinds(accounts, only('contradicts', 0.1)), []);
});

test('times that are known and apart are no contradiction', async () => {
  const accounts = [
    weir('The third gate of the dam was open', { about: '2024-05-14' }),
    quill('The third gate of the dam was not open', { about: '1998-03-02' }),
  ];
  assert.deepEqual(await kinds(accounts, only('contradicts', 0.99)), []);
});

test('two negative claims of one speaker do not clash, however sure the scorer is', async () => {
  const by = 'Tam Rusk';
  const account = {
    name: 'The Weir',
    lines: [
      { text: 'Not one of the crew was hurt at the dam', by },
      { text: 'There is not a single report of the crew being hurt at the dam', by },
    ],
  };
  for (const kind of ['contradicts', 'denies', 'reverses'] as const)
    assert.deepEqual(await kinds([account], only(kind, 0.99)), [], kind);
});

test('claims that name different people are no contradiction', async () => {
  const accounts = [
    weir('Ode founded the guild of the dam', { names: ['Ode'] }),
    quill('Vane founded the guild of the dam', { names: ['Vane'] }),
  ];
  assert.deepEqual(await kinds(accounts, clash), []);
});

test('a denial is tied to the claim it denies, whichever came first', async () => {
  const accounts = [
    weir('Ada Ode {denied} that [the crew opened the third gate].', { by: 'Ada Ode', said: '2024-05-14' }),
    quill('The crew opened the third gate at night', { said: '2024-05-16' }),
  ];
  const [relation] = await found(accounts, only('denies', 0.6));
  const { resolved } = given(accounts);
  assert.equal(relation?.kind, 'denies');
  assert.equal(relation.tier, 'found');
  assert.equal(relation.b, resolved.statements.find(statement => statement.polarity === 'denies')?.id);
});

test('a denial of which nobody knows that it answers the claim only contradicts it', async () => {
  const accounts = [
    weir('Ada Ode {denied} [any chance that raiders would attack the town].', { by: 'Ada Ode' }),
    quill('Those who led the attack on the town fair said in a film that they had come to stay'),
  ];
  assert.deepEqual(await kinds(accounts, clash), ['contradicts found']);
});

test('a denial without a word of it is one when the scorer sees it first', async () => {
  const accounts = [
    weir('The crew opened the third gate at night', { by: 'Ada Ode', said: '2024-05-14' }),
    quill('The tale of the third gate is gossip from the market', { by: 'Joss Vane', said: '2024-05-16' }),
  ];
  assert.deepEqual(await kinds(accounts, only('denies', 0.9)), ['denies possible']);
  assert.deepEqual(await kinds(accounts, only('contradicts', 0.9)), ['contradicts possible']);
});

test('a denial of something else is not tied', async () => {
  const accounts = [
    weir('Ada Ode {denied} that [the mayor took money].', { by: 'Ada Ode' }),
    quill('The crew opened the third gate at night'),
  ];
  assert.deepEqual(await kinds(accounts, only('denies', 0.6)), []);
});

test('reports denied in the next breath are tied to that denial', async () => {
  const account: Account = {
    name: 'The Weir',
    lines: [
      { text: 'Foreign papers {reported} [the minister had agreed to sell the dam]', by: 'Foreign papers' },
      { text: 'Both sides {denied} [these reports]', by: 'Both sides' },
    ],
  };
  const { documents, resolved } = given([account]);
  const together = { ...resolved, statements: resolved.statements.map(statement => ({ ...statement, block: 0 })) };
  const { relations } = await relate(
    documents,
    together,
    plainHeads(() => only('none', 1)),
  );
  assert.deepEqual(
    relations.map(relation => relation.kind),
    ['denies'],
  );
});

test('one speaker who says the opposite later goes back on it', async () => {
  const by = 'Joss Vane';
  const accounts = [
    weir('Joss Vane {said} [the third gate was opened on our order]', { by, said: '2024-05-29' }),
    quill('Joss Vane {said} [the third gate was not opened on our order]', { by, said: '2024-05-16' }),
  ];
  const [relation] = await found(accounts, only('reverses', 0.7));
  const { resolved } = given(accounts);
  assert.equal(relation?.kind, 'reverses');
  assert.equal(relation.tier, 'found');
  assert.equal(resolved.statements.find(statement => statement.id === relation.a)?.said, '2024-05-16');
});

test('an account without dates may tell the order in its own words', async () => {
  const by = 'Joss Vane';
  const account = {
    name: 'The Weir',
    lines: [
      { text: 'Just ten days ago Joss Vane {rejected} [any chance that raiders would attack the town].', by },
      { text: 'Yesterday he {warned} that [raiders had plans to attack the town].', by },
    ],
  };
  assert.deepEqual(await kinds([account], only('contradicts', 0.4)), ['reverses found']);
});

test('where the account says so outright, other words will do; where it does not, they will not', async () => {
  const by = 'Joss Vane';
  const before = { text: 'Just last month Joss Vane {said} that [raiders posed no danger to the town].', by };
  const later = 'that [the bands had plans to storm its harbour].';
  const told = {
    name: 'The Weir',
    lines: [before, { text: `Yesterday he reversed himself and {warned} ${later}`, by }],
  };
  const untold = { name: 'The Weir', lines: [before, { text: `Yesterday he {warned} ${later}`, by }] };
  const near = {
    ...plainHeads(() => only('contradicts', 0.4)),
    embed: async (texts: readonly string[]) => texts.map(() => Float32Array.of(1)),
  };
  const read = async (account: Account) => {
    const { documents, resolved } = given([account]);
    return (await relate(documents, resolved, near)).relations.map(relation => `${relation.kind} ${relation.tier}`);
  };
  assert.deepEqual(await read(told), ['reverses found']);
  assert.deepEqual(await read(untold), []);
});

test('two people who differ do not reverse anything', async () => {
  const accounts = [
    weir('Joss Vane {said} [the third gate was opened]', { by: 'Joss Vane', said: '2024-05-14' }),
    quill('Ada Ode {said} [the third gate was not opened]', { by: 'Ada Ode', said: '2024-05-16' }),
  ];
  assert.deepEqual(await kinds(accounts, only('reverses', 0.8)), ['contradicts found']);
});

test('other figures of one thing are rivals; a newer one that has moved is an update', async () => {
  const then = { said: '2024-05-14' };
  const now = { said: '2024-05-16' };
  const missing = weir('Eleven people are missing below the dam', then);
  assert.deepEqual(await kinds([missing, quill('Forty people are missing below the dam', then)], only('rivals', 0.6)), [
    'rivals found',
  ]);
  assert.deepEqual(
    await kinds(
      [missing, quill('The number of people missing below the dam has risen to 31 people', now)],
      only('updates', 0.6),
    ),
    ['updates found'],
  );
});

test('figures of different things are no rivals', async () => {
  const accounts = [weir('Eleven boats sank below the dam'), quill('Forty houses burned below the dam')];
  assert.deepEqual(await kinds(accounts, only('rivals', 0.5)), []);
});

test('the same claim by two voices agrees; one voice twice in one account does not', async () => {
  const yes = only('agrees', 0.8);
  const text = 'The crew opened the third gate of the dam';
  assert.deepEqual(
    await kinds(
      [weir(text, { by: 'Ada Ode' }), quill('The third gate of the dam was opened by its crew', { by: 'Joss Vane' })],
      yes,
    ),
    ['agrees found'],
  );
  const twice = {
    name: 'The Weir',
    lines: [
      { text, by: 'Ada Ode' },
      { text: 'The third gate of the dam was opened by its crew', by: 'Ada Ode' },
    ],
  };
  assert.deepEqual(await kinds([twice], yes), []);
});

test('nothing is found where the scorer sees nothing', async () => {
  assert.deepEqual(
    await kinds(
      [weir('The crew opened the third gate of the dam'), quill('The crew never opened the third gate of the dam')],
      only('none', 1),
    ),
    [],
  );
});
