import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { forEveryone, keysExplained } from './everyone.ts';
import { closePage, openPage, wordsUnder } from './page.ts';
import { NAMED, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* How a person reads the times of a case: who changed sides, what no time is known of, from afar and close by. */

const walk = walkOver(smallCase);

const chart = (page: Page) => page.getByRole('group', { name: /^Timeline: what the statements/ });
const named = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.querySelector('title')?.textContent ?? ''`);

test('a reversal is drawn as a change of side, opens with both statements, and leads on to the pair', async () => {
  const page = await openPage(walk().browser, walk().at('/points'));
  await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL(walk().at('/timeline'));
  const change = chart(page).getByRole('button', { name: 'Reversal, suggested: changes side, 6 days later' });
  await change.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Selected' });
  await card.getByText('Reversal').waitFor();
  assert.match(page.url(), new RegExp(`sel=${NAMED.noCall.id},${NAMED.wasCall.id}$`));
  await card.getByText('There was a call.').waitFor();
  await card.getByRole('link', { name: 'Compare' }).click();
  await page.waitForURL(walk().at(`/pair/${NAMED.noCall.id}~${NAMED.wasCall.id}`));
  await page.goBack();
  await card.getByText('There was a call.').click();
  await page.waitForURL(walk().at(`/doc/${NAMED.radio.id}#s:${NAMED.wasCall.id}`));
  await closePage(page);
});

test('by keyboard: from mark to mark, to the words, closer, along, a stretch, and all of it again', async () => {
  const page = await openPage(walk().browser, walk().at('/timeline'));
  await chart(page).waitFor();
  await page.keyboard.press('ArrowRight');
  const first = await named(page);
  assert.match(first, /Statement \d+, Lene Faldt, side /);
  await page.keyboard.press('ArrowRight');
  const second = await named(page);
  assert.notEqual(second, first);
  await page.keyboard.press('ArrowLeft');
  assert.equal(await named(page), first);
  await page.keyboard.press('ArrowDown');
  assert.doesNotMatch(await named(page), /Lene Faldt/);
  await page.keyboard.press('+');
  await page.waitForURL(/(?:about|said)=-?\d+~-?\d+/);
  const close = page.url();
  await page.keyboard.press('>');
  await page.waitForURL(url => url.href !== close);
  await page.keyboard.press('0');
  await page.waitForURL(url => !/about=|said=/.test(url.href));
  const marks = chart(page).locator('a[data-glyph^="said"]');
  await marks.first().focus();
  await page.keyboard.press('b');
  await page.getByRole('status').getByText('The stretch starts here.').waitFor();
  await marks.last().focus();
  await page.keyboard.press('b');
  await page.waitForURL(/said=\d+~\d+/);
  await page.keyboard.press('0');
  await chart(page).locator(`[data-statement="${NAMED.wasCall.id}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(walk().at(`/doc/${NAMED.radio.id}#s:${NAMED.wasCall.id}`));
  await page.locator('.mark.is-selected').first().waitFor();
  assert.deepEqual(await wordsUnder(page, NAMED.wasCall.id), ['There was a call.']);
  await closePage(page);
});

test('dragging zooms to what was dragged over, pressing twice shows all of it again', async () => {
  const page = await openPage(walk().browser, walk().at('/timeline'));
  await chart(page).waitFor();
  const ends = chart(page).locator('path.lane').last();
  const box = await ends.boundingBox();
  assert.ok(box);
  const y = box.y + box.height / 2 + 14;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 3 });
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 3 });
  await page.mouse.up();
  await page.waitForURL(/said=\d+~\d+/);
  await page.mouse.dblclick(box.x + box.width * 0.45, y);
  await page.waitForURL(url => !/said=/.test(url.href));
  await page.goBack();
  await page.waitForURL(/said=\d+~\d+/);
  await closePage(page);
});

test('the table is one key away, holds every mark with its times, and counts nothing twice', async () => {
  const page = await openPage(walk().browser, walk().at('/timeline?points=all'));
  await chart(page).waitFor();
  await page.keyboard.press('t');
  await page.waitForURL(/as=table/);
  const rows = page.locator('table.data tbody tr');
  await rows.first().waitFor();
  const inTable = await page
    .locator('table.data tr[data-statement]')
    .evaluateAll(all => all.map(row => (row as unknown as { dataset: { statement: string } }).dataset.statement));
  assert.ok(inTable.length >= 8);
  for (const named of [NAMED.noCall, NAMED.wasCall, NAMED.told, NAMED.four]) assert.ok(inTable.includes(named.id));
  await page.getByText('2031-06-01T21:00').waitFor();
  await page.getByText('changes side: goes back on statement').waitFor();
  await page.keyboard.press('t');
  await chart(page).waitFor();
  await closePage(page);
});

test('the drawing is saved as SVG and as PNG, without a request', async () => {
  const page = await openPage(walk().browser, walk().at('/timeline'));
  await chart(page).waitFor();
  const save = async (name: RegExp) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const svg = await save(/SVG/);
  assert.equal(svg.name, 'timeline.svg');
  const text = svg.bytes.toString('utf8');
  assert.match(text, /^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(text, /Lene Faldt/);
  assert.match(text, /stroke="rgb\(/);
  assert.doesNotMatch(text, /class=|<script|href=/);
  const png = await save(/PNG/);
  assert.equal(png.name, 'timeline.png');
  assert.deepEqual([...png.bytes.subarray(1, 4)], [...Buffer.from('PNG')]);
  assert.ok(png.bytes.length > 5_000);
  await closePage(page);
});

test('points and rows are chosen, in the address; on a narrow screen the table comes first', async () => {
  const page = await openPage(walk().browser, walk().at('/timeline'));
  await page.getByRole('button', { name: /^All 2/ }).click();
  await page.waitForURL(walk().at('/timeline?points=all'));
  await page.getByLabel('Rows').selectOption('points');
  await page.waitForURL(walk().at('/timeline?points=all&rows=points'));
  await chart(page).locator('.row-title', { hasText: 'Four people' }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.waitForURL(walk().at('/timeline'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('table.data').waitFor();
  await page.getByRole('button', { name: 'Show as chart' }).click();
  await chart(page).waitFor();
  await closePage(page);
});

for (const path of ['/timeline?points=all', '/timeline?as=table']) {
  test(`${path}: for everyone`, () => forEveryone(walk().browser, walk().at(path), '.timeline-chart, table.data'));
}

test('the docs explain every key of the screen', async () => {
  for (const path of ['/timeline']) await keysExplained(walk().browser, walk().at(path), '.timeline-chart');
});
