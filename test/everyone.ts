import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { axe } from './axe.ts';
import { closePage, openPage, tooWide } from './page.ts';

/** Holds a screen to what is so of all of them: axe finds nothing in either theme, wide or narrow, and nothing is wider than its window. */
export async function forEveryone(browser: Browser, address: string, ready: string): Promise<void> {
  const page = await openPage(browser, address);
  await page.locator(ready).first().waitFor();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('h1').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page), [], `${address}: ${colorScheme}, ${width} px`);
    }
  }
  for (const width of [360, 768, 1180, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('h1').first().waitFor();
    assert.deepEqual(await tooWide(page), [], `${address}: ${width} px`);
  }
  await closePage(page);
}

/** Holds a screen to its docs: every key that its help lists is explained there. */
export async function keysExplained(browser: Browser, address: string, ready: string): Promise<void> {
  const docs = await readFile(new URL('../docs/screens.md', import.meta.url), 'utf8');
  const page = await openPage(browser, address);
  await page.locator(ready).first().waitFor();
  await page.keyboard.press('?');
  const labels = await page.getByRole('dialog', { name: 'Keys' }).locator('dd').allInnerTexts();
  assert.ok(labels.length >= 8, address);
  assert.deepEqual(
    labels.filter(label => !docs.includes(label)),
    [],
    address,
  );
  await closePage(page);
}
