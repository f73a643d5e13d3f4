import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastOf, leadsInto } from './way-in.ts';

test('a way leads to a file, or into it, but not to one whose name only begins alike', () => {
  assert.equal(leadsInto('a.zip', 'a.zip'), true);
  assert.equal(leadsInto('a.zip › b.txt', 'a.zip'), true);
  assert.equal(leadsInto('a.zip.txt', 'a.zip'), false);
  assert.equal(leadsInto(null, 'a.zip'), false);
});

test('the last name of a way', () => {
  assert.equal(lastOf('a.zip › mails/3.eml › scan.pdf'), 'scan.pdf');
  assert.equal(lastOf('a.txt'), 'a.txt');
});
