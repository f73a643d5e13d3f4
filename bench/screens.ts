/**
 * How fast the screens are in a case of 100,000 statements, in a real Chromium: from the request to what a person can
 * use, the frames of a long scroll, and how much script the first screen takes.
 *
 *     node bench/large-case.ts .data/large-case 100000
 *     node bench/screens.ts [.data/large-case]
 */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openCase } from '../src/case/index.ts';
import { createApp } from '../src/serve/app.ts';
import { bundle } from '../src/serve/assets.ts';
import { createDesk } from '../src/serve/desk.ts';
import { listen } from '../src/serve/listen.ts';
import { openBrowser } from '../test/browser.ts';

/** Times are the median of so many visits. */
const VISITS = 5;

const folder = process.argv[2] ?? '.data/large-case';
const theCase = await openCase(folder);
const analysis = await theCase.analysis();
if (!analysis) throw new Error(`${folder} has no analysis.`);
const desk = createDesk({ case: theCase, analyse: async () => analysis, who: 'bench' });
const assets = await bundle();
const app = createApp(desk, assets);
const server = await listen(app, 0);
const began = performance.now();
(await desk.present()).stands;
console.log(`case laid out after opening: ${(performance.now() - began).toFixed(0)} ms`);

const first = [...assets.files.values()].find(({ type }) => type.startsWith('text/html'));
const page = new TextDecoder().decode(first?.bytes);
const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
const all = [...assets.files].filter(([path]) => path.endsWith('.js'));
const gzipped = (bytes: Uint8Array) => gzipSync(bytes).length / 1024;
const loaded = new Set<string>();
const reach = (path: string) => {
  if (loaded.has(path)) return;
  loaded.add(path);
  const source = new TextDecoder().decode(assets.files.get(path)?.bytes);
  for (const [, name] of source.matchAll(/from\s*"\.\/([^"]+\.js)"|import"\.\/([^"]+\.js)"/g))
    if (name) reach(`/assets/${name}`);
};
for (const path of scripts) reach(path);
const size = (ending: string) =>
  [...loaded]
    .filter(path => path.endsWith(ending))
    .reduce((sum, path) => sum + gzipped(assets.files.get(path)?.bytes ?? new Uint8Array()), 0);
console.log(
  `script of the first screen ${size('.js').toFixed(1)} KB gzip, of all screens ${all.reduce((sum, [, { bytes }]) => sum + gzipped(bytes), 0).toFixed(1)} KB; style ${size('.css').toFixed(1)} KB`,
);

const base = new URL(`/c/${encodeURIComponent(desk.frame().id)}`, server.url).href;
const document = analysis.documents[0]?.id ?? '';
const speaker = analysis.statements[0]?.speaker ?? '';
const SCREENS: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['points', '/points', '.point h2 button'],
  ['points, found by words', '/points?q=rubi+the', '.point h2 button, .no-result'],
  ['reader', `/doc/${document}`, '.text .mark'],
  ['search, 60,000 found', '/search?q=the', '.result a.words'],
  ['search, one speaker', `/search?q=the&speaker=${speaker}`, '.result a.words'],
  ['search, nothing found', '/search?q=qqqzz', '.results h1'],
  ['names', '/people', '.person-row a'],
];

const QUERIES = [
  'q=the',
  'q=t',
  'q=bagu',
  'q="the had"',
  'q=zu* mo*',
  `q=the&speaker=${speaker}`,
  'q=of&from=2030-05',
  'q=qqqzz',
];
const answered: number[] = [];
for (const query of QUERIES) {
  for (let visit = 0; visit < VISITS; visit++) {
    // Another date each time: what was found is kept for the pages of one search.
    const path = `/api/search?${query.replaceAll(' ', '+')}&to=20${50 + visit}`;
    const start = performance.now();
    await (await app.request(new URL(path, server.url))).text();
    answered.push(performance.now() - start);
  }
}
answered.sort((a, b) => a - b);
console.log(
  `a search answered, ${QUERIES.length} queries: median ${answered[answered.length >> 1]?.toFixed(0)} ms, 9 of 10 within ${answered[Math.floor(answered.length * 0.9)]?.toFixed(0)} ms`,
);

const browser = await openBrowser();
try {
  for (const [name, path, ready] of SCREENS) {
    const times: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const tab = await context.newPage();
      const start = performance.now();
      await tab.goto(base + path, { waitUntil: 'commit' });
      await tab.locator(ready).first().waitFor();
      await tab.evaluate('new Promise(done => requestAnimationFrame(() => setTimeout(done)))');
      times.push(performance.now() - start);
      await context.close();
    }
    times.sort((a, b) => a - b);
    console.log(
      `${name}: usable after ${times[VISITS >> 1]?.toFixed(0)} ms (${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)})`,
    );
  }
  for (const [name, path, scroller] of [
    ['points', '/points', 'main'],
    ['search', '/search?q=the', 'main'],
    ['reader', `/doc/${document}`, '.sheet'],
    ['names', '/people', '.people-list'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const tab = await context.newPage();
    await tab.goto(base + path);
    await tab.locator(`${scroller} a, ${scroller} button`).first().waitFor();
    await tab.waitForTimeout(500);
    console.log(`${name}, scrolled: ${await scrolled(tab, scroller)}`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
  await theCase.close();
}

/** Scrolls by 120 pixels a frame for 300 frames, as a turning wheel does, and tells how long the frames took. */
async function scrolled(tab: Page, scroller: string): Promise<string> {
  const { frames, rows } = await tab.evaluate<{ frames: number[]; rows: number }>(`new Promise(done => {
    const element = document.querySelector('${scroller}');
    const frames = [];
    let last = performance.now();
    let rows = 0;
    const step = now => {
      frames.push(now - last);
      last = now;
      rows = Math.max(rows, document.querySelectorAll('[aria-posinset]').length);
      element.scrollTop += 120;
      if (frames.length < 300) requestAnimationFrame(step);
      else done({ frames: frames.slice(1), rows });
    };
    requestAnimationFrame(step);
  })`);
  const sorted = frames.toSorted((a, b) => a - b);
  const over = frames.filter(time => time > 50).length;
  return `median frame ${sorted[sorted.length >> 1]?.toFixed(0)} ms, 99th of 100 ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(0)} ms, longest ${sorted.at(-1)?.toFixed(0)} ms, ${over} over 50 ms; at most ${rows} rows there`;
}
