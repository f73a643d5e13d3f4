import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonName, ownerOf, sameOwner } from './bodies.ts';
import { plainName } from './names.ts';

const owned = (before: string, name: string) =>
  ownerOf(before + name, { start: before.length, plain: plainName(name) });

test('a common name takes its owner from within or from right before it', () => {
  assert.deepEqual(owned('then ', 'Vessian Foreign Ministry'), { key: 'foreign ministry', owner: 'vessian' });
  assert.deepEqual(owned('then Vessia’s ', 'Foreign Ministry'), { key: 'foreign ministry', owner: 'vessia' });
  assert.deepEqual(owned('then the ', 'Parliament of Vessia'), { key: 'parliament', owner: 'vessia' });
});

test('a name of its own needs no owner, and a small word owns nothing', () => {
  assert.equal(owned('Vessia’s ', 'Tarnish Guards of Ode').owner, null);
  assert.equal(owned('But ', 'Foreign Ministry').owner, null);
  assert.equal(owned('the ', 'Foreign Ministry').owner, null);
  assert.equal(owned('Vessia. ', 'Foreign Ministry').owner, null);
});

test('owners agree by stem or by absence', () => {
  assert.equal(sameOwner('vessia', 'vessian'), true);
  assert.equal(sameOwner(null, 'vessian'), true);
  assert.equal(sameOwner('orlia', 'vessian'), false);
});

test('common names hold a body and nothing of their own', () => {
  assert.equal(isCommonName(['foreign', 'ministry']), true);
  assert.equal(isCommonName(['river', 'ministry']), false);
  assert.equal(isCommonName(['foreign']), false);
});
