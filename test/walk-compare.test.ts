import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forEveryone, keysExplained } from './everyone.ts';
import { closePage, counted, focused, openPage, wordsUnder } from './page.ts';
import { NAMED, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* How a person holds two statements against one another: from the list, by keys, from marks, and back to the words. */

/** A model for which “probably” and “weight” are near in meaning, and all other words far apart. */
const embed = async (texts: readonly string[]) =>
  texts.map((text, i) => {
    const vector = new Float32Array(64);
    vector[text === 'probably' || text === 'weight' ? 0 : 1 + (i % 63)] = 1;
    return vector;
  });

const pair = `/pair/${NAMED.noCall.id}~${NAMED.wasCall.id}`;

const walk = walkOver(smallCase, { embed });

test('who went back on a word is the first pair of the list, and each statement is one step from its words', async () => {
  const page = await openPage(walk().browser, walk().at('/points'));
  await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(walk().at('/pairs'));
  await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor();
  await page.keyboard.press('j');
  assert.match(await focused(page), /^Lene Faldt, 9 June, goes back on Lene Faldt, 3 June/);
  await page.keyboard.press('Enter');
  await page.waitForURL(walk().at(pair));
  await page.getByRole('heading', { level: 1, name: 'Lene Faldt goes back on an earlier statement' }).waitFor();
  await page.getByText('6 days later').first().waitFor();
  await page.getByText('Lene Faldt says the opposite of what she said on 3 June').waitFor();
  await page.keyboard.press('O');
  await page.waitForURL(walk().at(`/doc/${NAMED.radio.id}#s:${NAMED.wasCall.id}`));
  await page.locator('.mark.is-selected').first().waitFor();
  assert.deepEqual(await wordsUnder(page, NAMED.wasCall.id), ['There was a call.']);
  await page.goBack();
  await page.waitForURL(walk().at(pair));
  await closePage(page);
});

test('words in both, near and opposed are marked, and the features say what is the same', async () => {
  const page = await openPage(walk().browser, walk().at(pair));
  const [earlier, later] = [page.locator('.pair-side').first(), page.locator('.pair-side').last()];
  await earlier.getByText('No call was made').first().waitFor({ state: 'attached' });
  assert.equal(await earlier.locator('.opposed').innerText(), 'No');
  await counted(later.locator('.opposed'), 0);
  assert.equal(await earlier.locator('.claim').first().isVisible(), true);
  const rows = await page.locator('.axis tbody tr').allInnerTexts();
  assert.match(rows[0] ?? '', /Lene Faldt.*Speaker\s+same.*Lene Faldt/s);
  assert.ok(rows.some(row => /denies: “No”\s*Polarity\s+differs\s*affirms/.test(row.replaceAll('\t', ' '))));
  await closePage(page);
});

test('the document around the words opens and closes', async () => {
  const page = await openPage(walk().browser, walk().at(pair));
  const earlier = page.locator('.pair-side').first();
  await earlier.waitFor();
  await counted(earlier.getByText('Mats Orre kept the lock'), 0);
  await earlier.getByRole('button', { name: 'More around it' }).click();
  await earlier.getByText('Mats Orre kept the lock').waitFor();
  await counted(earlier.getByText('lock crash live video'), 0);
  await closePage(page);
});

test('the other order leads to the same pair, earlier first; what is gone says so', async () => {
  const page = await openPage(walk().browser, walk().at(`/pair/${NAMED.wasCall.id}~${NAMED.noCall.id}`));
  await page.waitForURL(walk().at(pair));
  await page.goto(walk().at(`/pair/${NAMED.wasCall.id}~none`));
  await page.getByRole('heading', { name: 'This pair is gone' }).waitFor();
  await page.context().close();
});

test('a relation is confirmed by key, the next pair follows, and the decision is taken back', async () => {
  const page = await openPage(walk().browser, walk().at(`${pair}?kind=reverses,denies`));
  await page.getByText('Pair 1 of 2').waitFor();
  await page.keyboard.press('y');
  await page.getByText('Pair 2 of 2').waitFor();
  await page.getByRole('status').getByText('Confirmed').waitFor();
  await page.keyboard.press('k');
  await page.getByText('Confirmed by you').waitFor();
  await page.locator('.pair-glyph.confirmed').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Confirm' }).waitFor();
  await closePage(page);
});

test('two statements marked on different screens are compared', async () => {
  const page = await openPage(walk().browser, walk().at(`/doc/${NAMED.courier.id}#s:${NAMED.told.id}`));
  await page.locator('.facts').waitFor();
  await page.keyboard.press('x');
  await page.getByText('One statement marked.').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
  await page.locator('[data-statement]').first().waitFor();
  for (const key of ['j', 'j', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('Two statements marked.').waitFor();
  await page.keyboard.press('c');
  await page.waitForURL(walk().at(`/pair/${NAMED.told.id}~${NAMED.wasCall.id}`));
  await counted(page.locator('.pick-bar'), 0);
  await closePage(page);
});

test('words near in meaning bear one number on both sides', async () => {
  const page = await openPage(walk().browser, walk().at(`/pair/${NAMED.bolt.id}~${NAMED.boardBolt.id}`));
  await page.locator('.word.near').nth(1).waitFor();
  const near = page.locator('.pair-side .word.near');
  assert.deepEqual(
    (await near.allInnerTexts()).map(text => text.replace(/\s/g, '')),
    ['probably1', 'weight1'],
  );
  await closePage(page);
});

test('two statements without a relation are shown side by side all the same', async () => {
  const page = await openPage(walk().browser, walk().at(`/pair/${NAMED.told.id}~${NAMED.book.id}`));
  await page.getByText('The tool found no relation between these two statements.').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Statements \d+ and \d+$/ }).waitFor();
  await counted(page.getByRole('button', { name: 'Confirm' }), 0);
  await closePage(page);
});

test('the list is narrowed by kind, in the address, and back again', async () => {
  const page = await openPage(walk().browser, walk().at('/pairs'));
  await page.getByRole('button', { name: 'Repeats 1' }).click();
  await page.waitForURL(walk().at('/pairs?kind=repeats'));
  await page.getByText('Evening Sound repeats Tolme Harbour Board').waitFor();
  await page.locator('.pair-row').nth(1).waitFor({ state: 'detached' });
  await counted(page.locator('.pair-row'), 1);
  await page.goBack();
  await page.locator('.pair-row').nth(3).waitFor();
  await page.getByRole('heading', { name: 'Possible, waiting for review 1' }).waitFor();
  await closePage(page);
});

for (const path of ['/pairs', pair]) {
  test(`${path === pair ? 'a pair' : 'the pairs'}: for everyone`, () =>
    forEveryone(walk().browser, walk().at(path), '.pair-names, .axis'));
}

test('the docs explain every key of the screen', async () => {
  for (const path of ['/pairs', pair]) await keysExplained(walk().browser, walk().at(path), '.pair-names, .axis');
});
