import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../2-mark/marks.ts';
import type { Span } from '../text/span.ts';
import { wholeNames } from './whole-names.ts';

/** Names after repair; tagged ones are in braces, p for a person, any other letter for a place. */
function whole(marked: string, spelled: readonly string[] = []): string[] {
  let text = '';
  const mentions: Mention[] = [];
  for (const piece of marked.split(/(\{\w:[^}]*\})/)) {
    const tagged = /^\{(\w):(.*)\}$/.exec(piece);
    const words = tagged?.[2] ?? piece;
    if (tagged !== null)
      mentions.push({
        start: text.length,
        end: text.length + words.length,
        kind: tagged[1] === 'p' ? 'person' : 'place',
        score: 0.9,
      });
    text += words;
  }
  const spans = spelled.map((words): Span => [text.indexOf(words), text.indexOf(words) + words.length]);
  return wholeNames(text, mentions, spans).map(mention => text.slice(mention.start, mention.end));
}

test('a name cut at a hyphen, an apostrophe or inside a word is whole again', () => {
  assert.deepEqual(whole('then Hanno-{p:Piet Tarn} left'), ['Hanno-Piet Tarn']);
  assert.deepEqual(whole('then {p:Hanno}-{p:Piet Tarn} left'), ['Hanno-Piet Tarn']);
  assert.deepEqual(whole('then {o:Tarn}’{p:ib Orlo} left'), ['Tarn’ib Orlo']);
  assert.deepEqual(whole('then al-{l:Marrow} left'), ['al-Marrow']);
  assert.deepEqual(whole('then {p:Fat al}-Tarn left'), ['Fat al-Tarn']);
  assert.deepEqual(whole('the {l:U}.S. left'), ['U.S']);
});

test('parts that are names of their own, and words made from a name, stay apart', () => {
  assert.deepEqual(whole('the {l:Vessia}-{l:Orlia} border'), ['Vessia', 'Orlia']);
  assert.deepEqual(whole('an {l:Orlia}-backed raid by anti-{l:Orlia} men'), ['Orlia', 'Orlia']);
  assert.deepEqual(whole('to {p:Tarn}’s aide.{p:Orlo} left'), ['Tarn', 'Orlo']);
  assert.deepEqual(whole('{p:Tarn}.Then'), ['Tarn']);
});

test('a name that the text spells out takes its parts in', () => {
  assert.deepEqual(whole('the {l:Tarn} State of {l:Ode} (TSO)', ['Tarn State of Ode']), ['Tarn State of Ode']);
});
