import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks, attributedKind, quotedFinder } from './kind.ts';

/** `[cue] {content}` → kind. */
function kind(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '');
  const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, '').length;
  const all = (open: string, close: string) =>
    Array.from(
      marked.matchAll(new RegExp(`\\${open}[^\\${close}]*\\${close}`, 'g')),
      match => [before(match.index), before(match.index + match[0].length)] as const,
    );
  return attributedKind(text, all('{', '}'), all('[', ']'), quotedFinder(text, [0, text.length]));
}

test('words in quotation marks are direct, their pieces too', () => {
  assert.equal(kind('{“The dam was opened,”} she [said].'), 'direct');
  assert.equal(kind('{"The dam,"} she [said], {"was opened."}'), 'direct');
});

test('words without are indirect, words half in them mixed', () => {
  assert.equal(kind('She [said] {that the dam was opened}.'), 'indirect');
  assert.equal(kind('She [said] {the dam was “a death trap” for the town}.'), 'mixed');
});

test('a question is asked, in its own marks or by the cue', () => {
  assert.equal(kind('{“Who opened it?”} she [asked].'), 'question');
  assert.equal(kind('She [asked] {whether the dam was open}.'), 'question');
  assert.equal(kind('She [said] {that it was open}.'), 'indirect');
});

test('an order is a directive', () => {
  assert.equal(kind('He [urged] them {to leave the valley}.'), 'directive');
});

test('a mark of question within words asks nothing', () => {
  assert.equal(asks('Who? No one.', [[0, 12]]), false);
});
