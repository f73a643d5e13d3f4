import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block } from './blocks.ts';
import type { BlockKind } from './document.ts';
import { findLabels } from './transcript.ts';
import { turnsFrom } from './turns.ts';

function turns(...lines: readonly (readonly [kind: BlockKind, words: string])[]) {
  const text = lines.map(([, words]) => words).join('\n');
  let at = 0;
  const blocks = lines.map(([kind, words]) => {
    const made = block(kind, [at, at + words.length]);
    at += words.length + 1;
    return made;
  });
  const labels = findLabels(lines.map(([, words]) => words));
  assert.ok(labels);
  return turnsFrom(text, blocks, labels).map(({ kind, speaker, label }) => [
    kind,
    speaker && text.slice(...speaker),
    label && text.slice(...label),
  ]);
}

test('a turn goes on until the next label, past what its writer heard', () => {
  assert.deepEqual(
    turns(
      ['paragraph', 'We met at noon.'],
      ['paragraph', 'OLE BRANDT: It was shut.'],
      ['paragraph', 'I am sure of it.'],
      ['paragraph', '[Laughter]'],
      ['heading', 'Later'],
      ['paragraph', 'OLE BRANDT: Yes.'],
      ['comment', 'JANE ODE: I doubt it.'],
      ['chrome', 'Share'],
    ),
    [
      ['paragraph', null, null],
      ['turn', 'OLE BRANDT', 'OLE BRANDT:'],
      ['turn', 'OLE BRANDT', null],
      ['chrome', null, null],
      ['turn', 'OLE BRANDT', null],
      ['turn', 'OLE BRANDT', 'OLE BRANDT:'],
      ['comment', null, null],
      ['chrome', null, null],
    ],
  );
});

test('a label without a name hands no speaker on', () => {
  assert.deepEqual(
    turns(['paragraph', 'Q: Who was it?'], ['paragraph', 'Do tell.'], ['paragraph', 'Q: Well?']).map(
      ([kind, speaker]) => [kind, speaker],
    ),
    [
      ['turn', null],
      ['turn', null],
      ['turn', null],
    ],
  );
});
