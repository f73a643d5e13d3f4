import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { analyze } from '../src/analyze.ts';
import { createCase } from '../src/case/index.ts';
import { guardFor, page as pageOf, siteOf } from '../src/intake/address/site.fixture.ts';
import { captureAddress } from '../src/intake/index.ts';
import type { Heads } from '../src/neural/heads.ts';
import { createApp } from '../src/serve/app.ts';
import { bundle } from '../src/serve/assets.ts';
import { createDesk } from '../src/serve/desk.ts';
import { listen } from '../src/serve/listen.ts';
import { axe } from './axe.ts';
import { openBrowser } from './browser.ts';
import { closePage, focused, openPage, tooWide } from './page.ts';
import { temporaryFolder } from './temporary.ts';

const FIRST = 'The gates were shut all night, the harbour master of Tarn said on Monday. Nobody was hurt.';
const SECOND = 'The gates were open all night, the harbour master of Tarn said on Monday. Two men were held.';

/** Nothing is marked in these runs, so no head is asked. */
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: async () => [],
  relate: async () => [],
};

test('a page by its address: who will be asked is said first; the same address again shows what changed', async context => {
  const said = [FIRST];
  const site = await siteOf(context, { '/gates': (request, response) => pageOf(said[0] ?? '')(request, response) });
  const days = ['12', '13'].map(day => new Date(`2024-05-${day}T10:00:00Z`));
  const theCase = await createCase(join(await temporaryFolder(context), 'case'), { title: 'Gates' });
  const desk = createDesk({
    case: theCase,
    who: 'walker',
    analyse: async onStep => {
      const stored = theCase.sources();
      const sources = await Promise.all(
        stored.map(async ({ sha256, name }) => ({ name, bytes: await theCase.bytes(sha256) })),
      );
      const analysis = await analyze(sources, heads, {
        onStep,
        marker: async ({ id }) => ({
          kind: 'marks',
          document: id,
          sentences: [],
          mentions: [],
          times: [],
          statements: [],
        }),
      });
      await theCase.keep(
        analysis,
        stored.map(({ sha256 }) => sha256),
      );
      return analysis;
    },
    capture: address =>
      captureAddress(address, {
        guard: guardFor({ 'news.test': ['127.0.0.1'] }),
        now: () => days.shift() ?? new Date(),
      }),
  });
  const server = await listen(createApp(desk, await bundle()), 0);
  const browser = await openBrowser();
  context.after(async () => {
    await browser.close();
    await server.close();
    await desk.queue.idle();
    await theCase.close();
  });

  const page = await openPage(browser, new URL('/c/gates/import', server.url).href);
  await page.getByRole('tab', { name: 'Files' }).focus();
  await page.keyboard.press('ArrowLeft');
  assert.equal(await focused(page), 'Web address');
  const take = async () => {
    await page.getByLabel('Address of a page').fill(`http://news.test:${site.port}/gates`);
    await page.keyboard.press('Enter');
    const contact = page.getByRole('region', { name: 'Who will be contacted' });
    await contact.getByText('/robots.txt').waitFor();
    const asked = site.asked.length;
    assert.deepEqual(await axe(page), []);
    assert.equal(site.asked.length, asked, 'nobody is asked before a person lets it go');
    assert.equal(await focused(page), `Ask news.test:${site.port}`);
    await page.keyboard.press('Enter');
  };
  await take();
  await page.locator('.files li').getByText('Added: 0 statements').waitFor();
  said[0] = SECOND;
  await take();
  await page.locator('.files li').filter({ hasText: '20240513' }).getByText('Added: 0 statements').waitFor();
  await page.locator('.files li').filter({ hasText: '20240513' }).getByRole('link').click();

  const summary = page.getByText('Changed since 12 May 2024, 10:00: 1 sentence taken out, 1 put in, 1 reworded');
  await summary.click();
  await page.locator('.versions del').getByText('Nobody was hurt.').waitFor();
  assert.deepEqual(await axe(page), []);
  for (const width of [360, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await tooWide(page), [], `${width} pixels wide`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await axe(page), []);
  await page.getByRole('link', { name: 'The version of 12 May 2024, 10:00' }).click();
  await page.getByRole('link', { name: 'later version' }).waitFor();
  await closePage(page);
});
