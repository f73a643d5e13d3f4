import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranking } from './ranking.ts';

const list = (text: string) => [...text].map((mark, i) => ({ right: mark === '+', score: 1 - i / 100 }));

test('a perfect order reaches 1 on all', () => {
  assert.deepEqual(ranking(list('++++++++++++++++++++----')), {
    f1: 1,
    precision: 1,
    recall: 1,
    top: 1,
    recallAt80: 1,
  });
});

test('precision and recall are those at the best cut', () => {
  const { precision, recall, recallAt80 } = ranking(list('++-+-----'));
  assert.equal(precision, 3 / 4);
  assert.equal(recall, 1);
  assert.equal(recallAt80, 2 / 3);
});

test('nothing right gives nothing', () => {
  assert.equal(ranking(list('----')).f1, 0);
});
