import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootName } from './xml-root.ts';

test('the first element is found past what may stand before it', () => {
  for (const [head, name] of [
    ['<rss version="2.0">', 'rss'],
    ['<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- made by hand -->\n<atom:feed>', 'atom:feed'],
    ['<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss>', 'rss'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z">', 'html'],
    ['<laughter, said the note>', null],
    ['The gates <b>were</b> shut.', null],
    ['<?xml version="1.0"', null],
    ['<!-- '.repeat(50), null],
    ['', null],
  ] as const)
    assert.equal(rootName(head), name, head);
});
