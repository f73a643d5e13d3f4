import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axe } from './axe.ts';
import { closePage, openPage, tooWide } from './page.ts';
import { NAMED, SMALL, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* Two statements that a person sets against one another where the tool found nothing. */

const walk = walkOver(smallCase);
const [ONE, OTHER] = [NAMED.told, NAMED.four];
const statementAt = (id: string) => walk().at(`/doc/${NAMED.courier.id}#s:${id}`);
const card = (page: Page) => page.getByRole('complementary', { name: /^Statement \d+$/ });
const relations = async () => (await walk().case.laid())?.analysis.relations.length;

async function noBarriers(page: Page): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await tooWide(page), [], `${width} px`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page), [], `${colorScheme}, ${width} px`);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('two statements are marked, held against one another, related by hand, found in the Reader, and undone', async () => {
  const page = await openPage(walk().browser, statementAt(ONE.id));
  await card(page).locator('.facts').waitFor();
  await page.keyboard.press('x');
  await page.getByText('One statement marked.').waitFor();
  await page.goto(statementAt(OTHER.id));
  await card(page).locator('.quote-card', { hasText: 'Four people are missing' }).waitFor();
  await page.keyboard.press('x');
  await page.getByText('Two statements marked.').waitFor();
  await page.keyboard.press('c');
  await page.waitForURL(/\/pair\//);
  await page.getByText('The tool found no relation between these two statements.').waitFor();
  await noBarriers(page);

  await page.keyboard.press('e');
  await page.locator('#pair-kind:focus').waitFor();
  await page.getByLabel('How they stand to one another').selectOption({ label: 'they contradict one another' });
  await page.getByText('Made by you').waitFor();
  await page.getByRole('heading', { name: 'Made by hand' }).waitFor();
  await page
    .getByRole('status')
    .getByText(/^Added: statements \d+ and \d+, they contradict one another/)
    .waitFor();
  assert.equal(await relations(), SMALL.relations.length + 1);
  await page.locator('main:focus').waitFor();
  await noBarriers(page);

  const pair = page.url();
  await page.goto(statementAt(ONE.id));
  await card(page).getByText('says so; the tool had found nothing').waitFor();
  await page.goto(pair);
  await page.getByText('Made by you').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('The tool found no relation between these two statements.').waitFor();
  assert.equal(await relations(), SMALL.relations.length);
  await closePage(page);
});
