import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { readOne } from '../../test/read-one.ts';
import { type Heads, loadHeads } from '../neural/index.ts';
import { cut } from '../text/span.ts';
import { mark } from './mark.ts';

let heads: Heads;
before(async () => {
  heads = await loadHeads();
});

/** What the real model finds in a text: kind, source, cue, content of each statement. */
async function found(text: string, name = 'account.txt') {
  const document = await readOne(name, new TextEncoder().encode(text));
  const { statements } = await mark(document, heads);
  return statements.map(one => ({
    ...one,
    words: cut(document.text, one.content),
    by: cut(document.text, one.source),
    said: cut(document.text, one.cue),
  }));
}

const STORY = `The keepers of Marrow Falls met the press on Tuesday in the town hall of Northbank.

The mayor, Anka Pell, said that nobody in the town had been warned before the water came.

"The gate," she told reporters, "was open before two."

According to the directorate, the chain of the third gate parted under the load.`;

test('source, cue and content come linked, whatever their order', async () => {
  const statements = await found(STORY);
  const warned = statements.find(one => one.words.includes('nobody in the town'));
  assert.ok(warned?.by.includes('Anka Pell'));
  assert.equal(warned?.said, 'said');
  assert.equal(warned?.polarity, 'denies');
  const chain = statements.find(one => one.words.startsWith('the chain of the third gate'));
  assert.equal(chain?.said.toLowerCase(), 'according to');
  assert.equal(chain?.by, 'the directorate');
});

test('content that the reporting words interrupt is one statement in pieces', async () => {
  const gate = (await found(STORY)).find(one => one.words.includes('The gate'));
  assert.equal(gate?.content.length, 2);
  assert.equal(gate?.kind, 'direct');
  assert.equal(gate?.by, 'she');
});

test('a report within a report knows the one around it', async () => {
  const statements = await found('The spokesman said the minister believes that the gate was never opened.');
  const inner = statements.find(one => one.said === 'believes');
  const outer = statements.find(one => one.said === 'said');
  assert.ok(inner !== undefined && outer !== undefined);
  assert.equal(inner.by, 'the minister');
  assert.match(inner.words, /the gate was never opened$/);
  assert.equal(statements[inner.within ?? -1], outer);
});

test('a sentence that no one is reported to have said is the document’s own', async () => {
  const first = (await found(STORY))[0];
  assert.equal(first?.kind, 'own');
  assert.match(first?.words ?? '', /^The keepers of Marrow Falls met/);
});

test('every span lies within the visible account, and the same text gives the same marks', async () => {
  const html =
    '<article><h1>Gate was opened by order, clerk says</h1><p>A clerk said the gate was opened by order.</p><p style="display:none">The mayor said the dam was blown up.</p></article><footer><p>The publisher said all rights are reserved to it.</p></footer>';
  const statements = await found(html, 'page.html');
  assert.ok(statements.some(one => one.words.includes('opened by order')));
  assert.ok(!statements.some(one => /blown up|rights are reserved/.test(one.words)));
  assert.deepEqual(await found(html, 'page.html'), statements);
});

test('a language that the model does not read gives its quotations, and no invented statements', async () => {
  const statements = await found(
    'Der Bürgermeister von Nordufer sprach gestern Abend lange mit den Leuten aus der Stadt. „Niemand hat uns gewarnt, bevor das Wasser kam.“ Danach ging er nach Hause und sagte nichts mehr dazu.',
  );
  assert.deepEqual(
    statements.map(one => one.words),
    ['„Niemand hat uns gewarnt, bevor das Wasser kam.“'],
  );
});
