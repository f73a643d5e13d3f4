import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companies, MOST_MEMBERS, MOST_PIECES } from './companies.ts';

const side = (text: string) => ({ text, speaker: '', said: '' });
const scores = (agrees: number) => ({
  none: 1 - agrees,
  agrees,
  contradicts: 0,
  denies: 0,
  reverses: 0,
  updates: 0,
  rivals: 0,
});
/** Every statement with each of the next `reach`. */
const ring = (count: number, reach: number) =>
  Array.from({ length: count }, (_, i) => Array.from({ length: reach }, (_, k) => [i, i + k + 1] as const))
    .flat()
    .filter(([, b]) => b < count)
    .map(([a, b]) => ({ a: `statement ${a}`, b: `statement ${b}` }));

test('every pair is asked, in companies no larger than the head can read', () => {
  const pairs = ring(60, 5);
  const { companies: asked, gather } = companies(pairs, side);
  for (const { sides } of asked) assert.ok(sides.length <= MOST_MEMBERS);
  const met = new Set(
    asked.flatMap(({ sides, pairs: of }) => of.map(([x, y]) => `${sides[x]?.text}, ${sides[y]?.text}`)),
  );
  for (const { a, b } of pairs) assert.ok(met.has(`${a}, ${b}`) || met.has(`${b}, ${a}`), `${a}, ${b}`);
  assert.equal(gather(asked.map(one => one.pairs.map(() => scores(0.5)))).length, pairs.length);
  assert.ok(asked.length < pairs.length / 5, `${asked.length} companies for ${pairs.length} pairs`);
});

test('a pair that was asked more than once has the mean of its answers, in the order of the pairs', () => {
  const pairs = [
    { a: 'x', b: 'y' },
    { a: 'y', b: 'z' },
  ];
  const { companies: asked, gather } = companies(pairs, side);
  assert.equal(asked.length, 1);
  const told = gather(asked.map(one => one.pairs.map(([p]) => scores(one.sides[p]?.text === 'x' ? 0.2 : 0.8))));
  assert.deepEqual(
    told.map(one => one.agrees),
    [0.2, 0.8],
  );
});

test('long statements sit in small companies, and two that are too long together still meet', () => {
  const long = (n: number) => `${n} ${'word '.repeat(60)}`;
  const pairs = Array.from({ length: 12 }, (_, i) => ({ a: long(0), b: long(i + 1) }));
  const { companies: asked } = companies(pairs, side);
  assert.ok(asked.every(({ sides }) => sides.length * 70 <= MOST_PIECES + 70));
  assert.equal(asked.flatMap(one => one.pairs).length, 12);
});

test('nothing to compare makes no company, and the same pairs make the same ones', () => {
  assert.deepEqual(companies([], side).companies, []);
  assert.deepEqual(companies(ring(30, 4), side).companies, companies(ring(30, 4), side).companies);
});
