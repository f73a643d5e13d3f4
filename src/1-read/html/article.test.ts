import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticle } from './article.ts';
import { attribute } from './dom.ts';
import { leavesOf } from './leaves.ts';
import { parsePage } from './parse.ts';
import { styleSheetOf } from './styles/index.ts';
import { valued } from './values.ts';

function article(markup: string) {
  const { root } = parsePage(`<!doctype html><body>${markup}`);
  const leaves = leavesOf(root, styleSheetOf(root), false).map(valued);
  const { core, roles } = findArticle(
    leaves,
    leaves.find(({ leaf }) => leaf.level === 1),
  );
  return {
    core: core && (attribute(core, 'id') ?? core.tagName),
    roles: leaves.map(({ leaf }, i) => [leaf.text.slice(0, 12), roles[i]]),
  };
}

const prose = (word: string) =>
  `<p>The ${word} was opened in the night, the keeper said on Monday, and nobody was told of it in the town.</p>`;
const links =
  '<ul><li><a href="/1">First other page</a></li><li><a href="/2">Second other page</a></li><li><a href="/3">Third</a></li></ul>';

test('the part with the prose, not the part with the links', () => {
  assert.equal(
    article(`<div id="a">${links}${links}</div><div id="b">${prose('gate')}${prose('lock')}</div>`).core,
    'b',
  );
});

test('prose in two parts is held by the part around both', () => {
  assert.equal(
    article(`<div id="all"><div id="a">${prose('gate')}</div><div id="b">${prose('lock')}</div></div>${links}`).core,
    'all',
  );
});

test('a class that names furniture counts, unless the part holds the account', () => {
  const boxed = article(
    `<div id="main"><h1>Gate</h1>${prose('gate')}${prose('lock')}${prose('dam')}<div class="newsletter-box">${prose('letter')}</div></div>`,
  );
  assert.equal(boxed.roles.at(-1)?.[1], 'chrome');
  const wrapped = article(
    `<div class="has-sidebar widget" id="page"><h1>Gate</h1>${prose('gate')}${prose('lock')}</div>`,
  );
  assert.ok(wrapped.roles.every(([, role]) => role === null));
  const form = article(`<form>${prose('gate')}${prose('lock')}</form>`);
  assert.ok(form.roles.every(([, role]) => role === null));
});

test('ids made from headings are not names of parts', () => {
  assert.equal(
    article(`<div id="related-work-on-the-gate">${prose('gate')}</div>${prose('lock')}${prose('dam')}`).roles[0]?.[1],
    null,
  );
});

test('readers’ comments are told from the account even where they are longer', () => {
  const { roles } = article(`<div><h1>Gate</h1>${prose('gate')}</div><div id="comments">${prose('a').repeat(6)}</div>`);
  assert.deepEqual(
    roles.slice(0, 3).map(([, role]) => role),
    [null, null, 'comment'],
  );
});

test('a page without prose has no part of that kind', () => {
  assert.equal(article(links).core, null);
});
