import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../1-read/document.ts';
import type { Span } from '../text/span.ts';
import { unitsOf, withinUnit } from './units.ts';

/** Units of lines, each a block: "# " a title, "@" a turn with a label, "+" one that goes on. */
function units(lines: readonly string[]) {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map(line => {
    const kind: BlockKind = line.startsWith('#') ? 'title' : /^[@+]/.test(line) ? 'turn' : 'paragraph';
    const span: Span = [at, at + line.length];
    at = span[1] + 1;
    const label: Span | null = line.startsWith('@') ? [span[0], span[0] + 1] : null;
    return { kind, start: span[0], end: span[1], label, speaker: label, hidden: false };
  });
  const paragraphs = blocks.map((block, index) => ({
    span: [block.start, block.end] as const,
    block: index,
    kind: block.kind,
    opening: 'paragraph' as const,
  }));
  return { paragraphs, units: unitsOf(text, paragraphs, blocks), text };
}

test('running text is one unit; titles, headlines and turns stand apart', () => {
  assert.deepEqual(
    units(['# Dam was safe', 'It held.', 'It leaked.', '@ It held.', '+ It leaked.', '@ No.']).units,
    [1, 2, 2, 3, 3, 4],
  );
  assert.deepEqual(units(['The mayor said:', 'Gates stay shut', 'Roads stay open', 'It held.']).units, [1, 1, 1, 1]);
  assert.deepEqual(units(['Minister: dam was safe', 'Keeper denies it']).units, [1, 2]);
});

test('pieces beyond the cue’s unit go, and a report without content with them', () => {
  const { paragraphs, units: numbers, text } = units(['# Dam was safe', 'The mayor said it held.']);
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const report = { source: [at('Dam'), at('The mayor')], cue: [at('said')], content: [at('it held')], score: 1 };
  assert.deepEqual(withinUnit(paragraphs, numbers, report)?.source, [at('The mayor')]);
  assert.equal(withinUnit(paragraphs, numbers, { ...report, content: [at('Dam')] }), null);
});
