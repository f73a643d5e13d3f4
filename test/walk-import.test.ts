import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { Fault } from '../src/fault/index.ts';
import { axe } from './axe.ts';
import { closePage, counted, openPage, tooWide, until } from './page.ts';
import { SMALL, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* Files are taken back while they are read: reading waits here until the test lets it end, or until it is cancelled. */

let goOn: () => void = () => undefined;

const walk = walkOver(smallCase, {
  analyse: theCase => async (_, signalOf) => {
    const sources = theCase.sources();
    const signals = sources.flatMap(({ sha256 }) => signalOf(sha256) ?? []);
    await new Promise<void>((read, cancelled) => {
      if (signals.length === 0) read();
      goOn = read;
      for (const signal of signals) signal.addEventListener('abort', () => cancelled(new Fault('cancelled')));
    });
    const failed = sources.slice(SMALL.documents.length).map(({ name }) => new Fault('file-binary', { file: name }));
    const analysis = { ...SMALL, failed };
    await theCase.keep(
      analysis,
      sources.map(({ sha256 }) => sha256),
    );
    return analysis;
  },
});

const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`The words of ${name}.`) });
const rowOf = (page: Page, name: string) =>
  page.locator('[data-file]').filter({ has: page.locator('.file-name', { hasText: name }) });
const underWay = (page: Page, name: string) => rowOf(page, name).getByRole('button', { name: `Cancel ${name}` });
const cancelled = (page: Page, name: string) => rowOf(page, name).locator('.outcome.cancelled');

/** Waits until these are the files that came into the case. */
async function kept(page: Page, names: readonly string[]): Promise<void> {
  const now = () =>
    walk()
      .case.sources()
      .slice(SMALL.documents.length)
      .map(({ name }) => name);
  for (let tries = 0; tries < 100 && now().join() !== names.join(); tries++) await page.waitForTimeout(100);
  assert.deepEqual(now(), names);
}

test('files are cancelled by key, by button and all at once, and tried again', async () => {
  const page = await openPage(walk().browser, walk().at('/import'));
  await page.getByRole('heading', { name: 'Import documents' }).waitFor();
  await page.getByLabel('Files to import').setInputFiles(['one.txt', 'two.txt', 'three.txt'].map(file));
  for (const name of ['one.txt', 'two.txt', 'three.txt']) await underWay(page, name).waitFor();
  await kept(page, ['one.txt', 'two.txt', 'three.txt']);

  await page.locator('main').focus();
  await page.keyboard.press('j');
  await until(page, `document.activeElement.textContent.includes('three.txt')`);
  await page.keyboard.press('x');
  await cancelled(page, 'three.txt').getByText('Cancelled. Nothing of it was taken into the case.').waitFor();
  await page.getByRole('status').getByText('Cancelled: three.txt.').waitFor();
  await until(page, `document.activeElement.textContent.includes('three.txt')`);
  await kept(page, ['one.txt', 'two.txt']);

  await underWay(page, 'two.txt').click();
  await cancelled(page, 'two.txt').waitFor();
  // The button is still there, and has the focus: it tries again now.
  await page.locator('.button:focus', { hasText: 'Try again' }).waitFor();
  await kept(page, ['one.txt']);
  await page.keyboard.press('Enter');
  await underWay(page, 'two.txt').waitFor();

  await page.getByRole('button', { name: 'Cancel all' }).click();
  await counted(page.locator('.outcome.cancelled'), 3);
  await page.locator('.files:focus').waitFor();
  await kept(page, []);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axe(page), []);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  assert.deepEqual(await tooWide(page), []);

  await rowOf(page, 'one.txt').getByRole('button', { name: 'Try again one.txt' }).click();
  await underWay(page, 'one.txt').waitFor();
  await rowOf(page, 'one.txt').locator('.stages', { hasText: 'starting' }).waitFor();
  goOn();
  await rowOf(page, 'one.txt').locator('.outcome.refused').waitFor();
  await counted(page.getByRole('button', { name: /^Cancel/ }), 0);
  await kept(page, ['one.txt']);
  await closePage(page);
});

test('a cancelled file is shown as cancelled in another window too, and by hand alone it stays out', async () => {
  const [page, other] = [
    await openPage(walk().browser, walk().at('/import')),
    await openPage(walk().browser, walk().at('/import')),
  ];
  await other.getByRole('heading', { name: 'Import documents' }).waitFor();
  await page.getByLabel('Files to import').setInputFiles([file('seen.txt')]);
  await underWay(other, 'seen.txt').waitFor();
  await underWay(page, 'seen.txt').click();
  await cancelled(other, 'seen.txt').waitFor();
  await rowOf(other, 'seen.txt').getByRole('button', { name: 'Try again seen.txt' }).waitFor();
  await kept(page, ['one.txt']);
  await closePage(page);
  await closePage(other);
});
