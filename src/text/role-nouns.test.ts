import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrivate, narrows, nounClass, nounGender, officeHead, singular } from './role-nouns.ts';

test('nouns fall into offices, trades, bodies and papers', () => {
  assert.deepEqual(['minister', 'nurse', 'ministry', 'report', 'dam'].map(nounClass), [
    'office',
    'trade',
    'body',
    'paper',
    null,
  ]);
  assert.deepEqual(['anchorwoman', 'human', 'german', 'woman'].map(nounClass), ['trade', null, null, 'trade']);
});

test('words for one office share a head, and some tell a gender', () => {
  assert.equal(officeHead('spokeswoman'), 'spokesperson');
  assert.equal(officeHead('mayor'), 'mayor');
  assert.deepEqual(['spokeswoman', 'king', 'minister', 'anchorwoman'].map(nounGender), ['she', 'he', null, 'she']);
});

test('plurals of listed nouns lose their ending, other words do not', () => {
  assert.deepEqual(['officials', 'ministries', 'spokesmen', 'people', 'witnesses'].map(singular), [
    'official',
    'ministry',
    'spokesman',
    'person',
    'witness',
  ]);
  assert.deepEqual(['dams', 'official', 'police', 'press'].map(singular), [null, null, null, null]);
});

test('private callings are no offices; narrowing words stand before one', () => {
  assert.deepEqual(['farmer', 'minister', 'professor'].map(isPrivate), [true, false, false]);
  assert.deepEqual(['interior', 'then', 'broken'].map(narrows), [true, true, false]);
});
