import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from './quote-marks.ts';

const found = (text: string) =>
  quotations(text, [0, text.length]).map(
    ({ start, end, depth, closed }) => [text.slice(start, end), depth, closed] as const,
  );

test('curly, straight, low and angled marks all quote', () => {
  for (const quote of ['“Yes.”', '"Yes."', '„Yes.“', '«Yes.»', '»Yes.«', '「はい」']) {
    assert.deepEqual(found(`He said ${quote} and left`), [[quote, 0, true]], quote);
  }
});

test('a quotation in a quotation is one deeper', () => {
  assert.deepEqual(found('“He said ‘no’ twice,” she said'), [
    ['“He said ‘no’ twice,”', 0, true],
    ['‘no’', 1, true],
  ]);
});

test('apostrophes quote nothing', () => {
  assert.deepEqual(found("They don't know the officers’ mess; it isn’t the keeper's."), []);
});

test('single marks quote where they stand around words', () => {
  assert.deepEqual(found("It was 'safe', she wrote"), [["'safe'", 0, true]]);
});

test('speech that goes on in the next paragraph runs to the end of this one', () => {
  assert.deepEqual(found('She said: “The gate held'), [['“The gate held', 0, false]]);
});

test('two quotations in a paragraph are two', () => {
  assert.deepEqual(
    found('"The dam," she said, "was opened."').map(([quote]) => quote),
    ['"The dam,"', '"was opened."'],
  );
});

test('marks beyond the paragraph are not looked at', () => {
  const text = '"one" two "three"';
  assert.deepEqual(
    quotations(text, [0, 9]).map(({ start, end }) => text.slice(start, end)),
    ['"one"'],
  );
});
