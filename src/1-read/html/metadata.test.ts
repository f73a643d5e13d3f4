import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf } from './json-ld.ts';
import { tagsOf } from './meta-tags.ts';
import { metadataOf } from './metadata.ts';
import { parsePage } from './parse.ts';

function told(head: string) {
  const { root } = parsePage(`<!doctype html><head>${head}</head>`);
  return metadataOf(tagsOf(root), itemsOf(root));
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('JSON-LD in an array, in a graph, with names as strings, objects and references', () => {
  const one = told(
    ld(
      '[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Gates","author":["Jane Ode",{"name":"Tom Brandt"}],"datePublished":"2031-05-04"}]',
    ),
  );
  assert.deepEqual(one.authors, { value: ['Jane Ode', 'Tom Brandt'], from: 'json-ld' });
  assert.deepEqual(one.published, { value: '2031-05-04', from: 'json-ld' });
  const two = told(
    ld(
      '{"@graph":[{"@type":"Person","@id":"#j","name":"Jane Ode"},{"@type":"Article","headline":"Gates","author":{"@id":"#j"}}]}',
    ),
  );
  assert.deepEqual(two.authors?.value, ['Jane Ode']);
});

test('broken JSON-LD is passed over, raw line ends in it are forgiven', () => {
  assert.equal(told(ld('{"@type":"Article","headline":')).title, undefined);
  assert.equal(told(ld('{"@type":"Article","headline":"Gates\nopened"}')).title?.value, 'Gates opened');
});

test('meta names by every convention, each with where it was read', () => {
  const meta = told(
    '<meta property="og:title" content="Gates &amp;amp; locks"><meta property="og:site_name" content="Vale Post"><meta name="DC.creator" content="By Jane Ode; Tom Brandt"><meta property="article:published_time" content="2031-05-04T06:00:00.000Z">',
  );
  assert.deepEqual(meta, {
    title: { value: 'Gates & locks', from: 'opengraph' },
    publisher: { value: 'Vale Post', from: 'opengraph' },
    authors: { value: ['Jane Ode', 'Tom Brandt'], from: 'dublin-core' },
    published: { value: '2031-05-04T06:00:00Z', from: 'opengraph' },
  });
});

test('what is no name, date or address is not taken for one', () => {
  const meta = told(
    '<meta name="author" content="https://social.example/vale"><meta property="og:site_name" content="www.vale.example"><meta name="date" content="today"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relative">',
  );
  assert.deepEqual(meta, {});
});

test('the canonical address is absolute and has no fragment', () => {
  assert.equal(
    told('<base href="https://vale.example/a/"><link rel="canonical" href="b.html#top">').address?.value,
    'https://vale.example/a/b.html',
  );
  assert.equal(told('<link rel="canonical" href="https://user:pw@vale.example/">').address, undefined);
});
