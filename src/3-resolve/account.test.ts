import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  accountsOf,
  allTouching,
  blockAt,
  isRead,
  lastAtOrBefore,
  sentenceAt,
  sentenceSpan,
  touching,
} from './account.ts';
import { marked } from './marked.fixture.ts';

const spans = [
  [0, 3],
  [5, 9],
  [12, 14],
].map(([start, end]) => ({ start: start as number, end: end as number }));

test('places are found by halving, at the edges too', () => {
  assert.deepEqual(
    [-1, 0, 4, 5, 20].map(place => lastAtOrBefore(spans, place, span => span.start)),
    [-1, 0, 0, 1, 2],
  );
  assert.equal(touching(spans, [3, 5]), undefined);
  assert.deepEqual(touching(spans, [2, 6]), spans[0]);
  assert.deepEqual(touching(spans, [4, 6]), spans[1]);
  assert.deepEqual(allTouching(spans, [2, 13]), spans);
  assert.deepEqual(allTouching(spans, [9, 12]), []);
  assert.deepEqual(allTouching([], [0, 9]), []);
});

const account = marked('# Dam held\nIt held. Then it broke.\n% Sport\n~ Unseen words.');
const at = (words: string) => account.document.text.indexOf(words);

test('a place has its block and its sentence', () => {
  assert.equal(blockAt(account.document, at('Then')), 1);
  assert.equal(blockAt(account.document, at('Dam held') + 8), -1);
  assert.deepEqual(sentenceSpan(account, at('broke')), [at('Then'), at('Then') + 'Then it broke.'.length]);
  assert.equal(sentenceAt(account.marks, 0), 0);
});

test('menus and hidden words are not read', () => {
  assert.deepEqual(
    ['Dam', 'It held', 'Sport', 'Unseen'].map(words => isRead(account.document, at(words))),
    [true, true, false, false],
  );
});

test('accounts stand in the order of their ids, and none lacks marks', () => {
  const two = [account, marked('Another one.')];
  const ids = (list: typeof two) =>
    accountsOf(
      list.map(one => one.document),
      two.map(one => one.marks),
    ).map(one => one.document.id);
  assert.deepEqual(ids(two), ids([...two].reverse()));
  assert.throws(() => accountsOf([account.document], []), /no marks/);
});
