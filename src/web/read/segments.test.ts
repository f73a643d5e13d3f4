import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../text/span.ts';
import { type Marking, type Part, segments } from './segments.ts';

const TEXT = 'Orre added that the foreman had told him the pumps were off.';

/** Each segment as its words and the marks on it, outermost first. */
const drawn = (markings: readonly Marking[], parts: readonly Part[] = [], text = TEXT) =>
  segments([0, text.length], markings, parts, new Set()).map(({ start, end, marks, role }) => [
    text.slice(start, end),
    marks.join('>'),
    ...(role ? [role] : []),
  ]);

const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

test('a text without marks is one segment', () => {
  assert.deepEqual(drawn([]), [[TEXT, '']]);
});

test('an inner statement lies on top of the outer one, whichever came first', () => {
  const outer = { id: 'outer', spans: [at('the foreman had told him the pumps were off')] };
  const inner = { id: 'inner', spans: [at('the pumps were off')] };
  const expected = [
    ['Orre added that ', ''],
    ['the foreman had told him ', 'outer'],
    ['the pumps were off', 'outer>inner'],
    ['.', ''],
  ];
  assert.deepEqual(drawn([outer, inner]), expected);
  assert.deepEqual(drawn([inner, outer]), expected);
});

test('statements that overlap without nesting both stay legible', () => {
  assert.deepEqual(
    drawn([
      { id: 'a', spans: [at('the foreman had told')] },
      { id: 'b', spans: [at('told him the pumps were off')] },
    ]),
    [
      ['Orre added that ', ''],
      ['the foreman had ', 'a'],
      ['told', 'b>a'],
      [' him the pumps were off', 'b'],
      ['.', ''],
    ],
  );
});

test('a statement in pieces opens once, at its first words', () => {
  const split = { id: 's', spans: [at('the foreman'), at('the pumps were off')] };
  const opens = segments([0, TEXT.length], [split], [], new Set()).filter(({ opens }) => opens.includes('s'));
  assert.deepEqual(
    opens.map(({ start, end }) => TEXT.slice(start, end)),
    ['the foreman'],
  );
});

test('a statement that runs over two blocks opens in the first', () => {
  const opened = new Set<string>();
  const over = { id: 's', spans: [[0, 40] as const] };
  assert.deepEqual(
    segments([0, 20], [over], [], opened).map(({ opens }) => opens),
    [['s']],
  );
  assert.deepEqual(
    segments([20, 60], [over], [], opened).map(({ start, end, opens }) => [start, end, opens]),
    [
      [20, 40, []],
      [40, 60, []],
    ],
  );
});

test('source and cue are parts of their own, inside a mark too', () => {
  assert.deepEqual(
    drawn(
      [{ id: 'inner', spans: [at('the foreman had told him the pumps were off')] }],
      [
        { role: 'source', span: at('Orre') },
        { role: 'cue', span: at('told') },
      ],
    ),
    [
      ['Orre', '', 'source'],
      [' added that ', ''],
      ['the foreman had ', 'inner'],
      ['told', 'inner', 'cue'],
      [' him the pumps were off', 'inner'],
      ['.', ''],
    ],
  );
});

test('two statements with the same words share their segment', () => {
  const same = [
    { id: 'a', spans: [at('the pumps')] },
    { id: 'b', spans: [at('the pumps')] },
  ];
  assert.deepEqual(drawn(same)[1], ['the pumps', 'a>b']);
});

test('segments cover the text once and in order, whatever the marks', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let round = 0; round < 200; round++) {
    const markings = Array.from({ length: random(8) }, (_, i) => {
      const from = random(TEXT.length);
      return { id: `m${i}`, spans: [[from, from + random(30)] as const] };
    });
    const found = segments([5, 50], markings, [], new Set());
    assert.equal(found.map(({ start, end }) => TEXT.slice(start, end)).join(''), TEXT.slice(5, 50));
    for (const { start, marks } of found) {
      const under = markings
        .filter(({ spans: [[from, to] = [0, 0]] }) => from <= start && start < to)
        .map(({ id }) => id);
      assert.deepEqual([...marks].sort(), under.sort());
    }
  }
});

test('ten thousand statements in one block are cut', { timeout: 120_000 }, () => {
  const markings = Array.from({ length: 10_000 }, (_, i) => ({ id: `m${i}`, spans: [[i * 10, i * 10 + 8] as const] }));
  assert.equal(segments([0, 100_000], markings, [], new Set()).length, 20_000);
});
