import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { mark } from '../src/2-mark/index.ts';
import { resolve } from '../src/3-resolve/index.ts';
import { type Heads, loadHeads } from '../src/neural/index.ts';
import { cut, type Span } from '../src/text/span.ts';
import { BAD_TEXTS } from './bad-texts.ts';
import { quickHeads } from './quick-heads.ts';
import { readOne } from './read-one.ts';

let heads: Heads;
before(async () => {
  heads = await loadHeads();
});

/** Statements of a text, each place in range, in order and on whole characters. */
async function statementsOf(text: string, given: Heads) {
  const document = await readOne('account.txt', new TextEncoder().encode(text));
  const { statements, entities } = resolve([document], [await mark(document, given)]);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { content, cue, source, negation, hedge, evidence = [], quote, speaker, relay } of statements) {
    assert.equal(quote, cut(document.text, content));
    for (const place of [content, cue, source, negation, hedge, evidence.flatMap(one => one.words)].flat())
      assert.ok(isPlace(document.text, place), JSON.stringify(place));
    for (const id of [...relay, ...(speaker === null ? [] : [speaker]), ...evidence.map(one => one.by)])
      assert.ok(ids.has(id));
  }
  return statements;
}

function isPlace(text: string, [start, end]: Span): boolean {
  return 0 <= start && start < end && end <= text.length && text.slice(start, end).isWellFormed();
}

for (const [what, make] of Object.entries(BAD_TEXTS)) {
  test(`${what}: every place holds, whatever the model says`, async () => {
    await statementsOf(make(12_000), quickHeads(heads));
  });

  test(`${what}: the model finds the same twice, and nothing out of place`, async () => {
    const text = make(900);
    assert.deepEqual(await statementsOf(text, heads), await statementsOf(text, heads));
  });
}

test('a line of letters without sense is no speaker’s', async () => {
  const statements = await statementsOf('qwlk zzpt rrgh mmnn bbvc xxss ddff gghh jjkk llpp.', heads);
  assert.ok(statements.every(({ cue }) => cue.length === 0));
});
