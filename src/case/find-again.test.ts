import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDocument, smallStatement } from '../../test/small-analysis.ts';
import { cut } from '../text/span.ts';
import { anchorOf, findAgain, SAME_FINDING, sharedPart, statementAt } from './find-again.ts';

const TEXT =
  'The harbour master spoke at noon.\n“The gates,” she said, “were shut.”\nNobody asked about the gates again.';
const document = smallDocument('a.txt', TEXT);
const said = smallStatement(document, 'The gates,', 'were shut.');
const anchor = anchorOf(document, said.content);

test('words at their place are exact', () => {
  assert.deepEqual(findAgain(anchor, [document]), { how: 'exact', document: document.id, spans: said.content });
});

test('words of the same bytes in another text are moved, and cut to the same pieces', () => {
  const reread = smallDocument('a.txt', `By our staff\n\n${TEXT.replace('said, ', 'said,\n')}`, document.bytes);
  const found = findAgain(anchor, [reread]);
  assert.equal(found.how, 'moved');
  assert.equal(cut(reread.text, found.spans), said.quote);
});

test('white space does not hide words that moved', () => {
  const reread = smallDocument('a.txt', TEXT.replace('were shut', 'were\u00a0 shut'), document.bytes);
  const found = findAgain(anchor, [reread]);
  assert.equal(found.how, 'moved');
  assert.equal(cut(reread.text, found.spans), 'The gates, … were\u00a0 shut.');
});

test('the same words in another account of the same file are not these words', () => {
  const inPart = (part: string, text: string) => ({ ...smallDocument(`box › ${part}`, text, 'box'), part });
  const one = inPart('message 1', TEXT);
  const own = anchorOf(one, said.content);
  assert.equal(own.part, 'message 1');
  const [quoting, other] = [inPart('message 2', `${TEXT}\nSo she said.`), inPart('message 1', 'Nothing of it.')];
  assert.equal(findAgain(own, [quoting, other]).how, 'orphaned');
  const reread = inPart('message 1', `By our staff\n\n${TEXT}`);
  assert.equal(findAgain(own, [quoting, reread]).document, reread.id);
  assert.equal(findAgain(own, [quoting]).document, quoting.id, 'the place is no more: the source was split otherwise');
});

test('of the same words twice, those nearest to the old place are taken', () => {
  const twice = smallDocument(
    'b.txt',
    'It rained. Then it stopped. Much later in the day, in the next valley, It rained.',
  );
  const second = twice.text.lastIndexOf('It rained.');
  const reread = smallDocument('b.txt', `${twice.text} Good.`, twice.bytes);
  assert.deepEqual(findAgain(anchorOf(twice, [[second, second + 10]]), [reread]).spans, [[second, second + 10]]);
  assert.deepEqual(findAgain(anchorOf(twice, [[0, 10]]), [reread]).spans, [[0, 10]]);
});

test('words that are gone are orphaned, and the same words in another source are not these', () => {
  const reread = smallDocument('a.txt', 'The page was taken down.', document.bytes);
  const copy = smallDocument('copy.txt', `${TEXT} `);
  for (const documents of [[], [reread], [copy]]) assert.equal(findAgain(anchor, documents).how, 'orphaned');
});

test('pieces out of their order are not the quote', () => {
  const reread = smallDocument('a.txt', 'The doors were shut. The gates, too.', document.bytes);
  assert.equal(findAgain(anchor, [reread]).how, 'orphaned');
});

test('the statement on the words is the one that shares most of them; half is too little', () => {
  const words = 'The harbour master spoke at noon.';
  const found = findAgain(anchorOf(document, [[0, words.length]]), [document]);
  const close = smallStatement(document, 'The harbour master spoke at noon');
  const farther = smallStatement(document, 'harbour master spoke at noon');
  const half = smallStatement(document, 'spoke at noon');
  const whole = smallStatement(document, words);
  assert.deepEqual(statementAt(found, [farther, close]), { statement: close, exact: false });
  assert.deepEqual(statementAt(found, [farther, close, whole]), { statement: whole, exact: true });
  assert.ok(sharedPart(half.content, [[0, words.length]]) < SAME_FINDING);
  assert.equal(statementAt(found, [half, said]), null);
});
