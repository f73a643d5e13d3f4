import assert from 'node:assert/strict';
import { test } from 'node:test';
import { innerParagraphs, nestedIn } from './nested.ts';

const TEXT = 'She said that “the duty officer had told her the gate was open” twice.';
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const;
const report = (content: string, cue: string, source: string) => ({
  content: [at(content)],
  cue: [at(cue)],
  source: source === '' ? [] : [at(source)],
  score: 1,
});
const outer = report('that “the duty officer had told her the gate was open”', 'said', 'She');

test('reported words are read without the marks and the “that” around them', () => {
  const [only, ...rest] = innerParagraphs(TEXT, [outer, outer]);
  assert.equal(TEXT.slice(...(only?.span ?? [0, 0])), 'the duty officer had told her the gate was open');
  assert.deepEqual(rest, []);
});

test('a few words hold no report', () => {
  assert.deepEqual(innerParagraphs(TEXT, [report('the gate was open', 'told', 'She')]), []);
});

test('a report within is another’s, and lies wholly in the words around it', () => {
  const paragraphs = innerParagraphs(TEXT, [outer]);
  const inner = report('the gate was open', 'told', 'the duty officer');
  assert.deepEqual(nestedIn(TEXT, paragraphs, [inner]), [inner]);
  assert.deepEqual(nestedIn(TEXT, paragraphs, [report('the gate was open', 'told', '')]), []);
  assert.deepEqual(nestedIn(TEXT, paragraphs, [report('the gate was open', 'said', 'the duty officer')]), []);
});

test('what a speaker says of himself is the claim around it', () => {
  const text = 'I think that the gate was never opened that night';
  const own = { content: [[13, 49]] as const, cue: [[2, 7]] as const, source: [[0, 1]] as const, score: 1 };
  assert.deepEqual(nestedIn(text, [{ span: [0, 49], opening: 'paragraph' }], [own]), []);
});
