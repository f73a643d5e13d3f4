import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largeCase } from '../bench/large-case.ts';
import { axe } from './axe.ts';
import { closePage, counted, focused, openPage, until } from './page.ts';
import { walkOver } from './walk-case.ts';

/** Enough for lists of many parts and documents by outlet, and made in a second or two. */
const STATEMENTS = 6000;

/** More rows than this are not there at once, however long the list. */
const MOST_ROWS = 170;

const walk = walkOver(folder => largeCase(folder, STATEMENTS));
const rows = `document.querySelectorAll('main [aria-posinset]')`;

for (const [path, many] of [
  ['/points', 500],
  ['/search?q=the', 1000],
  ['/people', 1000],
] as const) {
  test(`${path}: a long list says how long it is, and holds only what is near the window, to its end`, async () => {
    const { browser, at } = walk();
    const page = await openPage(browser, at(path));
    await page.locator('[aria-posinset="1"]').waitFor();
    const count = Number(await page.locator('[aria-posinset="1"]').getAttribute('aria-setsize'));
    assert.ok(count >= many, String(count));
    const scroller = `[...document.querySelectorAll('main, .people-list')].at(-1)`;
    for (const share of [0.5, 1]) {
      await page.evaluate(`(() => { const list = ${scroller}; list.scrollTop = list.scrollHeight * ${share}; })()`);
      await until(page, `[...${rows}].some(row => Number(row.getAttribute('aria-posinset')) > ${count * share * 0.8})`);
      assert.ok((await page.evaluate<number>(`${rows}.length`)) <= MOST_ROWS);
    }
    for (let tries = 0; tries < 20; tries++) {
      await page.evaluate(`(() => { const list = ${scroller}; list.scrollTop = list.scrollHeight; })()`);
      if ((await page.locator(`[aria-posinset="${count}"]`).count()) > 0) break;
      await page.waitForTimeout(150);
    }
    await page.locator(`[aria-posinset="${count}"]`).waitFor();
    await closePage(page);
  });
}

test('keys go from row to row over the ends of parts', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=the'));
  await page.locator('.result a.words').first().waitFor();
  await page.keyboard.press('j');
  for (let step = 2; step <= 60; step++) {
    await page.keyboard.press('ArrowDown');
    await until(
      page,
      `document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset') === '${step}'`,
    );
  }
  await counted(page.locator('.result a.words[tabindex="0"]'), 1);
  await closePage(page);
});

test('a link to a point far down the list opens it in sight; documents stand by outlet, and the filter finds one', async () => {
  const { browser, at, case: theCase } = walk();
  const points = (await theCase.analysis())?.points ?? [];
  const page = await openPage(browser, at(`/points?open=${points.at(-1)?.id}`));
  const open = page.locator('.point.is-open');
  await open.waitFor();
  await until(page, `document.querySelector('.point.is-open').getBoundingClientRect().top < innerHeight`);
  assert.equal((await page.locator('.outlet').count()) > 10, true);
  await page.locator('.outlet summary').first().click();
  await page.locator('.outlet a.document').first().waitFor();
  await page.getByRole('searchbox', { name: 'Filter documents' }).fill('report-17');
  await page.locator('a.document').first().click();
  await page.waitForURL(/\/doc\//);
  assert.match(await focused(page), /./);
  await page.setViewportSize({ width: 1440, height: 900 });
  assert.deepEqual(await axe(page), []);
  await closePage(page);
});
