import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { CaseView, PairsView, PointsView, SourcesView } from '../src/serve/contract.ts';
import { openBrowser } from '../test/browser.ts';

/*
 * Photographs every screen of a running app at three widths in both themes:
 *
 *     node tools/screenshots.ts http://127.0.0.1:4321/ OUT-FOLDER
 */

const SIZES = [
  { name: '1440', width: 1440, height: 900 },
  { name: '820', width: 820, height: 1100 },
  { name: '390', width: 390, height: 844 },
] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const [url = '', out = 'screenshots'] = positionals;
const base = new URL(url);
const get = async <T>(path: string) => (await (await fetch(new URL(path, base))).json()) as T;

const theCase = await get<CaseView>('/api/case');
const points = await get<PointsView>('/api/points');
const pairs = await get<PairsView>('/api/pairs');
const sources = await get<SourcesView>('/api/sources');
const told = pairs.pairs.find(({ relation }) => relation.kind === 'reverses') ?? pairs.pairs[0];
const copy = sources.copies[0];
const statement = points.statements.find(({ kind }) => kind === 'direct') ?? points.statements[0];
const screens = {
  points: '/points',
  reader: statement ? `/doc/${statement.document}#s:${statement.id}` : '/doc',
  document: '/doc',
  search: `/search?q=${encodeURIComponent(statement?.pieces[0]?.split(/\s+/).at(-2) ?? '')}`,
  names: '/people',
  name: `/people?who=${statement?.speaker?.id ?? ''}`,
  import: '/import',
  pairs: '/pairs',
  pair: told ? `/pair/${told.relation.a}~${told.relation.b}` : '/pairs',
  timeline: '/timeline',
  'timeline-all': '/timeline?points=all',
  'timeline-table': '/timeline?as=table',
  sources: '/sources',
  'sources-origin': `/sources?origin=${sources.origins.find(({ home }) => home === null)?.id ?? ''}`,
  'sources-copy': copy ? `/sources?copy=${copy.from}~${copy.to}` : '/sources',
  'sources-table': '/sources?as=table',
  review: '/review',
  history: '/history',
} as const;

const folder = resolve(out);
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const theme of ['light', 'dark'] as const) {
    for (const { name: size, width, height } of SIZES) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
      const page = await context.newPage();
      for (const [screen, path] of Object.entries(screens)) {
        await shoot(
          page,
          new URL(`/c/${encodeURIComponent(theCase.id)}${path}`, base).href,
          join(folder, `${screen}-${size}-${theme}.png`),
        );
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}

async function shoot(page: Page, address: string, file: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  if (address.includes('#s:')) await page.locator('.facts').waitFor();
  await page.evaluate('document.fonts.ready.then(() => null)');
  await page.screenshot({ path: file });
}
