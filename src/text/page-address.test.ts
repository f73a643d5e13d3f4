import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf } from './page-address.ts';

test('one page, however its address is written', () => {
  for (const address of [
    'https://Paper.test/a',
    'http://paper.test/a/',
    'https://paper.test/a?utm_source=x&fbclid=y#top',
  ])
    assert.equal(pageOf(address), 'paper.test/a', address);
});

test('another path, query or port is another page', () => {
  const pages = [
    'https://paper.test/a',
    'https://paper.test/b',
    'https://paper.test/a?page=2',
    'https://paper.test:8080/a',
  ];
  assert.equal(new Set(pages.map(pageOf)).size, 4);
  assert.equal(pageOf('no address'), 'no address');
});
