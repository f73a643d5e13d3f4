import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord, slips } from './nearest.ts';
import { respell } from './search.ts';

const LEXICON = new Set(['board', 'bolt', 'sheared', 'the', 'gate', 'crew', 'crews']);

test('each of the four slips of the pen counts once', () => {
  for (const [a, b, count] of [
    ['board', 'board', 0],
    ['board', 'boarf', 1],
    ['board', 'baord', 1],
    ['board', 'bord', 1],
    ['board', 'boards', 1],
    ['sheared', 'haerd', 3],
    ['', 'abc', 3],
  ] as const)
    assert.equal(slips(a, b, 9), count, `${a} ${b}`);
});

test('the nearest word is found, a short one or one too far is not', () => {
  assert.equal(nearestWord('baord', LEXICON), 'board');
  assert.equal(nearestWord('sheraed', LEXICON), 'sheared');
  assert.equal(nearestWord('teh', LEXICON), null);
  assert.equal(nearestWord('cres', LEXICON), 'crew');
  assert.equal(nearestWord('mountain', LEXICON), null);
});

test('only words that stand nowhere are spelled again, and a query with one past helping is left', () => {
  assert.equal(respell('the Baord "bolt shaered"', LEXICON), 'the board "bolt sheared"');
  assert.equal(respell('board', LEXICON), null);
  assert.equal(respell('baord mountain', LEXICON), null);
  assert.equal(respell('', LEXICON), null);
});
