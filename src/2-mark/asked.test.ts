import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAskedFor } from './asked.ts';

function asked(text: string, who: string, cue: string): boolean {
  const place = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  return isAskedFor(
    text,
    { source: [place(who)], cue: [place(cue)], content: [[text.length - 4, text.length]], score: 1 },
    [0, text.length],
  );
}

test('asking whether someone says it reports nothing; a question that is reported does', () => {
  assert.equal(asked('Did she say where it was?', 'she', 'say'), true);
  assert.equal(asked('What will the minister promise them?', 'the minister', 'promise'), true);
  assert.equal(asked('She asked where it was.', 'She', 'asked'), false);
  assert.equal(asked('The mayor says it held. Did it?', 'The mayor', 'says'), false);
});
