import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, test } from 'node:test';
import type { HistoryView } from '../src/serve/contract.ts';
import { axe } from './axe.ts';
import { forEveryone } from './everyone.ts';
import {
  closePage,
  counted,
  focused,
  openPage,
  selectWords,
  tooWide,
  until,
  type WatchedPage,
  wordsUnder,
} from './page.ts';
import { NAMED, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

/* What a person decides: correct, add, note, review one by one, lay points out by hand, and take all of it back. */

const walk = walkOver(smallCase);

const statementAt = ({ document, id }: { readonly document: string; readonly id: string }) =>
  walk().at(`/doc/${document}#s:${id}`);

/** The program's last word on what was done. */
const said = (page: WatchedPage, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();

/** Waits until the statement's marks stand on these words: the document comes after its card. */
async function stands(page: WatchedPage, id: string, ...words: readonly string[]): Promise<void> {
  let now: readonly string[] = [];
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(50)) {
    now = await wordsUnder(page, id);
    if (now.join('|') === words.join('|')) return;
  }
  assert.deepEqual(now, words);
}
const PATIENCE_MS = 20_000;

/** Takes back, through the API, all that is in force: each test begins with the case as it was found. */
afterEach(async () => {
  for (;;) {
    const answer = await fetch(new URL('/api/history', walk().at('/')));
    const { decisions } = (await answer.json()) as HistoryView;
    const inForce = decisions.filter(line => line.state === 'in-force');
    if (inForce.length === 0) return;
    for (const { decision } of inForce)
      await fetch(new URL(`/api/decisions/${decision}`, walk().at('/')), { method: 'DELETE' });
  }
});

describe('a statement is corrected where it stands', () => {
  test('by keyboard alone: its end, its start, its speaker and its time; the first reading stays and comes back', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.told));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('e');
    await page.getByRole('heading', { name: 'Correct statement 4' }).waitFor();
    assert.equal(await focused(page), 'Correct statement 4');
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Control+Shift+ArrowRight'])
      await page.keyboard.press(key);
    assert.equal(
      await page.locator('.correct blockquote').innerText(),
      'The board rang at nine and told us to open it',
    );
    await page.getByLabel('Who says it').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Nils Berg');
    await page.getByLabel('New in this case').waitFor();
    await page.getByLabel('Said', { exact: true }).fill('soon');
    assert.equal(await page.getByRole('button', { name: 'Save' }).isDisabled(), true);
    await page.getByLabel('Said', { exact: true }).fill('2031-06-02');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Corrected: statement 4');
    await page.getByRole('heading', { name: /^Corrected by walker, .*; first read as$/ }).waitFor();
    await stands(page, NAMED.told.id, 'The board rang at nine and told us to open it');
    const first = await page.locator('.first-reading del').allInnerTexts();
    assert.deepEqual(first, ['“The board rang at nine and told us to open it,”', 'Mats Orre', '3 June 2031, 07:15']);
    await page.getByRole('button', { name: 'Restore the first reading' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.first-reading').waitFor({ state: 'detached' });
    await stands(page, NAMED.told.id, '“The board rang at nine and told us to open it,”');
    await closePage(page);
  });

  test('by selecting words with the pointer, over marks too; Escape leaves all as it was', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.bolt));
    await page.locator('.facts').waitFor();
    await page.getByRole('button', { name: 'Correct' }).click();
    await selectWords(page, 'a bolt had probably sheared');
    await page.locator('.correct blockquote').getByText('a bolt had probably sheared', { exact: true }).waitFor();
    await page.getByLabel('the words that report it').check();
    await selectWords(page, 'She said');
    await page.locator('.correct .of-cue').getByText('She said').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.correct').waitFor({ state: 'detached' });
    await stands(page, NAMED.bolt.id, 'a bolt had probably sheared at about ten');
    assert.equal(page.url(), statementAt(NAMED.bolt));
    await closePage(page);
  });

  test('a missed statement is added on selected words, put on a point, and taken away', async () => {
    const page = await openPage(walk().browser, walk().at(`/doc/${NAMED.courier.id}`));
    await page.locator('.text').waitFor();
    await selectWords(page, 'a barge went through it');
    await page.getByRole('button', { name: 'Add a statement on the selected words' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Add a statement' }).waitFor();
    await page.getByRole('button', { name: 'Add it' }).click();
    await said(page, 'Added');
    await page.getByText('Added by you; the tool had not found it.').waitFor();
    const added = await page.locator('.mark.is-selected').getAttribute('data-opens');
    await stands(page, added ?? '', 'a barge went through it');
    await page.getByRole('button', { name: /^Move to a point: statement/ }).click();
    await page.getByLabel('Point', { exact: true }).fill('2');
    await page.getByLabel('Side').selectOption('A');
    await page.getByRole('button', { name: 'Put it there' }).click();
    await page.getByRole('link', { name: /Point 2, side A/ }).waitFor();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page.waitForURL(walk().at(`/doc/${NAMED.courier.id}`));
    await counted(page.locator('.mark.is-selected'), 0);
    await closePage(page);
  });

  test('with nothing selected it begins at the next sentence, and goes from sentence to sentence by keys', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.told));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('a');
    const words = page.locator('.correct blockquote');
    await words.getByText('“I have the call,” Orre said, “in my book.”').waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await words.getByText('Orre added that').waitFor();
    await page.keyboard.press('Shift+ArrowUp');
    await words.getByText('“I have the call,”').waitFor();
    await page.keyboard.press('Escape');
    await closePage(page);
  });

  test('a note is written by keys, kept, shown and changed; a relation is taken for another kind and restored', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.told));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('m');
    await page.locator('.note-form textarea:focus').waitFor();
    await page.keyboard.type('Ask the keeper. <b>Twice</b>');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Noted: statement 4');
    await page.locator('.panel .note-line').first().getByText('Ask the keeper. <b>Twice</b>').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Change the note on statement 4' }).waitFor();
    const row = page.locator('[data-relation]').filter({ hasText: 'Denied by' });
    await row.getByLabel('Take it for another kind').selectOption({ label: 'they contradict one another' });
    const corrected = page.locator('[data-relation]').filter({ hasText: 'Corrected by you; found as denied by' });
    await corrected.waitFor();
    await corrected.getByRole('button', { name: /^Restore/ }).click();
    await corrected.waitFor({ state: 'detached' });
    await row.waitFor();
    await closePage(page);
  });
});

describe('review, one key a finding', () => {
  test('by keyboard alone: yes, no, skip, back, undo, another kind; what the keys did is in the history', async () => {
    const page = await openPage(walk().browser, walk().at('/points'));
    await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
    await page.keyboard.press('r');
    await page.waitForURL(walk().at('/review'));
    const question = page.locator('#review-question');
    await question.waitFor();
    const first = await question.innerText();
    await page.keyboard.press('y');
    await page.locator('#review-question:focus').waitFor();
    const second = await question.innerText();
    assert.notEqual(second, first);
    await page.keyboard.press('n');
    await page.keyboard.press('s');
    await page.getByText('2 of them just now').waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { name: second, exact: true }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: first, exact: true }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: second, exact: true }).waitFor();
    await page.locator('#review-question:focus').waitFor();
    await page.keyboard.press('e');
    await until(page, `document.activeElement?.id === 'review-kind'`);
    await page.locator('#review-kind').selectOption({ index: 1 });
    await said(page, 'Corrected');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForURL(walk().at('/history'));
    const lines = page.locator('.decisions li');
    await lines.first().waitFor();
    const told = await lines.allInnerTexts();
    assert.match(told[0] ?? '', /^Corrected a relation/);
    assert.ok(told.some(line => /^Rejected a relation.*taken back/s.test(line)));
    assert.ok(told.some(line => /^Confirmed a relation/.test(line)));
    await closePage(page);
  });

  test('to the end: every relation is decided without the page asking for more than it needs, and undo comes back', async () => {
    const page = await openPage(walk().browser, walk().at('/review?of=relations'));
    await page.locator('#review-question').waitFor();
    let asked = 0;
    page.on('request', request => {
      if (request.url().includes('/api/review')) asked += 1;
    });
    for (let i = 0; i < 12; i++) {
      const before = await page.locator('#review-question').innerText();
      await page.keyboard.press(i % 3 === 0 ? 'n' : 'y');
      await until(page, `document.querySelector('#review-question')?.textContent !== ${JSON.stringify(before)}`);
    }
    await page.getByRole('heading', { name: 'Nothing awaits review' }).waitFor();
    await page.getByText('You decided 12 findings.').waitFor();
    // The screen does not wait for the server; the test does, so that nothing of it reaches the next one.
    await until(
      page,
      `fetch('/api/review?of=relations').then(answer => answer.json()).then(({ items }) => items.length === 0)`,
    );
    assert.ok(asked <= 4, `${asked} requests for 12 findings`);
    await page.keyboard.press('u');
    await page.locator('#review-question').waitFor();
    await said(page, 'Undone');
    await closePage(page);
  });

  test('a decision that the server does not take brings the finding back, and says so', async () => {
    const page = await openPage(walk().browser, walk().at('/review'));
    await page.route('**/api/decisions*', route => route.abort());
    const question = page.locator('#review-question');
    await question.waitFor();
    const first = await question.innerText();
    await page.keyboard.press('y');
    await said(page, 'Not saved.');
    await page.getByRole('heading', { name: first, exact: true }).waitFor();
    await page.context().close();
  });

  test('a confirmed possible relation makes a point; a rejected one takes it away again', async () => {
    const page = await openPage(walk().browser, walk().at('/review?of=relations'));
    await page.locator('#review-question').waitFor();
    const question = page.getByRole('heading', { name: 'Do statements 6 and 2 contradict one another?' });
    for (let left = 11; left > 0; left--) await page.keyboard.press('s');
    await question.waitFor();
    await page.getByText('only possible').waitFor();
    await page.keyboard.press('y');
    await said(page, 'Confirmed: contradicts: statements 6 and 2');
    await page.goto(walk().at('/points'));
    await page.locator('.point').nth(2).waitFor();
    await closePage(page);
  });
});

describe('what was decided', () => {
  test('every decision is in the history with a way back, and what is rejected can be found', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.wasCall));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('n');
    await said(page, 'Rejected');
    await page.goto(walk().at('/history'));
    await page.getByRole('button', { name: 'Rejected 1' }).click();
    await page.waitForURL(walk().at('/history?show=rejected'));
    const line = page.locator('.decisions li');
    await line.getByText('There was a call.').waitFor();
    await line.getByRole('button', { name: 'Undo: Rejected a statement' }).click();
    await page.getByText('No decision is of this sort.').waitFor();
    await page.getByRole('button', { name: /^All \d/ }).click();
    await page.locator('.decisions .is-past').first().getByText('taken back').waitFor();
    await closePage(page);
  });
});

describe('points are laid out by hand', () => {
  test('named, a statement moved, merged with another and split again, each undone by one key', async () => {
    const page = await openPage(walk().browser, walk().at('/points'));
    await page.locator('.by-hand').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('.');
    await page.getByLabel('Name of point 1', { exact: true }).fill('Was there a call?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Was there a call/ }).waitFor();
    await page.getByLabel('Where statement 4 stands').selectOption('own');
    await page.locator('.side-column').nth(2).waitFor();
    const point = page.locator('.by-hand').first();
    await point.getByLabel('With point').fill('2');
    await point.getByRole('button', { name: 'Make them one point' }).click();
    await said(page, 'Merged: point 1 and point 2');
    await page.locator('.point').nth(1).waitFor({ state: 'detached' });
    await point.getByRole('checkbox').first().check();
    await point.getByRole('button', { name: 'Make the marked ones a point of their own' }).click();
    await said(page, 'Split');
    await page.locator('.point').nth(1).waitFor();
    await page.getByRole('heading', { name: 'Points at issue' }).click();
    // Faster than the server answers: each press takes back one more.
    for (let left = 4; left > 0; left--) await page.keyboard.press('u');
    await page.locator('.point-name').first().waitFor({ state: 'detached' });
    await counted(page.locator('.point'), 2);
    await closePage(page);
  });
});

test('every key of these screens is explained in the docs', async () => {
  const docs = await readFile(new URL('../docs/screens.md', import.meta.url), 'utf8');
  const page = await openPage(walk().browser, walk().at('/import'));
  const keysOf = async (path: string) => {
    await page.goto(walk().at(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    const labels = await page.getByRole('dialog', { name: 'Keys' }).locator('dd').allInnerTexts();
    await page.keyboard.press('Escape');
    return labels;
  };
  const everywhere = await keysOf('/import');
  for (const path of ['/review', '/history']) {
    const own = (await keysOf(path)).filter(label => !everywhere.includes(label));
    assert.ok(own.length >= 2, path);
    for (const label of own) assert.ok(docs.includes(label), label);
  }
  await closePage(page);
});

describe('for everyone', () => {
  test('review, of relations and of statements', async () => {
    await forEveryone(walk().browser, walk().at('/review'), '#review-question');
    const page = await openPage(walk().browser, walk().at('/review?of=statements'));
    await page.locator('.review-facts').waitFor();
    assert.deepEqual(await axe(page), []);
    await closePage(page);
  });

  test('history, with decisions of every sort in it', async () => {
    const page = await openPage(walk().browser, statementAt(NAMED.told));
    await page.locator('.facts').waitFor();
    await page.keyboard.press('y');
    await said(page, 'Confirmed');
    await page.keyboard.press('n');
    await said(page, 'Rejected');
    await closePage(page);
    await forEveryone(walk().browser, walk().at('/history'), '.decisions li');
  });

  test('a statement while it is corrected, and a point while it is laid out', async () => {
    for (const [path, ready, open] of [
      [statementAt(NAMED.told), '.facts', 'e'],
      [walk().at('/points'), '.by-hand', 'j.'],
    ] as const) {
      const page = await openPage(walk().browser, path);
      await page.locator(ready).first().waitFor();
      for (const key of open) await page.keyboard.press(key);
      await page.locator('.correct, .by-hand[open] fieldset').first().waitFor();
      for (const width of [1440, 390, 360, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await tooWide(page), [], `${path}: ${width} px`);
        if (width === 360 || width === 2560) continue;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await axe(page), [], `${path}: ${colorScheme}, ${width} px`);
        }
      }
      await closePage(page);
    }
  });
});
