import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeMarkdown } from './index.ts';
import { partsOf } from './parts.ts';

const parts = (source: string) =>
  partsOf(source).map(({ kind, text, level }) => (level ? [kind, text, level] : [kind, text]));

test('headings of both kinds, quotations, lists, tables', () => {
  assert.deepEqual(
    parts(
      '# One #\n\nTwo\n===\n\nwords\ngo on\n\n> said\n> more\n\n- a\n- b\n  c\n1. d\n\n| x | y |\n|---|---|\n| 1 | 2 |',
    ),
    [
      ['heading', 'One', 1],
      ['heading', 'Two', 1],
      ['paragraph', 'words\ngo on'],
      ['quotation', 'said\nmore'],
      ['list', 'a'],
      ['list', 'b\nc'],
      ['list', 'd'],
      ['table', 'x\ty'],
      ['table', '1\t2'],
    ],
  );
});

test('fenced code keeps its signs, comments are kept apart, rules and references go', () => {
  assert.deepEqual(parts('```\n# no *heading*\n```\n\n<!-- a\nb -->\n\n---\n\n[1]: https://a.example\nwords'), [
    ['code', '# no *heading*'],
    ['comment', 'a\nb'],
    ['paragraph', 'words'],
  ]);
});

test('open ends end with the text', () => {
  assert.deepEqual(parts('```\nx'), [['code', 'x']]);
  assert.deepEqual(parts('<!-- x'), [['comment', 'x']]);
  assert.deepEqual(parts('---\ntitle: x'), [['paragraph', 'title: x']]);
});

test('Markdown is known by its name, its head, or two signs of it', () => {
  assert.ok(looksLikeMarkdown('a.md', 'plain words'));
  assert.ok(looksLikeMarkdown('a.txt', '---\ntitle: x\n---\nwords'));
  assert.ok(looksLikeMarkdown('a.txt', '# One\n\nwith **signs** of it'));
  assert.ok(!looksLikeMarkdown('a.txt', '# 1 of 6 posts\n\nno other sign'));
  assert.ok(!looksLikeMarkdown('a.txt', '> a quoted line of mail\n\nand an answer'));
});
