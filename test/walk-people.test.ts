import { test } from 'node:test';
import type { Entity } from '../src/3-resolve/index.ts';
import { createCase } from '../src/case/index.ts';
import { closePage, openPage } from './page.ts';
import { smallAnalysis } from './small-analysis.ts';
import { makeDocument, makeEntity, makeStatement, place } from './small-case/make.ts';
import { walkOver } from './walk-case.ts';

const bytes = (name: string) => new TextEncoder().encode(`bytes of ${name}`);
const early = makeDocument({ name: 'early.txt', publisher: 'Quay Times', published: '2031-06-01' }, bytes('early'), [
  ['title', 'The crane fell'],
  ['paragraph', 'The crane was never tested, foreman Tarek Odd said. Odd said the cable was old.'],
]);
const late = makeDocument({ name: 'late.txt', publisher: 'Dock Review', published: '2031-06-02' }, bytes('late'), [
  ['title', 'More on the crane'],
  ['paragraph', 'The crane was tested in May, T. Odd said. Odd, the minister, said that he was sorry.'],
]);

const named = (entity: Entity, ...mentions: readonly (readonly [typeof early, string, number?])[]): Entity => ({
  ...entity,
  mentions: mentions.map(([document, words, from]) => {
    const [start, end] = place(document, words, from);
    return { document: document.id, start, end };
  }),
});
const odd = {
  ...named(
    makeEntity('Tarek Odd', 'person', 'foreman'),
    [early, 'Tarek Odd'],
    [early, 'Odd', early.text.indexOf('Odd said the')],
    [late, 'Odd', late.text.indexOf('Odd, the minister')],
  ),
  aliases: [{ text: 'Odd', why: 'The last word of the name, and nobody else has it.' }],
};
const initial = named(makeEntity('T. Odd'), [late, 'T. Odd']);
const said = [
  makeStatement(early, 'The crane was never tested', { source: 'foreman Tarek Odd', cue: 'said', speaker: odd }),
  makeStatement(early, 'the cable was old', { source: 'Odd', cue: 'said', speaker: odd }),
  makeStatement(late, 'The crane was tested in May', { source: 'T. Odd', cue: 'said', speaker: initial }),
];

const walk = walkOver(async folder => {
  const theCase = await createCase(folder, { title: 'The crane' });
  for (const name of ['early', 'late']) await theCase.addSource({ name: `${name}.txt`, bytes: bytes(name) }, 'test');
  const analysis = smallAnalysis({ documents: [early, late], entities: [odd, initial], statements: said });
  await theCase.keep(
    analysis,
    theCase.sources().map(({ sha256 }) => sha256),
  );
  return theCase;
});

test('a name says where it stands, by which other names, and why they are one', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at('/people?q=tarek'));
  await page.getByRole('link', { name: /^Tarek Odd/ }).click();
  const card = page.getByRole('region', { name: 'Tarek Odd' });
  await card.getByText('The last word of the name, and nobody else has it.').waitFor();
  await card.getByRole('list', { name: 'Mentions' }).getByRole('listitem').nth(2).waitFor();
  await card.getByRole('list', { name: 'Mentions' }).getByRole('link').last().click();
  await page.waitForURL(new RegExp(`/doc/${late.id}#at:`));
  await page.goBack();
  await card.getByRole('button', { name: 'Close the card of the name' }).click();
  await card.waitFor({ state: 'detached' });
  await closePage(page);
});

test('two names are joined, which says how many statements move, and undone in one step', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at(`/people?who=${odd.id}`));
  const card = page.getByRole('region', { name: 'Tarek Odd' });
  await card.getByRole('button', { name: 'Same as …' }).click();
  await card.getByRole('button', { name: /^Join\s+T\. Odd\s*, 1 statement moves/ }).click();
  await card.getByText('person, 4 mentions, 3 statements').waitFor();
  await page.goto(at(`/s/${said[2]?.id}`));
  await page
    .getByRole('complementary', { name: 'Statement' })
    .getByRole('link', { name: /^Tarek Odd/ })
    .click();
  await card.getByText('person, 4 mentions, 3 statements').waitFor();
  await card.getByRole('button', { name: /^Undo Merged/ }).click();
  await card.getByText('person, 3 mentions, 2 statements').waitFor();
  await closePage(page);
});

test('a name is given, kept among the others, and taken back by the key', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at(`/people?who=${initial.id}`));
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New name').fill('Tove Odd');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Tove Odd' }).getByText('own name; walker gave another').waitFor();
  await page.getByRole('heading', { name: 'Tove Odd' }).click();
  await page.keyboard.press('u');
  await page.getByRole('region', { name: 'T. Odd' }).waitFor();
  await closePage(page);
});

test('mentions that name someone else are split off', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at(`/people?who=${odd.id}`));
  await page.getByRole('button', { name: 'Not the same …' }).click();
  await page.getByRole('checkbox', { name: 'Mention 3: Odd' }).check();
  await page.getByLabel('Name of the other one').fill('Minister Odd');
  await page.getByRole('button', { name: 'Split off 1 mention' }).click();
  await page.getByRole('link', { name: /^Minister Odd/ }).click();
  await page.getByRole('region', { name: 'Minister Odd' }).getByText('person, 1 mention, 0 statements').waitFor();
  await page.getByRole('heading', { name: 'Minister Odd' }).click();
  await page.keyboard.press('u');
  await page.getByText('This name is gone').waitFor();
  await page.context().close();
});
