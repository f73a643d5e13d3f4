import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { closePage, openPage, type WatchedPage } from './page.ts';
import { NAMED, SMALL, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* Two windows on one case: what one decides, the other says; what the other did not know of, it does not write over. */

const walk = walkOver(smallCase);
const statementAt = ({ document, id }: { readonly document: string; readonly id: string }) =>
  walk().at(`/doc/${document}#s:${id}`);
const notice = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();
const card = (page: Page) => page.getByRole('complementary', { name: /^Statement \d+$/ });

/** The statement's card, loaded. */
async function opened(address: string): Promise<WatchedPage> {
  const page = await openPage(walk().browser, address);
  await card(page).locator('.facts').waitFor();
  return page;
}

/** A window that hears of nothing, as one does that was asleep: it shows the case as it was. */
async function asleep(address: string, shown: (page: Page) => Promise<void>): Promise<Page> {
  const context = await walk().browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/api/events', route => route.abort());
  await page.goto(address);
  await shown(page);
  return page;
}

test('the statement that is open is confirmed, noted and taken back elsewhere: the window says so, the other does not', async () => {
  const [page, other] = [await opened(statementAt(NAMED.told)), await opened(statementAt(NAMED.told))];
  await card(other).getByRole('button', { name: 'Confirm', exact: true }).click();
  await notice(page, /^Confirmed in another window: statement \d+\.$/);
  await card(page).getByText('Confirmed by you').waitFor();
  await notice(other, /^Confirmed: statement \d+\. Undo: u$/);

  await other.goto(statementAt(NAMED.told));
  await card(other).getByText('Confirmed by you').waitFor();
  await card(other)
    .getByRole('button', { name: /^Write a note on statement/ })
    .click();
  await other.getByRole('textbox', { name: /^Note on statement/ }).fill('Ask the board.');
  await other.getByRole('button', { name: 'Keep the note' }).click();
  await notice(page, /^Note written in another window: statement \d+\.$/);

  await card(other).getByRole('button', { name: 'Undo', exact: true }).click();
  await notice(page, /^Decision taken back in another window: statement \d+\.$/);
  await notice(other, /^Undone/);
  await closePage(page);
  await closePage(other);
});

test('a decision from a window that was asleep is refused; it shows what stands, and deciding once more has it one’s way', async () => {
  const page = await asleep(statementAt(NAMED.four), async page => card(page).locator('.facts').waitFor());
  const other = await opened(statementAt(NAMED.four));
  await card(other).getByRole('button', { name: 'Reject', exact: true }).click();
  await notice(other, /^Rejected: statement/);

  await card(page).getByRole('button', { name: 'Confirm', exact: true }).click();
  await notice(page, /^Not saved\. It was decided otherwise meanwhile, in another window\. It is rejected now/);
  await page.waitForURL(statementAt(NAMED.four));
  await card(page).getByText('Rejected by you').waitFor();
  const decisions = await walk().case.decisions();
  assert.deepEqual(
    decisions.filter(({ found }) => found === NAMED.four.id).map(({ decision }) => decision.verdict),
    ['rejected'],
  );
  await page.keyboard.press('y');
  await notice(page, /^Confirmed: statement/);
  await page.context().close();
  await closePage(other);
});

test('a pair says what another window made of it, and takes no verdict on what it was before', async () => {
  const relation = SMALL.relations.find(({ a, b }) => a === NAMED.noCall.id && b === NAMED.wasCall.id);
  assert.ok(relation);
  const address = walk().at(`/pair/${relation.a}~${relation.b}`);
  const heading = (page: Page) => page.locator('#pair-title').waitFor();
  const page = await openPage(walk().browser, address);
  await heading(page);
  const stale = await asleep(address, heading);
  await page.getByRole('button', { name: 'Confirm', exact: true }).waitFor();
  await stale.getByRole('button', { name: 'Reject', exact: true }).waitFor();
  const made = await fetch(new URL('/api/decisions', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ finding: 'relation', id: relation.id, verdict: 'confirmed' }),
  });
  assert.equal(made.status, 200);
  await notice(page, /^Confirmed in another window: relation of statements \d+ and \d+\.$/);
  await stale.getByRole('button', { name: 'Reject', exact: true }).click();
  await notice(stale, /^Not saved\. It was decided otherwise meanwhile/);
  await stale.getByText('Confirmed by you').waitFor();
  await stale.waitForURL(address);
  await stale.context().close();
  await closePage(page);
});

test('a finding under review says that it was decided elsewhere', async () => {
  const page = await openPage(walk().browser, walk().at('/review?of=relations'));
  await page.locator('#review-question').waitFor();
  const [next] = ((await (await fetch(new URL('/api/review?of=relations', page.url()))).json()) as ReviewOf).items;
  await fetch(new URL('/api/decisions', page.url()), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ finding: 'relation', id: next?.id, verdict: 'rejected' }),
  });
  await notice(page, /^Rejected in another window: .*statements \d+ and \d+\.$/);
  // Its own decisions are no news.
  const question = (await page.locator('#review-question').textContent()) ?? '';
  await page.keyboard.press('s');
  await page.locator('#review-question', { hasNotText: question }).waitFor();
  await page.keyboard.press('y');
  await notice(page, /^Confirmed: /);
  await closePage(page);
});

interface ReviewOf {
  readonly items: readonly { readonly id: string }[];
}
