import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFurniture, shownName, shownPath } from './part-name.ts';

test('paths lead nowhere and show as they are', () => {
  assert.equal(shownPath('../../etc/passwd'), 'etc/passwd');
  assert.equal(shownPath('C:\\Users\\a\\b.txt'), 'Users/a/b.txt');
  assert.equal(shownPath('/a/./b'), 'a/b');
  assert.equal(shownPath('safe\u202etxt.exe\u0000'), 'safetxt.exe');
  assert.equal(shownPath('a › b'), 'a > b');
  assert.equal(shownPath('..'), 'unnamed');
});

test('an address keeps its slashes, a long name its end', () => {
  assert.equal(shownName('https://paper.example/a//b'), 'https://paper.example/a//b');
  assert.ok(shownName(`${'é'.repeat(5000)}.pdf`).endsWith('é.pdf'));
  assert.ok(shownName('é'.repeat(5000)).length < 300);
});

test('what systems leave in archives is furniture, a path from here is not', () => {
  for (const path of ['__MACOSX/._a', 'a/.DS_Store', 'Thumbs.db']) assert.ok(isFurniture(path), path);
  for (const path of ['./a.txt', 'a/b.db', '../a']) assert.ok(!isFurniture(path), path);
});
