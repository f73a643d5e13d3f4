import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDocument } from '../../../test/small-analysis.ts';
import type { Block, Document } from '../../1-read/index.ts';
import type { Version } from '../../case/index.ts';
import { changeView, versionViews } from './versions.ts';

/** A document of paragraphs, each a block; a kind before a bar ("chrome|Menu") makes it another. */
function documentOf(...parts: readonly string[]): Document {
  const text = parts.map(part => part.replace(/^\w+\|/, '')).join('\n\n');
  let start = 0;
  const blocks = parts.map((part): Block => {
    const [kind, words] = part.includes('|')
      ? (part.split('|') as [Block['kind'], string])
      : (['paragraph', part] as const);
    const block = { kind, start, end: start + words.length, speaker: null, label: null, hidden: false };
    start = block.end + 2;
    return block;
  });
  return { ...smallDocument('a', text), blocks };
}

const old = documentOf(
  'chrome|12 readers',
  'The gates were open all night. Nobody was told. The council met.',
  'comment|Ha.',
);
const now = documentOf(
  'chrome|99 readers',
  'The gates were shut all night. The council met.',
  'Two men were held.',
  'comment|Ho.',
);
const versions: readonly Version[] = [
  { document: old.id, at: '2024-05-12T10:00:00Z', from: 'captured' },
  { document: now.id, at: '2024-05-14T10:00:00Z', from: 'captured' },
];
const all = new Map([old, now].map(document => [document.id, document]));

test('what changed since the version before is told sentence by sentence, menus and comments left out', () => {
  assert.deepEqual(changeView(versions, now, all), {
    since: '2024-05-12T10:00:00Z',
    from: 'captured',
    document: old.id,
    out: 1,
    in: 1,
    reworded: 1,
    moved: 0,
    listed: [
      { kind: 'reworded', before: 'The gates were open all night.', after: 'The gates were shut all night.' },
      { kind: 'out', before: 'Nobody was told.', after: null },
      { kind: 'in', before: null, after: 'Two men were held.' },
    ],
  });
});

test('the first version has changed from nothing, and every version knows the others', () => {
  assert.equal(changeView(versions, old, all), null);
  assert.equal(changeView([], now, all), null);
  assert.deepEqual(
    versionViews(versions, now.id).map(({ document, shown }) => [document, shown]),
    [
      [old.id, false],
      [now.id, true],
    ],
  );
});
