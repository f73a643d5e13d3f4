/**
 * How quick deciding is in a large generated case, in a real Chromium: from the key to the next question on the screen
 * while the server lays the case out anew behind it, and from a decision's request to its answer.
 *
 *     node bench/review.ts [STATEMENTS] [DECISIONS]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/serve/app.ts';
import { bundle } from '../src/serve/assets.ts';
import { createDesk } from '../src/serve/desk.ts';
import { listen } from '../src/serve/listen.ts';
import { openBrowser } from '../test/browser.ts';
import { largeCase } from './large-case.ts';

const [count = 100_000, decisions = 40] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'rashomon-review-'));
const theCase = await largeCase(join(folder, 'case'), count);
const analysis = await theCase.analysis();
if (!analysis) throw new Error('The case has no analysis.');
const desk = createDesk({ case: theCase, analyse: async () => analysis, who: 'bench' });
const server = await listen(createApp(desk, await bundle()), 0);
const browser = await openBrowser();
try {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const answers: number[] = [];
  page.on('requestfinished', request => {
    if (request.method() === 'POST') answers.push(request.timing().responseEnd);
  });
  await page.goto(new URL(`/c/${encodeURIComponent(desk.frame().id)}/review`, server.url).href);
  await page.locator('#review-question').waitFor({ timeout: 120_000 });
  const keys: number[] = [];
  const whole = performance.now();
  for (let i = 0; i < decisions; i++) {
    keys.push(
      await page.evaluate<number>(`new Promise(resolve => {
        const before = document.querySelector('.under-review article, .under-review').innerText;
        const began = performance.now();
        const look = () => requestAnimationFrame(() => {
          const now = document.querySelector('.under-review')?.innerText;
          if (now !== undefined && now !== before) resolve(performance.now() - began);
          else look();
        });
        dispatchEvent(new KeyboardEvent('keydown', { key: '${i % 3 === 0 ? 'n' : 'y'}', bubbles: true }));
        look();
      })`),
    );
  }
  const seconds = (performance.now() - whole) / 1000;
  while (answers.length < decisions) await page.waitForTimeout(200);
  const told = (name: string, times: readonly number[]) => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
    console.log(`${name}: median ${at(0.5)} ms, 95 in 100 within ${at(0.95)} ms`);
  };
  console.log(`${count} statements, ${decisions} decisions in ${seconds.toFixed(1)} s`);
  told('key to the next question', keys);
  told('decision to its answer', answers);
} finally {
  await browser.close();
  await server.close();
  await theCase.close();
  await rm(folder, { recursive: true, force: true });
}
