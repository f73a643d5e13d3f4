import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weigh } from '../src/5-weigh/index.ts';
import { createCase } from '../src/case/index.ts';
import { contentId } from '../src/text/hash.ts';
import { closePage, counted, openPage, tooWide, wordsUnder } from './page.ts';
import { smallAnalysis } from './small-analysis.ts';
import { makeDocument, makeEntity, makeRelation, makeStatement } from './small-case/make.ts';
import { walkOver } from './walk-case.ts';

/*
 * Whatever a source holds is shown as text, in its place: markup, scripts, emoji, words of ten thousand letters,
 * marks that turn the direction of writing, or nothing at all.
 */

const LONG = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script> &amp; </main>';
const TURNED = '\u202egnp.elif\u202c \u2066\u2067(over)';
const EMOJI = '👩‍👩‍👧‍👦🏴‍☠️🇺🇳'.repeat(20);

const bytes = (name: string) => new TextEncoder().encode(`bytes of ${name}`);
const loud = makeDocument(
  { name: `${MARKUP}.html`, title: MARKUP, publisher: `${TURNED} ${MARKUP}`, authors: [LONG], published: '2031-06-01' },
  bytes('loud'),
  [
    ['title', MARKUP],
    ['paragraph', `“The ${LONG} fell,” ${TURNED} said. ${MARKUP} came after, ${EMOJI} said.`],
    ['paragraph', `${LONG}${EMOJI}`],
  ],
);
const other = makeDocument({ name: 'other.txt', publisher: LONG, published: null, language: 'ar' }, bytes('other'), [
  ['paragraph', `لم يسقط ${LONG} قط. \u202eNo bolt fell\u202c.`],
]);
const empty = makeDocument({ name: 'empty.txt', language: null }, bytes('empty'), []);

const turned = makeEntity(`${TURNED}${MARKUP}`, 'person', MARKUP);
const long = makeEntity(LONG, 'organization', LONG);
const a = makeStatement(loud, `The ${LONG} fell,`, { kind: 'direct', cue: 'said', source: TURNED, speaker: turned });
const b = makeStatement(loud, `${MARKUP} came after`, { cue: 'said', source: EMOJI, speaker: long });
const c = makeStatement(other, `لم يسقط ${LONG} قط.`, { kind: 'own', speaker: long, polarity: 'denies' });
const relations = [makeRelation('denies', a, c, `${MARKUP} ${LONG}`), makeRelation('agrees', a, b, TURNED)];
const side = (one: typeof a, ...more: readonly (typeof a)[]) => ({
  label: one.quote,
  labelledBy: one.id,
  statements: [one, ...more].map(({ id }) => id),
});
const points = [
  {
    kind: 'point' as const,
    id: contentId('point', a.id),
    label: a.quote,
    labelledBy: a.id,
    status: 'disputed' as const,
    sides: [side(a, b), side(c)],
  },
];
const documents = [loud, other, empty];
const statements = [a, b, c];
const entities = [turned, long];

const walk = walkOver(async folder => {
  const theCase = await createCase(folder, { title: `${MARKUP}${TURNED}` });
  for (const name of ['loud', 'other', 'empty']) await theCase.addSource({ name, bytes: bytes(name) }, 'test');
  await theCase.keep(
    smallAnalysis({
      documents,
      statements,
      entities,
      relations,
      points,
      weights: weigh(
        { kind: 'related', relations, points, origins: [] },
        { kind: 'resolved', entities, times: [], statements },
        documents,
      ),
    }),
    theCase.sources().map(({ sha256 }) => sha256),
  );
  return theCase;
});

const SCREENS = {
  points: '/points',
  reader: `/doc/${loud.id}#s:${a.id}`,
  'a text right to left': `/doc/${other.id}#s:${c.id}`,
  'a document without text': `/doc/${empty.id}`,
  search: '/search?q=fell',
  'a search for markup': `/search?q=${encodeURIComponent(MARKUP)}`,
  'a search for turned words': `/search?q=${encodeURIComponent(`${TURNED}${EMOJI}${LONG}`)}`,
  names: '/people',
  'a name': `/people?who=${turned.id}`,
  'a long name': `/people?who=${long.id}`,
} as const;

for (const [name, path] of Object.entries(SCREENS)) {
  test(`${name}: all of it is text, and the layout holds`, async () => {
    const { browser, at } = walk();
    const page = await openPage(browser, at(path));
    await page.locator('h1').first().waitFor({ state: 'attached' });
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await tooWide(page), [], `${width} px`);
    }
    await counted(page.locator('main img, main script'), 0);
    await closePage(page);
  });
}

test('long and turned words are still exactly the words of the text', async () => {
  const { browser, at } = walk();
  const page = await openPage(browser, at(`/doc/${loud.id}#s:${a.id}`));
  await page.locator('.mark.is-selected').first().waitFor();
  assert.equal((await wordsUnder(page, a.id)).join(''), a.quote);
  assert.equal((await wordsUnder(page, b.id)).join(''), b.quote);
  assert.ok((await page.title()).includes('<img src=x onerror=alert(1)>'));
  await closePage(page);
});
