import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeadline } from './read.ts';

/** "source | cue | content" of a headline; null when its form reports nothing. `[…]` are the tagger's names of persons and bodies. */
function read(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const place = (at: number) => marked.slice(0, at).replace(/[[\]]/g, '').length;
  const mentions = [...marked.matchAll(/\[[^\]]*\]/g)].map(({ 0: { length }, index }) => ({
    start: place(index),
    end: place(index + length),
    kind: 'person' as const,
    score: 1,
  }));
  const found = readHeadline(text, [0, text.length], mentions);
  if (found === null) return null;
  return [found.source, found.cue, found.content]
    .map(spans => spans.map(span => text.slice(...span)).join(' … '))
    .join(' | ');
}

test('who speaks, a colon, what is claimed', () => {
  assert.equal(read('Minister: dam was safe'), 'Minister | : | dam was safe');
  assert.equal(read('Villagers: “we were told nothing”'), 'Villagers | : | “we were told nothing”');
  assert.equal(read('[Vessia]: gates stay open'), 'Vessia | : | gates stay open');
  assert.equal(read('MAYOR OF DUNMERE: I NEVER SIGNED'), 'MAYOR OF DUNMERE | : | I NEVER SIGNED');
  assert.equal(read('Harbour hand: I’d wave again'), 'Harbour hand | : | I’d wave again');
  assert.equal(read('Police boss on flood: “I sleep badly”'), 'Police boss | on flood: | “I sleep badly”');
});

test('what is claimed, a comma, a verb and who speaks, in either order', () => {
  assert.equal(read('Dam was safe, says minister'), 'minister | says | Dam was safe');
  assert.equal(read('Nobody opened the gate, keeper swears'), 'keeper | swears | Nobody opened the gate');
  assert.equal(read('Was the gate open? asks watchdog'), 'watchdog | asks | Was the gate open?');
  assert.equal(read('Fuel shortage: pumps to be rationed, says [Vessia]'), 'Vessia | says | pumps to be rationed');
  assert.equal(read('At least 40 missing, according to coastguard'), 'coastguard | according to | At least 40 missing');
});

test('what is claimed, a colon or a dash, who speaks', () => {
  assert.equal(read('‘No warning’: residents'), 'residents | : | ‘No warning’');
  assert.equal(read('“I tied it”: [Anka Pell] out of the marsh'), 'Anka Pell | : | “I tied it”');
  assert.equal(read('Death toll may pass forty – rescue service'), 'rescue service | – | Death toll may pass forty');
});

test('who speaks, a verb of reporting, what it takes', () => {
  assert.equal(read('Opposition demands inquiry into dam'), 'Opposition | demands | inquiry into dam');
  assert.equal(read('Prime minister rules out early election'), 'Prime minister | rules out | early election');
  assert.equal(read('Union calls for inquiry'), 'Union | calls for | inquiry');
});

test('a heading that names a kind of text or a topic reports nothing', () => {
  for (const heading of [
    'Analysis: who gains from the flood',
    'Timeline: the flood',
    'Report: the third gate',
    'Chapter 4: The door',
    'Mine roof: inspector passed it twice',
    'The minister and the dam',
    'Who opened the gate?',
    'The gate, the dam and the mayor',
    'Snow closes the pass',
    'The mayor: what we know',
    'Diocese: words of the bishop',
    'Laboratory: no further comment on the map',
  ])
    assert.equal(read(heading), null, heading);
});
