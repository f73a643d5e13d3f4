import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Assets, bundle } from './assets.ts';

/** Kilobytes on the wire, at most: what a slow machine can parse before a person notices. */
const MOST_SCRIPT = 150;
const MOST_STYLE = 20;

let assets: Assets;

before(async () => {
  assets = await bundle();
});

const zipped = (ending: string) =>
  [...assets.files]
    .filter(([path]) => path.endsWith(ending))
    .reduce((sum, [, { bytes }]) => sum + gzipSync(bytes).length, 0) / 1000;
const text = (path: string) => new TextDecoder().decode(assets.files.get(path)?.bytes);

test('the screens stay small', () => {
  const [script, style] = [zipped('.js'), zipped('.css')];
  assert.ok(script > 5 && script <= MOST_SCRIPT, `${script} kB of script`);
  assert.ok(style > 1 && style <= MOST_STYLE, `${style} kB of style`);
});

test('the page holds no script and no style of its own, and all that it names is there', () => {
  const page = text('/');
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|javascript:/);
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
  assert.ok(named.length >= 5);
  for (const path of named) assert.ok(assets.files.has(path), path);
  for (const [path, { bytes }] of assets.files) {
    if (!path.endsWith('.css')) continue;
    for (const [, url] of new TextDecoder().decode(bytes).matchAll(/url\("?([^")]+)/g))
      assert.ok(assets.files.has(`/assets/${url?.replace('./', '')}`), url);
  }
});

test('who has a file already is told so, and sent nothing', async () => {
  const [path, file] = [...assets.files].find(([name]) => name.endsWith('.css')) ?? ['', null];
  assert.ok(file);
  const first = assets.serve(path, new Request('http://x/'));
  assert.equal(first.headers.get('etag'), file.etag);
  assert.equal((await first.bytes()).length, file.bytes.length);
  const again = assets.serve(path, new Request('http://x/', { headers: { 'if-none-match': `W/"x", ${file.etag}` } }));
  assert.equal(again.status, 304);
  assert.equal(assets.serve(path, new Request('http://x/', { headers: { 'if-none-match': '"other"' } })).status, 200);
});

test('only files of the app are served', () => {
  for (const path of ['/assets/none.js', '/assets/../main.tsx', '/package.json', '/assets/', '']) {
    assert.throws(() => assets.serve(path, new Request('http://x/')), { code: 'not-found' }, path);
  }
});

test('text never becomes markup: no screen has a way to make it so', async () => {
  const web = new URL('../web/', import.meta.url);
  const sources = (await readdir(web, { recursive: true })).filter(name => /\.tsx?$/.test(name));
  assert.ok(sources.length > 40);
  const ways =
    /dangerouslySetInnerHTML|(?:inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\(|new Function/;
  for (const name of sources) assert.doesNotMatch(await readFile(new URL(name, web), 'utf8'), ways, name);
});
