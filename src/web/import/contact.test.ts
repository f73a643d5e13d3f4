import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactOf } from './contact.ts';

test('who will be asked, and for what', () => {
  assert.deepEqual(contactOf(' http://Paper.test:8080/a?b#c '), {
    address: 'http://Paper.test:8080/a?b#c',
    host: 'paper.test:8080',
    path: '/a?b',
    isPlain: true,
  });
  assert.equal(contactOf('paper.test/a')?.address, 'https://paper.test/a');
});

test('a name in another script shows as what it is asked by', () => {
  // The first letter is Cyrillic: it looks like “apple”.
  assert.equal(contactOf('https://аpple.test/')?.host, 'xn--pple-43d.test');
});

test('what is no address of the web is none', () => {
  for (const typed of [
    '',
    '  ',
    'a page',
    'paper',
    'ftp://paper.test/',
    'file:///etc/passwd',
    'https://ana:x@paper.test/',
    'javascript:alert(1)',
  ])
    assert.equal(contactOf(typed), null, typed);
});
