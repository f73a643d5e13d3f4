import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Role, roleBefore } from './roles.ts';
import { seatsClash } from './seats.ts';

const role = (words: string): readonly Role[] => {
  const text = `${words} Robin Tarn`;
  const found = roleBefore(text, 0, [words.length + 1, text.length]);
  assert.ok(found !== null, words);
  return [found];
};
const clash = (a: string, b: string) => seatsClash(role(a), role(b));

test('one kind of office in two places is two people’s', () => {
  assert.equal(clash('The mayor of Kaldmoor,', 'The mayor of Orvane,'), true);
  assert.equal(clash('Vessia’s defence minister', 'Orlia’s defence minister'), true);
});

test('one place, no place, a past office or another kind tells nothing', () => {
  assert.equal(clash('The mayor of Kaldmoor,', 'Kaldmoor’s mayor'), false);
  assert.equal(clash('The mayor of Kaldmoor,', 'Mayor'), false);
  assert.equal(clash('The mayor of Kaldmoor,', 'The former mayor of Orvane,'), false);
  assert.equal(clash('The mayor of Kaldmoor,', 'The spokesman of Orvane,'), false);
});
