import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Fault } from './fault/index.ts';
import { type Heads, loadHeads } from './neural/index.ts';
import { type PairAnswerLine, relatePairs } from './relate-pairs.ts';

let heads: Heads;
before(async () => {
  heads = await loadHeads();
});

async function answersTo(lines: readonly string[]): Promise<{ answers: PairAnswerLine[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const answers: PairAnswerLine[] = [];
  for await (const part of relatePairs('pairs.jsonl', lines, heads, fault => faults.push(fault))) answers.push(...part);
  return { answers, faults };
}

const line = (id: unknown, a: string, b: string, more = {}) =>
  JSON.stringify({ id, a: { text: a }, b: { text: b, ...more } });
const OPENED = 'The crew opened the third gate of the dam at two in the morning.';

test('a clash, the same words and unlike facts are told apart, each with its reasons', async () => {
  const { answers } = await answersTo([
    line('clash', OPENED, 'The crew never opened the third gate of the dam that morning.'),
    line('same', OPENED, OPENED),
    line(3, OPENED, 'The bakery in Northbank sold out of plum cakes before noon.'),
  ]);
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['clash', 'same', 3],
  );
  const [clash, same, unlike] = answers;
  assert.ok(['contradicts', 'denies'].includes(clash?.kind ?? ''));
  assert.ok((clash?.why.length ?? 0) > 0);
  assert.equal(same?.kind, 'repeats');
  assert.equal(unlike?.kind, 'none');
});

test('the answer hangs on the pair alone', async () => {
  const asked = line('x', OPENED, 'Nobody touched the gates that night.', { speaker: 'Ada Ode', said: '2024-05-16' });
  const alone = (await answersTo([asked])).answers[0];
  const among = (await answersTo([line(0, OPENED, 'It rained.'), asked, line(2, 'It rained.', OPENED)])).answers[1];
  assert.deepEqual(among, alone);
});

test('a question is not compared, and says so', async () => {
  const { answers } = await answersTo([line(1, OPENED, 'Who opened the third gate of the dam?')]);
  assert.deepEqual(answers, [
    { id: 1, kind: 'none', confidence: 1, why: [{ code: 'not-compared', text: 'not compared: question' }] },
  ]);
});

test('a line that is no pair is listed with its place, and the rest is answered', async () => {
  const { answers, faults } = await answersTo([
    'no JSON',
    '[]',
    '',
    JSON.stringify({ id: {}, a: { text: 'x' }, b: { text: 'y' } }),
    JSON.stringify({ id: 1, a: { text: ' ' }, b: { text: 'y' } }),
    JSON.stringify({ id: 1, a: { text: 'x' }, b: { text: 'y', said: 2024 } }),
    line(7, OPENED, OPENED),
  ]);
  assert.deepEqual(
    answers.map(({ id }) => id),
    [7],
  );
  assert.deepEqual(
    faults.map(({ code, place }) => `${code} ${place}`),
    [1, 2, 4, 5, 6].map(number => `pair-invalid line ${number}`),
  );
});
