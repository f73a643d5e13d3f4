import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { forEveryone, keysExplained } from './everyone.ts';
import { closePage, counted, focused, openPage, wordsUnder } from './page.ts';
import { NAMED, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* How a person finds out where it all comes from: who relays whom, who copies whom, what rests on one origin. */

const walk = walkOver(smallCase);

const graph = (page: Page) => page.getByRole('group', { name: /^Sources: origins/ });

test('which report copies which is said at once, and the shared words are underlined', async () => {
  const page = await openPage(walk().browser, walk().at('/points'));
  await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.waitForURL(walk().at('/sources'));
  const glance = page.getByRole('complementary', { name: 'At a glance' });
  await glance.getByRole('link', { name: /Evening Sound shares a passage with Tolme Harbour Board/ }).click();
  await page.waitForURL(walk().at(`/sources?copy=${NAMED.board.id}~${NAMED.copied.document}`));
  const wording = page.getByRole('complementary', { name: 'Shared wording' });
  assert.equal(
    await wording.locator('.word.same').innerText(),
    'The bolt of the north gate sheared at about ten under the weight of the water',
  );
  await wording.getByText('16 of 16 words in the same order, longest run 16').waitFor();
  await wording.getByRole('link', { name: /^The bolt/ }).click();
  await page.waitForURL(walk().at(`/doc/${NAMED.copied.document}#s:${NAMED.copied.id}`));
  await page.locator('.mark.is-selected').first().waitFor();
  assert.deepEqual(await wordsUnder(page, NAMED.copied.id), [
    'The bolt of the north gate sheared at about ten under the weight of the water',
  ]);
  await page.goBack();
  await wording.getByRole('link', { name: 'Compare with the first' }).click();
  await page.waitForURL(walk().at(`/pair/${NAMED.boardBolt.id}~${NAMED.copied.id}`));
  await closePage(page);
});

test('an origin traces its ways, and every figure of its card has its lines', async () => {
  const page = await openPage(walk().browser, walk().at('/sources'));
  await graph(page)
    .getByRole('button', { name: /^Lene Faldt/ })
    .click();
  await page.waitForURL(/origin=/);
  assert.ok((await graph(page).locator('.way.on').count()) >= 2);
  const card = page.getByRole('complementary', { name: 'Lene Faldt' });
  await card.getByRole('heading', { name: 'Goes back on its word 1' }).waitFor();
  await card.getByRole('heading', { name: 'What it says 4' }).waitFor();
  await counted(card.locator('.source-lines li'), 4);
  await card.getByRole('heading', { name: 'Denies 1' }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(walk().at('/sources'));
  await counted(graph(page).locator('.way.on'), 0);
  await page.goBack();
  await card.waitFor();
  await closePage(page);
});

test('by keyboard: from source to source, traced, and in the table, which has all of it', async () => {
  const page = await openPage(walk().browser, walk().at('/sources'));
  await graph(page).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForURL(/origin=/);
  await page.keyboard.press('t');
  await page.waitForURL(/as=table/);
  const table = page.getByRole('region', { name: 'Sources as a table' });
  const row = table.getByRole('row', { name: /Lene Faldt/ });
  assert.deepEqual(
    (await row.locator('td.figure').allInnerTexts()).map(text => text.trim()),
    ['4', '2', '2', '1', '1', '0'],
  );
  await row.getByRole('link', { name: 'Radio Tolme' }).waitFor();
  await table.getByRole('row', { name: /Evening Sound.*Tolme Harbour Board.*1.*16 of 16.*16/ }).waitFor();
  await page.keyboard.press('j');
  assert.ok((await focused(page)).length > 3);
  await table.getByRole('button', { name: 'Reversals' }).click();
  await table.locator('[aria-sort="descending"]').getByText('Reversals').waitFor();
  assert.match(await table.locator('tbody tr').first().innerText(), /Lene Faldt/);
  await closePage(page);
});

test('what is said on one point alone, in the address', async () => {
  const page = await openPage(walk().browser, walk().at('/sources'));
  await graph(page).waitFor();
  await page.getByRole('combobox').selectOption({ index: 2 });
  await page.waitForURL(/point=/);
  await page.getByText('2 documents go back to').waitFor();
  assert.equal(
    await graph(page)
      .getByRole('button', { name: /^Lene Faldt/ })
      .count(),
    0,
  );
  await page.goto(walk().at('/sources?point=none'));
  await page.getByRole('heading', { name: 'This point is gone' }).waitFor();
  await page.context().close();
});

for (const path of ['/sources', '/sources?as=table']) {
  test(`${path}: for everyone`, () => forEveryone(walk().browser, walk().at(path), '.source-graph, table.data'));
}

test('the docs explain every key of the screen', async () => {
  for (const path of ['/sources']) await keysExplained(walk().browser, walk().at(path), '.source-graph');
});
