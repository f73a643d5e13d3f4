import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from './axe.ts';
import { closePage, counted, openPage, tooWide } from './page.ts';
import { SMALL, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

const walk = walkOver(smallCase);

test('a link to a point that was merged by hand opens the one that took it up, and says so', async () => {
  const [into, gone] = SMALL.points.map(({ id }) => id);
  assert.ok(into && gone);
  const merged = await fetch(new URL(`/api/points/${into}/merge`, walk().at('/points')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ with: [gone] }),
  });
  assert.equal(merged.status, 200);
  const page = await openPage(walk().browser, walk().at(`/points?open=${gone}`));
  await page.locator('.point.is-open .took-up', { hasText: 'merged into this one by walker' }).waitFor();
  await page.waitForURL(walk().at(`/points?open=${into}`));
  await page.getByRole('status').getByText('The point of this link is a part of this one now.').waitFor();
  await counted(page.locator('.point.is-open'), 1);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await tooWide(page), [], `${width} px`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page), [], `${colorScheme}, ${width} px`);
    }
  }
  await closePage(page);
});
