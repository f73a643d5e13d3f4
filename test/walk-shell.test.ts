import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from './axe.ts';
import { closePage, counted, focused, openPage, until } from './page.ts';
import { NAMED, smallCase } from './small-case/index.ts';
import { walkOver } from './walk-case.ts';

const walk = walkOver(smallCase);
const told = `/doc/${NAMED.told.document}#s:${NAMED.told.id}`;

test('a key is changed, refused when it is taken, switched off, and kept', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/points'));
  await page.getByRole('heading', { name: 'Points at issue' }).waitFor();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await help.getByRole('button', { name: 'Change keys' }).click();
  const field = help.getByLabel('Key for Next line', { exact: true });
  await field.press('k');
  await help.getByRole('alert').getByText('Previous line').waitFor();
  assert.equal(await field.inputValue(), 'j');
  await field.press(';');
  assert.equal(await field.inputValue(), ';');
  await help.getByLabel('Key for Previous line', { exact: true }).press('Backspace');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('[data-line]').first().waitFor();
  await page.keyboard.press('j');
  assert.equal(await page.evaluate<boolean>(`document.activeElement.matches('[data-line]')`), false);
  for (let line = 0; line < 3; line++) await page.keyboard.press(';');
  assert.equal(await focused(page), 'There was a call.');
  await page.keyboard.press('k');
  assert.equal(await focused(page), 'There was a call.');
  await closePage(page);
});

test('on a narrow screen the card is drawn up and down, by keys and by finger', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at(told));
  await page.setViewportSize({ width: 390, height: 844 });
  const grip = page.getByRole('separator', { name: 'Height of the card' });
  const heightOf = async () => (await page.locator('.panel').boundingBox())?.height ?? 0;
  await grip.waitFor();
  const low = await heightOf();
  await grip.focus();
  await page.keyboard.press('ArrowUp');
  await until(page, `document.querySelector('.panel').getBoundingClientRect().height > ${low + 50}`);
  await page.keyboard.press('End');
  await until(page, `document.querySelector('.panel').getBoundingClientRect().height < ${low + 2}`);
  const box = await grip.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 380, { steps: 4 });
  await page.mouse.up();
  await until(page, `document.querySelector('.panel').getBoundingClientRect().height > ${low + 200}`);
  assert.deepEqual(await axe(page), []);
  await closePage(page);
});

test('printed, there is nothing to press, and marks are said in words', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/points'));
  await page.locator('.row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await counted(page.locator('button.button:visible, nav:visible, input:visible, select:visible'), 0);
  await page.getByText('0 of 20 statements reviewed by a person').waitFor();
  const status = page.locator('.row .status-mark .unseen').first();
  assert.ok(((await status.boundingBox())?.width ?? 0) > 10);
  await page.goto(at(told));
  await page.locator('.facts').waitFor();
  await counted(page.locator('button.button:visible'), 0);
  await closePage(page);
});

test('a name put right in one tab is another in the other', async () => {
  const { browser, at } = walk();
  const speaker = NAMED.told.speaker ?? '';
  const one = await openPage(browser, at(`/people?who=${speaker}`));
  const other = await openPage(browser, at('/search?q=board'));
  await other.locator('.result b').filter({ hasText: 'Mats Orre' }).first().waitFor();
  await one.getByRole('button', { name: 'Rename' }).click();
  await one.getByLabel('New name').fill('Mads Orre');
  await one.keyboard.press('Enter');
  await other.locator('.result b').filter({ hasText: 'Mads Orre' }).first().waitFor();
  await one.getByRole('button', { name: /^Undo Named/ }).click();
  await other.locator('.result b').filter({ hasText: 'Mats Orre' }).first().waitFor();
  await closePage(one);
  await closePage(other);
});
