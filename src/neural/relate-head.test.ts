import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Heads, Side } from './heads.ts';
import { loadHeads } from './index.ts';
import { MOST_SIDES, sideText, sortOf } from './relate-head.ts';

const side = (text: string, speaker = '', said = ''): Side => ({ text, speaker, said });

test('a side is shown with who speaks; of a long office only the first words', () => {
  assert.equal(sideText(side('We opened the gates.', 'Gen.  Ode')), 'Gen. Ode | We opened the gates.');
  assert.equal(sideText(side('No.', 'a b c d e f g h i j')), 'a b c d e f g h | No.');
  assert.equal(sideText(side('No.')), 'unknown | No.');
});

test('dates are compared as far as both go, and what is unknown is its own sort', () => {
  const voice = { none: 0, same: 1, other: 2 };
  assert.equal(sortOf(side('a', 'Ode', '2024-05'), side('b', 'ode', '2024-05-16')), 3 + voice.same);
  assert.equal(sortOf(side('a', 'Ode', '2024-05-14'), side('b', 'Pell', '2024-05-16T09:00')), 6 + voice.other);
  assert.equal(sortOf(side('a', 'Ode', '2024-05-18'), side('b', '', '2024-05-16')), 9 + voice.none);
  assert.equal(sortOf(side('a'), side('b', 'Ode', '2024')), 0);
});

let heads: Heads;
before(async () => {
  heads = await loadHeads();
});

const A = side('The third gate was opened on an order from the capital.', 'Duty officer', '2024-05-14');
const B = side('Nobody ordered that gate open.', 'Teodor Halvane', '2024-05-16');
const C = side('The market in Northbank is closed on Sundays.', 'Anka Pell', '2024-05-16');

test('the order of a company and of its pairs does not count, nor what else is asked', async () => {
  const [one] = await heads.relate([
    {
      sides: [A, B, C],
      pairs: [
        [0, 1],
        [0, 2],
      ],
    },
  ]);
  const [, other] = await heads.relate([
    { sides: [C, A], pairs: [[0, 1]] },
    {
      sides: [C, B, A],
      pairs: [
        [0, 2],
        [1, 2],
      ],
    },
  ]);
  assert.deepEqual(other, [one?.[1], one?.[0]]);
});

test('probabilities sum to one, and unlike things are less related than a clash', async () => {
  const [answers] = await heads.relate([
    {
      sides: [A, B, C],
      pairs: [
        [0, 1],
        [0, 2],
      ],
    },
  ]);
  const [clash, unlike] = answers ?? [];
  assert.ok(clash !== undefined && unlike !== undefined);
  const sum = Object.values(clash).reduce((total, one) => total + one, 0);
  assert.ok(Math.abs(sum - 1) < 1e-6);
  assert.ok(clash.none < unlike.none);
});

test('a company in which nothing is asked is not read, and one that is too long is cut, not refused', async () => {
  const long = side('the gate was opened and shut again '.repeat(400));
  const [nothing, answers] = await heads.relate([
    { sides: [A, B], pairs: [] },
    { sides: Array.from({ length: MOST_SIDES }, () => long), pairs: [[3, 9]] },
  ]);
  assert.deepEqual(nothing, []);
  assert.equal(answers?.length, 1);
  await assert.rejects(heads.relate([{ sides: Array.from({ length: MOST_SIDES + 1 }, () => A), pairs: [[0, 1]] }]));
});
