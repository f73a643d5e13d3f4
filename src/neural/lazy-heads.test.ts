import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heads } from './heads.ts';
import { lazyHeads } from './lazy-heads.ts';

const vector = new Float32Array([1]);
const small: Heads = {
  vocabulary: new Map([['dam', 1]]),
  mark: () => Promise.reject(new Error('not asked for here')),
  embed: async texts => texts.map(() => vector),
  relate: async () => [],
};

test('nothing is loaded until a head is asked for, and then once', async () => {
  let [loads, reads] = [0, 0];
  const heads = lazyHeads(
    async () => {
      loads++;
      return small;
    },
    () => {
      reads++;
      return small.vocabulary;
    },
  );
  assert.deepEqual([loads, reads], [0, 0]);
  assert.equal(heads.vocabulary, heads.vocabulary);
  assert.deepEqual([await heads.embed([]), await heads.relate([])], [[], []]);
  assert.deepEqual([loads, reads], [0, 1]);
  const answers = await Promise.all([heads.embed(['a']), heads.embed(['b', 'c']), heads.relate([])]);
  assert.deepEqual(answers, [[vector], [vector, vector], []]);
  assert.equal(loads, 1);
});

test('a load that failed is told to who asked, and tried again', async () => {
  let loads = 0;
  const heads = lazyHeads(
    async () => {
      loads++;
      if (loads === 1) throw new Error('no weights');
      return small;
    },
    () => small.vocabulary,
  );
  await assert.rejects(heads.embed(['a']), /no weights/);
  assert.deepEqual(await heads.embed(['a']), [vector]);
});
