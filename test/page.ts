import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';

/** A page with what went wrong on it: errors, refused resources, dialogs, requests to elsewhere. */
export type WatchedPage = Page & { readonly troubles: string[] };

/** Opens an address on a page of its own, without movement, and watches it. */
export async function openPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('dialog', dialog => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(address).origin) troubles.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(address);
  return Object.assign(page, { troubles });
}

/** Closes the page, and fails when anything went wrong on it. */
export async function closePage(page: WatchedPage): Promise<void> {
  await page.context().close();
  assert.deepEqual(page.troubles, []);
}

/** The words that have the focus. */
export const focused = (page: Page) => page.evaluate<string>(`document.activeElement?.textContent?.trim() ?? ''`);

/** The text under a statement's marks, piece by piece, without what only screen readers or the margin say. */
export function wordsUnder(page: Page, id: string): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('[data-marks~="${id}"]')].map(mark => {
    const copy = mark.cloneNode(true);
    for (const beside of copy.querySelectorAll('.unseen, .gutter')) beside.remove();
    return copy.textContent;
  })`);
}

/** Presses the pointer on the last line of a statement's words; they may run over several. */
export async function clickWords(page: Page, id: string): Promise<void> {
  await page.locator(`[data-marks~="${id}"]`).first().waitFor();
  const [x, y] = await page.evaluate<[number, number]>(`(() => {
    const { left, top, width, height } = [...document.querySelector('[data-marks~="${id}"]').getClientRects()].at(-1);
    return [left + width / 2, top + height / 2];
  })()`);
  await page.mouse.click(x, y);
}

/** What scrolls sideways, though nothing should. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[document.scrollingElement, ...document.querySelectorAll('main, .sheet, .panel-scroll')].filter(element => element.scrollWidth > element.clientWidth + 1).map(element => element.className || element.tagName)`,
  );
}

/** Drags the pointer over these words of the document, as one selects them; they stand there once. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const [x1, y1, x2, y2] = await page.evaluate<[number, number, number, number]>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.sheet .text'), NodeFilter.SHOW_TEXT);
    const parts = [];
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('.unseen, .gutter')) parts.push(walker.currentNode);
    const start = parts.map(part => part.data).join('').indexOf(${JSON.stringify(words)});
    if (start < 0) throw new Error('no such words');
    const box = offset => {
      let at = offset;
      const part = parts.find(part => at < part.data.length || ((at -= part.data.length), false));
      const range = new Range();
      range.setStart(part, at);
      range.setEnd(part, at + 1);
      return range;
    };
    const [first, last] = [box(start), box(start + ${words.length - 1})];
    first.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
    return [a.left + 1, a.top + a.height / 2, b.right - 0.5, b.top + b.height / 2];
  })()`);
  await page.mouse.move(x1, y1);
  await page.mouse.down();
  await page.mouse.move(x2, y2, { steps: 5 });
  await page.mouse.up();
}

/** Waits until an expression holds on the page, which allows no code of its own to be evaluated. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await page.evaluate<boolean>(expression)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`It never held that ${expression}`);
}

/** Waits until so many things are on the page: what a filter or an answer leaves comes a moment later. */
export async function counted(things: Locator, count: number): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if ((await things.count()) === count) return;
    await things.page().waitForTimeout(100);
  }
  assert.equal(await things.count(), count);
}
