import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import { oneClaimEach } from './one-claim.ts';

/** `{content}` pieces → the words of each claim, pieces parted by " / ". */
function claims(marked: string) {
  const text = marked.replace(/[{}]/g, '');
  const before = (at: number) => marked.slice(0, at).replace(/[{}]/g, '').length;
  const content = Array.from(
    marked.matchAll(/\{[^}]*\}/g),
    (match): Span => [before(match.index), before(match.index + match[0].length)],
  );
  const attribution = { content, cue: [[0, 1]] as const, source: [], score: 1 };
  return oneClaimEach(text, attribution).map(one =>
    one.content.map(([start, end]) => text.slice(start, end)).join(' / '),
  );
}

test('each sentence of a speech is a claim', () => {
  assert.deepEqual(claims('{“We opened nothing. The chain parted at two. Nobody was told.”} he said'), [
    '“We opened nothing.',
    'The chain parted at two.',
    'Nobody was told.”',
  ]);
});

test('a claim that the reporting words interrupt stays one', () => {
  assert.deepEqual(claims('{"The dam,"} she said, {"was opened. No one knew that night."}'), [
    '"The dam," / "was opened.',
    'No one knew that night."',
  ]);
});

test('a piece after an ended sentence is a claim of its own', () => {
  assert.deepEqual(claims('{"The dam was opened."} she said. {"No one knew that night."}'), [
    '"The dam was opened."',
    '"No one knew that night."',
  ]);
});

test('a scrap goes with what stands beside it', () => {
  assert.deepEqual(claims('{“Yes. We opened the gate. We did.”} he said'), ['“Yes. We opened the gate. We did.”']);
});

test('one sentence is one claim, a title in it ends nothing', () => {
  assert.deepEqual(claims('he said {that Gen. Ode had opened the gate}'), ['that Gen. Ode had opened the gate']);
});
