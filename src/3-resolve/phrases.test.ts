import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import { phraseIn } from './phrases.ts';

const parse = (text: string, names: readonly Span[] = []) => phraseIn(text, [0, text.length], names);

test('the head stands before what narrows it', () => {
  for (const [text, head, definiteness] of [
    ['a senior spokesman for the Waters Directorate', 'spokesman', 'indefinite'],
    ['two people familiar with the matter', 'people', 'several'],
    ['the defence minister', 'minister', 'definite'],
    ['Vessian officials', 'officials', 'bare'],
    ['Vessia’s interior minister', 'minister', 'definite'],
    ['residents of the lower town', 'residents', 'bare'],
    ['Vessian army and police officials', 'officials', 'bare'],
    ['the army and the officials', 'army', 'definite'],
    ['the Prosecutor General', 'Prosecutor', 'definite'],
    ['his two brothers', 'brothers', 'definite'],
    ['the minister, Hanno Tarn', 'minister', 'definite'],
  ] as const) {
    const phrase = parse(text);
    assert.equal(phrase?.head.text, head, text);
    assert.equal(phrase?.definiteness, definiteness, text);
  }
});

test('a name counts as one word, small words in it included', () => {
  const text = 'the Ministry of Waters said';
  assert.equal(parse(text, [[4, 22]])?.head.text, 'Waters');
  assert.equal(parse(text)?.head.text, 'Ministry');
});

test('number is told by the noun and by its determiner', () => {
  assert.equal(parse('two people')?.plural, true);
  assert.equal(parse('officials')?.plural, true);
  assert.equal(parse('officials')?.noun, 'official');
  assert.equal(parse('the press')?.plural, false);
  assert.equal(parse('the armed forces')?.noun, 'forces');
  assert.equal(parse('a witness')?.plural, false);
});

test('no words make no phrase', () => {
  assert.equal(parse(' … '), null);
  assert.equal(parse(''), null);
});

test('a phrase of thousands of words is cut short', () => {
  const text = 'very '.repeat(5000);
  assert.ok((parse(text)?.before.length ?? 0) < 50);
});
