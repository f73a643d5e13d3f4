import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from './changes.ts';

/** The changes as words: "-B", "+C", "B>C", "B~" for one that moved. */
function told(before: readonly string[], after: readonly string[]): string {
  return changes(before, after)
    .map(({ kind, before: old, after: now }) => {
      const [was, is] = [before[old ?? -1], after[now ?? -1]];
      return kind === 'out' ? `-${was}` : kind === 'in' ? `+${is}` : kind === 'moved' ? `${was}~` : `${was}>${is}`;
    })
    .join(' ');
}

test('the same text has no changes, white space apart', () => {
  assert.equal(told(['The gates were open.', 'At ten.'], ['The gates  were\nopen.', 'At ten.']), '');
  assert.equal(told([], []), '');
});

test('sentences taken out and put in, at the ends and between', () => {
  assert.equal(told(['a', 'b', 'c'], ['a', 'c']), '-b');
  assert.equal(told(['a', 'c'], ['a', 'b', 'c']), '+b');
  assert.equal(told(['x', 'a'], ['a', 'y']), '-x +y');
  assert.equal(told([], ['a']), '+a');
  assert.equal(told(['a'], []), '-a');
});

test('a sentence with most of its words is the same one, reworded; one with few is another', () => {
  const gates = 'The gates were open all night.';
  assert.equal(told([gates, 'x'], ['The gates were shut all night.', 'x']), `${gates}>The gates were shut all night.`);
  assert.equal(told([gates, 'x'], ['The council met on Monday.', 'x']), `-${gates} +The council met on Monday.`);
  assert.equal(
    told([gates], ['Nobody came.', 'The gates were shut all night.', 'He left.']),
    `+Nobody came. ${gates}>The gates were shut all night. +He left.`,
  );
});

test('a sentence that stands elsewhere now was moved', () => {
  assert.equal(told(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a']), 'a~');
  assert.equal(told(['a', 'a', 'b'], ['b', 'a']), 'a~ -a');
});

test('applied to the old text, the changes give the new one, whatever the two are', () => {
  // Every pair of short texts over three sentences.
  const texts = Array.from({ length: 3 ** 5 }, (_, n) =>
    [...n.toString(3).padStart(5, '0')].map(digit => 'abc'[Number(digit)] ?? ''),
  );
  for (const before of texts.filter((_, i) => i % 7 === 0)) {
    for (const after of texts.filter((_, i) => i % 5 === 0)) {
      const all = changes(before, after);
      const gone = new Set(all.map(({ before: old }) => old));
      const kept = before.filter((_, i) => !gone.has(i));
      const put = new Map(all.flatMap(({ after: now }) => (now === null ? [] : ([[now, after[now]]] as const))));
      const made = after.map((_, i) => put.get(i) ?? kept.shift());
      assert.deepEqual([made, kept], [after, []], `${before} to ${after}`);
    }
  }
});

test('as few changes as there can be', () => {
  assert.equal(changes([...'abcabba'], [...'cbabac']).filter(({ kind }) => kind !== 'moved').length <= 5, true);
});

test('texts that share nothing end soon', () => {
  const many = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`);
  assert.equal(changes(many('a'), many('b')).length, 40_000);
});
