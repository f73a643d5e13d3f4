import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { type Case, createCase } from '../src/case/index.ts';
import { headsWhenNeeded } from '../src/neural/lazy-heads.ts';
import { createApp } from '../src/serve/app.ts';
import { bundle } from '../src/serve/assets.ts';
import { createDesk } from '../src/serve/desk.ts';
import { startServer } from '../src/serve/index.ts';
import { type Listening, listen } from '../src/serve/listen.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { clickWords, closePage, counted, focused, openPage, tooWide, wordsUnder } from './page.ts';
import { NAMED, SMALL, smallCase } from './small-case/index.ts';

/*
 * A person's way through the screens, in a real Chromium, on a real server over a real case. Its findings are made by
 * hand, so that every kind of them is there whatever the models find.
 */

const ACCOUNT = `The keeper of the lock opened the gate on Sunday night.\n\n“The board told me to open it,” the keeper, Mats Orre, said on Monday.\n`;

/** It has menus, words hidden from readers, and quotes in pieces. */
const SAMPLE_PAGE = new URL('../sample/marrow-falls/northbank-ledger-15-may.html', import.meta.url);

let browser: Browser;
let theCase: Case;
let server: Listening;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-walk-'));
  theCase = await smallCase(join(folder, 'case'));
  const desk = createDesk({ case: theCase, analyse: async () => SMALL, who: 'walker', sample: true });
  server = await listen(createApp(desk, await bundle()), 0);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await theCase?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (path: string) => new URL(`/c/the-north-lock${path}`, server.url).href;
const statementAt = ({ document, id }: { readonly document: string; readonly id: string }) =>
  at(`/doc/${document}#s:${id}`);

describe('by keyboard alone', () => {
  test('from the points to the words in their document, a decision, and back', async () => {
    const page = await openPage(browser, at('/points'));
    await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    assert.match(await focused(page), /The board rang at nine/);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    assert.equal(await focused(page), 'There was a call.');
    await page.keyboard.press('Enter');
    await page.waitForURL(statementAt(NAMED.wasCall));
    await page.getByRole('complementary', { name: 'Statement' }).getByText('Exact words').waitFor();
    assert.deepEqual(await wordsUnder(page, NAMED.wasCall.id), ['There was a call.']);
    await page.keyboard.press('y');
    await page.getByRole('status').getByText('Confirmed').waitFor();
    assert.match(page.url(), /#s:/);
    await page.keyboard.press('u');
    await page.getByRole('status').getByText('Undone').waitFor();
    await page.goBack();
    await page.waitForURL(at('/points'));
    await closePage(page);
  });

  test('the card takes the focus and gives it back; documents follow one another; the points are two keys away', async () => {
    const page = await openPage(browser, statementAt(NAMED.told));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('j');
    await page.waitForURL(statementAt(NAMED.book));
    await page.locator('.mark:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#card-title:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.mark:focus').waitFor();
    assert.match(await focused(page), /I have the call/);
    await page.keyboard.press('k');
    await page.waitForURL(statementAt(NAMED.told));
    await page.keyboard.press('Escape');
    await page.waitForURL(at(`/doc/${NAMED.courier.id}`));
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1, name: 'Board: bolt sheared' }).waitFor();
    await page.keyboard.press('[');
    await page.getByRole('heading', { level: 1, name: /Lock stood open/ }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL(at('/points'));
    await closePage(page);
  });

  test('keys are listed, can be switched off, and never act in a field', async () => {
    const page = await openPage(browser, at('/points'));
    await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys' });
    await help.getByText('Confirm the statement').waitFor();
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    assert.equal(page.url(), at('/points'));
    await page.reload();
    await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
    await page.keyboard.press('i');
    assert.equal(page.url(), at('/points'));
    await page.getByRole('button', { name: 'All keys' }).click();
    await help.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('sheared i');
    assert.equal(page.url(), at('/points'));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\?q=sheared$/);
    await page.locator('mark').first().waitFor();
    assert.equal(await page.locator('mark').first().innerText(), 'sheared');
    await closePage(page);
  });
});

test('every key that the help lists is explained in the docs', async () => {
  const page = await openPage(browser, statementAt(NAMED.told));
  const docs = await readFile(new URL('../docs/screens.md', import.meta.url), 'utf8');
  for (const address of [statementAt(NAMED.told), at('/points'), at('/search?q=sheared')]) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    const labels = await page.getByRole('dialog', { name: 'Keys' }).locator('dd').allInnerTexts();
    assert.ok(labels.length >= 8, address);
    for (const label of labels) assert.ok(docs.includes(label), label);
  }
  await closePage(page);
});

describe('what the screens show', () => {
  test('every line of a point leads to exactly its words', async () => {
    const page = await openPage(browser, at('/points'));
    await page.locator('.row a.words').first().waitFor();
    const lines = await page.evaluate<{ href: string; words: string }[]>(
      `[...window.document.querySelectorAll('.row a.words')].map(link => ({ href: link.href, words: link.textContent }))`,
    );
    assert.ok(lines.length >= 8);
    for (const [i, { href, words }] of lines.entries()) {
      await page.locator('.row a.words').nth(i).click();
      await page.waitForURL(href);
      await page.locator('.mark.is-selected').first().waitFor();
      const shown = await wordsUnder(page, decodeURIComponent(new URL(href).hash.slice(3)));
      assert.equal(shown.join(' … '), words);
      await page.goBack();
      await page.locator('.row a.words').first().waitFor();
    }
    await closePage(page);
  });

  test('a relation is confirmed in place, and its badge turns solid', async () => {
    const page = await openPage(browser, statementAt(NAMED.told));
    const denied = page.locator('[data-relation]').filter({ hasText: 'Denied by' });
    await denied.getByText('One says a call came, the other denies that any was made').waitFor();
    await denied.getByRole('button', { name: /^Confirm/ }).click();
    await denied.getByRole('button', { name: /^Undo/ }).waitFor();
    await page.goto(at('/points'));
    await page.locator('.badge.k-denies.confirmed').waitFor();
    await page.goto(statementAt(NAMED.told));
    await denied.getByRole('button', { name: /^Undo/ }).click();
    await denied.getByRole('button', { name: /^Confirm/ }).waitFor();
    await closePage(page);
  });

  test('what waits for review stands apart from what was found', async () => {
    const page = await openPage(browser, statementAt(NAMED.added));
    await page.getByRole('heading', { name: 'Possible, waiting for review 1' }).waitFor();
    await page.getByText('No other statement was found to meet it.').waitFor();
    await closePage(page);
  });

  test('a nested statement opens first, the one around it at a second press', async () => {
    const page = await openPage(browser, at(`/doc/${NAMED.courier.id}`));
    await clickWords(page, NAMED.pumps.id);
    await page.waitForURL(statementAt(NAMED.pumps));
    await page.locator('.chain li').filter({ hasText: 'passes it on' }).getByText('Mats Orre').waitFor();
    await clickWords(page, NAMED.pumps.id);
    await page.waitForURL(statementAt(NAMED.added));
    await closePage(page);
  });

  test('marks are announced once, by number, speaker and status', async () => {
    const page = await openPage(browser, at(`/doc/${NAMED.courier.id}`));
    await page.getByRole('link', { name: /^Statement \d+, Mats Orre, suggested: “The board rang/ }).waitFor();
    const split = page.locator(`[data-marks="${NAMED.book.id}"]`);
    await counted(split, 2);
    assert.equal(await split.nth(1).getAttribute('tabindex'), '-1');
    assert.equal(await split.nth(1).innerText(), '“in my book.”');
    await closePage(page);
  });

  test('words of a page stay words: no markup comes of them, hidden ones are flagged, menus are folded', async () => {
    const page = await openPage(browser, at(`/doc/${NAMED.courier.id}`));
    await page.getByText('<script>alert("lock")</script>').waitFor();
    await page.getByRole('heading', { name: 'Two crew <missing> & one in hospital' }).waitFor();
    await page.getByText('10 words on this page are hidden from readers.').waitFor();
    await counted(page.locator('.hidden-words .mark'), 0);
    assert.equal(await page.getByText('everyone knows').isVisible(), false);
    await page.getByText('Menus, links and comments of readers').click();
    assert.equal(await page.getByText('everyone knows').isVisible(), true);
    await closePage(page);
  });

  test('the filter is in the address, and going back restores it', async () => {
    const page = await openPage(browser, at('/points'));
    await page.getByRole('button', { name: 'Denied 1' }).click();
    await page.waitForURL(at('/points?show=denied'));
    await counted(page.locator('.point'), 1);
    await page.getByRole('button', { name: 'Agreed 0' }).click();
    await page.getByText('No point is agreed and denied.').waitFor();
    await page.goBack();
    await counted(page.locator('.point'), 1);
    await page.goBack();
    await page.waitForURL(at('/points'));
    await counted(page.locator('.point'), 2);
    await page.goForward();
    await page.waitForURL(at('/points?show=denied'));
    await closePage(page);
  });

  test('what is decided in one tab shows in the other', async () => {
    const [one, other] = [
      await openPage(browser, statementAt(NAMED.four)),
      await openPage(browser, at(`/doc/${NAMED.courier.id}?marks=rejected`)),
    ];
    await other.locator(`[data-marks="${NAMED.four.id}"].suggested`).waitFor();
    await one.getByRole('button', { name: 'Reject' }).last().click();
    await other.locator(`[data-marks="${NAMED.four.id}"].rejected`).waitFor();
    await one.goto(statementAt(NAMED.four));
    await one.getByText('Rejected by you').waitFor();
    await one.getByRole('button', { name: 'Undo', exact: true }).click();
    await other.locator(`[data-marks="${NAMED.four.id}"].suggested`).waitFor();
    await closePage(one);
    await closePage(other);
  });

  test('a link to what is gone says so', async () => {
    const page = await openPage(browser, at('/points'));
    for (const [path, words] of [
      ['/s/none', 'This statement is gone'],
      ['/doc/none', 'This document is gone'],
      ['/weigh', 'There is nothing at this address'],
    ] as const) {
      await page.goto(at(path));
      await page.getByRole('heading', { name: words }).waitFor();
    }
    await page.goto(at(`/s/${NAMED.two.id}`));
    await page.waitForURL(statementAt(NAMED.two));
    await page.context().close();
  });
});

describe('documents come in', () => {
  let imported: Case;
  let real: Listening;

  before(async () => {
    imported = await createCase(join(folder, 'imported'), { title: 'New case' });
    real = await startServer({ case: imported, heads: headsWhenNeeded() });
  });

  after(async () => {
    await real?.close();
    await imported?.close();
  });

  test('pasted and chosen files are read by the real rooms, each with its outcome, and the screens follow', async () => {
    const page = await openPage(browser, new URL('/c/new-case/points', real.url).href);
    await page.getByText('No points yet. Import two documents on one question.').waitFor();
    await page.getByRole('link', { name: 'Import documents' }).last().click();
    await page.getByRole('tab', { name: 'Paste' }).click();
    await page.getByLabel('Words of an account').fill(ACCOUNT);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByLabel('Files to import').setInputFiles([
      { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(ACCOUNT) },
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
    const row = (name: string) =>
      page
        .locator('.files li')
        .filter({ has: page.locator('.file-name', { hasText: name }) })
        .first();
    await row('empty.txt').getByText('The file is empty.').waitFor();
    await row('again.txt').getByText('The same account was given already.').waitFor();
    await row('picture.txt').locator('.outcome.refused').waitFor({ timeout: 60_000 });
    const added = row('The keeper of the lock');
    await added.getByText(/Added: \d+ statements?\./).waitFor({ timeout: 60_000 });
    await added.getByRole('link').click();
    await page.locator('.text').getByText('opened the gate').first().waitFor();
    assert.equal((await imported.analysis())?.documents.length, 1);
    await closePage(page);
  });

  test('in a page of the sample case that the real rooms read, every statement is marked at exactly its words', async () => {
    const page = await openPage(browser, new URL('/c/new-case/import', real.url).href);
    await page.getByLabel('Files to import').setInputFiles(fileURLToPath(SAMPLE_PAGE));
    const row = page.locator('.files li').filter({ has: page.locator('.file-name', { hasText: 'northbank' }) });
    await row.locator('.outcome.added, .outcome.gaps').waitFor({ timeout: 90_000 });
    const analysis = await imported.analysis();
    const document = analysis?.documents.find(({ name }) => name.startsWith('northbank'));
    const statements = analysis?.statements.filter(statement => statement.document === document?.id) ?? [];
    assert.ok(document && statements.length > 5);
    await page.goto(new URL(`/c/new-case/doc/${document.id}?marks=all`, real.url).href);
    await page.locator('.mark').first().waitFor();
    for (const { id, content } of statements) {
      const shown = (await wordsUnder(page, id)).join('');
      assert.equal(shown, content.map(([start, end]): string => document.text.slice(start, end)).join(''));
    }
    assert.ok(await page.locator('.hidden-words').count());
    await counted(page.locator('.hidden-words .mark'), 0);
    await closePage(page);
  });

  test('when the program ends, the page says so and goes on by itself when it is back', async () => {
    const page = await openPage(browser, new URL('/c/new-case/import', real.url).href);
    await page.getByRole('heading', { name: 'Import documents' }).waitFor();
    await real.close();
    await page.getByRole('alert').getByText('Not connected.').waitFor();
    real = await startServer({ case: imported, heads: headsWhenNeeded(), port: Number(new URL(real.url).port) });
    await page.getByRole('alert').waitFor({ state: 'detached', timeout: 20_000 });
    await page.context().close();
  });
});

describe('for everyone', () => {
  const SCREENS: { readonly [name: string]: () => string } = {
    points: () => at('/points'),
    reader: () => statementAt(NAMED.told),
    search: () => at('/search?q=sheared'),
    import: () => at('/import'),
  };

  for (const [name, path] of Object.entries(SCREENS)) {
    test(`${name}: axe finds nothing in either theme, wide or narrow, and nothing is wider than its window`, async () => {
      const page = await openPage(browser, path());
      await page
        .locator(name === 'reader' ? '.facts' : 'h1')
        .first()
        .waitFor({ state: 'attached' });
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await axe(page), [], `${colorScheme}, ${width} px`);
        }
      }
      for (const width of [360, 768, 1180, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await tooWide(page), [], `${width} px`);
      }
      await closePage(page);
    });
  }
});
