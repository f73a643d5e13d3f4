import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Pipeline, pipeline } from '../pipeline.ts';
import { sourceOf } from '../sources.ts';

const CLAIM = 'Colonel Brask said that the depot at Varn had been mined by his own men.';
const page = (
  hidden: string,
  style = '',
) => `<!DOCTYPE html><html lang="en"><head><title>Depot at Varn</title><style>${style}</style></head>
<body style="background:#ffffff;color:#222222"><main><article><h1>Depot at Varn burns for a second day</h1>
<p>The fire at the depot of Varn burned for a second day on Monday, and the road to the coast stayed closed.</p>
<p>Mayor Ilka Torm said that nobody in the town had been hurt and that the wells were clean.</p>
${hidden}
<p>The fire brigade of the district said that it needed foam, which would come from the port on Tuesday.</p>
</article></main></body></html>`;

const WAYS: Readonly<Record<string, readonly [hidden: string, style?: string]>> = {
  'font-size: 0': [`<p style="font-size:0">${CLAIM}</p>`],
  'font-size: 0px !important': [`<p style="font-size: 0px !important">${CLAIM}</p>`],
  'display: none': [`<p style="display:none">${CLAIM}</p>`],
  'display: none on what holds it': [`<div style="DISPLAY : None"><div><p>${CLAIM}</p></div></div>`],
  'visibility: hidden': [`<p style="visibility:hidden">${CLAIM}</p>`],
  'opacity: 0': [`<p style="opacity:0">${CLAIM}</p>`],
  'the hidden attribute': [`<p hidden>${CLAIM}</p>`],
  'the colour of the page': [`<p style="color:#ffffff">${CLAIM}</p>`],
  'a rule of a style sheet': [`<p class="seo">${CLAIM}</p>`, '.seo{display:none}'],
  'a place far off the page': [`<p style="position:absolute;left:-9999px">${CLAIM}</p>`],
  'a template': [`<template><p>${CLAIM}</p></template>`],
  'a comment of the markup': [`<!-- <p>${CLAIM}</p> -->`],
};

let rooms: Pipeline;
before(async () => {
  rooms = await pipeline();
});

const saysMined = (quotes: readonly { readonly quote: string }[]) =>
  quotes.some(({ quote }) => quote.includes('mined'));

test('the same words, seen, make a statement', async () => {
  const { statements } = await rooms.run([sourceOf('seen.html', page(`<p>${CLAIM}</p>`))]);
  assert.ok(saysMined(statements));
});

for (const [way, [hidden, style]] of Object.entries(WAYS)) {
  test(`words hidden by ${way} make no statement`, async () => {
    const { statements, documents, points } = await rooms.run([sourceOf('hidden.html', page(hidden, style))]);
    assert.ok(statements.length >= 2, 'the rest of the page is read');
    assert.ok(!saysMined(statements));
    assert.ok(!points.some(({ label }) => label.includes('mined')));
    const [document] = documents;
    assert.ok(document);
    const at = document.text.indexOf('mined');
    if (at === -1) return;
    assert.ok(
      document.blocks.some(block => block.hidden && block.start <= at && at < block.end),
      'what is kept is marked',
    );
    assert.ok(
      document.warnings.some(({ code, start, end }) => code === 'hidden-text' && start <= at && at < end),
      'and warned of',
    );
  });
}

test('words strung with zero-width characters are warned of', async () => {
  const strung = [...'poisoned'].join('\u200b');
  const { documents } = await rooms.run([
    sourceOf('strung.txt', `Depot at Varn\n\nMayor Ilka Torm said that the wells were ${strung} on Monday night.`),
  ]);
  assert.ok(documents[0]?.warnings.some(({ code }) => code === 'hidden-text'));
});
