import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import { acronymsIn, otherNamesIn } from './acronyms.ts';

const acronyms = (text: string) =>
  acronymsIn(text, 0, text.length).map(({ full, short }) => [text.slice(...full), text.slice(...short)]);

test('a short form belongs to the words whose initials it spells', () => {
  for (const [text, full, short] of [
    ['the Democratic Harbour Union (DHU) left', 'Democratic Harbour Union', 'DHU'],
    ['the Democratic Harbour Union, DHU, left', 'Democratic Harbour Union', 'DHU'],
    ['the Front for Rivers and Lakes (FRL) left', 'Front for Rivers and Lakes', 'FRL'],
    ['Vessia’s River Guards Corps (RGC) left', 'River Guards Corps', 'RGC'],
    ['DHU (Democratic Harbour Union) left', 'Democratic Harbour Union', 'DHU'],
    ['the Tarn State of Ode and al-Mar (TSOM) left', 'Tarn State of Ode and al-Mar', 'TSOM'],
  ] as const) {
    assert.deepEqual(acronyms(text), [[full, short]], text);
  }
});

test('capitals in brackets that spell something else are left alone', () => {
  for (const text of [
    'the Democratic Harbour Union (ABC) left',
    'Ilse Marrand (DHU) left',
    'democratic harbour union (dhu) left',
    'the union (U) left',
    'Dams Held. Under (DHU) left',
  ]) {
    assert.deepEqual(acronyms(text), [], text);
  }
});

/** Spans of the words in braces, and the text without them. */
function named(marked: string): readonly [string, readonly Span[]] {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const bare = piece.replace(/^\{|\}$/g, '');
    if (piece !== bare) spans.push([text.length, text.length + bare.length]);
    text += bare;
  }
  return [text, spans];
}

const others = (marked: string) => {
  const [text, spans] = named(marked);
  return otherNamesIn(text, spans).map(({ full, short }) => [text.slice(...full), text.slice(...short)]);
};

test('another name counts where the text says so', () => {
  assert.deepEqual(others('{Vessian Secret Service}, commonly known as {R6}, left'), [
    ['Vessian Secret Service', 'R6'],
  ]);
  assert.deepEqual(others('{Tarnish} (also {TSO} and {TSOL}) left'), [
    ['Tarnish', 'TSO'],
    ['Tarnish', 'TSOL'],
  ]);
  assert.deepEqual(others('{Piet Orlo}, also known as {Abu Tarnov}, left'), [['Piet Orlo', 'Abu Tarnov']]);
  assert.deepEqual(others('{River Guards}, formerly known as the {Dam Watch}, left'), [['River Guards', 'Dam Watch']]);
  assert.deepEqual(others('{Piet Orlo}, alias {The Heron}, left'), [['Piet Orlo', 'The Heron']]);
});

test('names that merely follow one another are no other names', () => {
  for (const marked of [
    '{Orlo} and {Tarn} left',
    '{Orlo}, {Tarn} and {Ode}',
    '{Orlo} or {Tarn} left',
    'in {Orlo}, or {Tarn}, or near {Ode}',
    '{Orlo} also {Tarn}',
    '{Orlo} said {Tarn} knew',
    '{Orlo} is known to {Tarn}',
  ]) {
    assert.deepEqual(others(marked), [], marked);
  }
});

test('megabytes of brackets do not hang', () => {
  const text = '(AB'.repeat(300_000);
  assert.deepEqual(acronymsIn(text, 0, text.length), []);
});
