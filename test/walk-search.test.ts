import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from './axe.ts';
import { closePage, counted, focused, openPage, tooWide, until } from './page.ts';
import { NAMED, SMALL, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

const walk = walkOver(smallCase);
const faldt = SMALL.entities.find(({ name }) => name === 'Lene Faldt')?.id ?? '';

test('words are looked for, narrowed, and every result opens at its words; going back finds the list as it was', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=call'));
  await page.getByRole('heading', { level: 1, name: 'call' }).waitFor();
  const rows = page.getByRole('listitem').locator('a.words');
  const before = await rows.count();
  await page.getByRole('checkbox', { name: /^Lene Faldt/ }).check();
  await page.waitForURL(at(`/search?q=call&speaker=${faldt}`));
  await page.getByRole('button', { name: 'Remove Speaker: Lene Faldt' }).waitFor();
  await until(page, `document.querySelectorAll('.result').length < ${before}`);
  await rows.filter({ hasText: 'There was a call.' }).click();
  await page.waitForURL(at(`/doc/${NAMED.wasCall.document}#s:${NAMED.wasCall.id}`));
  await page.locator(`.mark.is-selected[data-marks~="${NAMED.wasCall.id}"]`).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Remove Speaker: Lene Faldt' }).click();
  await page.waitForURL(at('/search?q=call'));
  await until(page, `document.querySelectorAll('.result').length === ${before}`);
  await closePage(page);
});

test('a passage opens at its words, which are marked though no statement is', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=lifeboat&in=passages'));
  const row = page.locator('.result a.words').filter({ hasText: 'page carried for an hour' });
  assert.equal(await row.locator('mark').first().innerText(), 'lifeboat');
  await row.click();
  await page.waitForURL(/#at:\d+-\d+$/);
  await until(page, `CSS.highlights.has('found')`);
  const words = await page.evaluate<string>(`[...CSS.highlights.get('found')].map(range => range.toString()).join('')`);
  assert.equal(words, 'lifeboat');
  await closePage(page);
});

test('typing on the screen of the results asks anew; a slip of the pen is put right; nothing found says what stands in the way', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=bolt'));
  const field = page.getByRole('searchbox', { name: 'Search statements' });
  await field.fill('shaered');
  await page.getByRole('link', { name: 'sheared', exact: true }).click();
  await page.locator('.result mark').first().waitFor();
  assert.equal(await page.locator('.result mark').first().innerText(), 'sheared');
  await page.goto(at(`/search?q=bolt&speaker=${faldt}&polarity=denies`));
  await page.getByRole('button', { name: 'Without Affirms or denies: 1 statement' }).click();
  await page.locator('.result').waitFor();
  await closePage(page);
});

test('who is called so is offered, a phrase is found as it stands, and markup is only words', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=faldt'));
  await page.getByRole('link', { name: 'Lene Faldt' }).first().click();
  await page.waitForURL(at(`/search?speaker=${faldt}`));
  await page.getByRole('heading', { level: 1, name: 'All statements' }).waitFor();
  for (const [query, count] of [
    ['"north gate sheared"', 2],
    ['"gate north"', 0],
    ['<script>alert("lock")</script>', 0],
    ['"; drop table words; --', 0],
  ] as const) {
    await page.goto(at(`/search?q=${encodeURIComponent(query)}`));
    await page
      .getByRole('status')
      .getByText(count === 0 ? /Nothing|0 statements/ : `${count} statements`)
      .waitFor();
  }
  await closePage(page);
});

test('a search is saved with the case, found again, and removed', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=bolt&kind=own'));
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByLabel('Name of the search').fill('Own words on the bolt');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Search saved').waitFor();
  await page.goto(at('/search'));
  await page.getByRole('link', { name: 'bolt', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Own words on the bolt' }).click();
  await page.waitForURL(at('/search?q=bolt&kind=own'));
  await page.goto(at('/search'));
  await page.getByRole('button', { name: 'Remove the search Own words on the bolt' }).click();
  await page.getByRole('link', { name: 'Own words on the bolt' }).waitFor({ state: 'detached' });
  await closePage(page);
});

test('the results are walked by keys, one row in reach of Tab', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/search?q=lock'));
  await page.locator('.result a.words').first().waitFor();
  await counted(page.locator('.result a.words[tabindex="0"]'), 1);
  await page.keyboard.press('j');
  const first = await focused(page);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await focused(page), first);
  await counted(page.locator('.result a.words[tabindex="0"]'), 1);
  await page.keyboard.press('k');
  assert.equal(await focused(page), first);
  await page.keyboard.press('.');
  await page.waitForURL(/\/people\?who=/);
  await closePage(page);
});

test('points are found by words, speaker, date and order, all in the address', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/points'));
  await page.getByRole('searchbox', { name: 'Find points by their words' }).fill('missing');
  await page.waitForURL(at('/points?q=missing'));
  await until(page, `document.querySelectorAll('.point').length === 1`);
  await page.getByRole('searchbox', { name: 'Find points by their words' }).fill('');
  await until(page, `document.querySelectorAll('.point').length === 2`);
  await page.getByRole('button', { name: 'Who, where, when' }).click();
  await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Lene Faldt (1)' });
  await page.waitForURL(at(`/points?speaker=${faldt}`));
  await until(page, `document.querySelectorAll('.point').length === 1`);
  await page.getByLabel('Order').selectOption('newest first');
  await page.waitForURL(at(`/points?speaker=${faldt}&order=newest`));
  await page.reload();
  await page.getByRole('button', { name: 'Remove Speaker: Lene Faldt' }).click();
  await until(page, `document.querySelectorAll('.point').length === 2`);
  await closePage(page);
});

for (const path of ['/search?q=lock', '/search', '/people', `/people?who=${faldt}`, '/points?q=missing']) {
  test(`${path}: axe finds nothing in either theme, and nothing is wider than its window`, async () => {
    const { browser, at } = walk();
    const page = await openPage(browser, at(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
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
