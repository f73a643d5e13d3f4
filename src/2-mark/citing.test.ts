import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import { withCited } from './citing.ts';

/** Attributions of a text by their words: [source, cue, content], each cut from the text at its first place. */
function cited(text: string, given: readonly (readonly [string, string, readonly string[]])[]) {
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = given.map(([source, cue, content]) => ({
    source: source === '' ? [] : [place(source)],
    cue: [place(cue)],
    content: content.map(place),
    score: 1,
  }));
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(...span)).join(' … ');
  return withCited(text, found, []).map(one => [words(one.source), words(one.cue), words(one.content)].join(' | '));
}

test('who is cited says what is reported', () => {
  const text = 'The agency reported, citing a police source, that the mayor knew.';
  assert.deepEqual(
    cited(text, [
      ['The agency', 'reported', ['that the mayor knew']],
      ['', 'citing', ['a police source', 'that the mayor knew']],
    ]),
    ['The agency | reported | that the mayor knew', 'a police source | citing | that the mayor knew'],
  );
});

test('a report parted from its source by whom it quotes gets both', () => {
  const text = 'Clean Water, quoting an official, alleges that six were hidden.';
  assert.deepEqual(
    cited(text, [
      ['', 'quoting', ['an official']],
      ['', 'alleges', ['that six were hidden']],
    ]),
    ['an official | quoting | that six were hidden', 'Clean Water | alleges | that six were hidden'],
  );
});

test('a reason that is cited does not speak', () => {
  const text = 'The firm, citing safety concerns, said it would close.';
  const given = [['The firm', 'citing', ['safety concerns']]] as const;
  assert.deepEqual(cited(text, given), ['The firm | citing | safety concerns']);
});

test('what is quoted as words stays content', () => {
  const text = 'He kept quoting that the dam was safe.';
  assert.deepEqual(cited(text, [['He', 'quoting', ['that the dam was safe']]]), [
    'He | quoting | that the dam was safe',
  ]);
});
