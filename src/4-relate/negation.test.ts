import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNegation } from './negation.ts';

test('negators are counted and named', () => {
  const counted = countNegation('We have no tubes of that calibre, and our people fired at nobody');
  assert.equal(counted.negative, true);
  assert.deepEqual(counted.by, ['no', 'nobody']);
  assert.ok(counted.about.includes('tub') && counted.about.includes('fir'));
  for (const text of [
    'They weren’t there',
    'She never signed it',
    'Not one shell fell',
    'It was unable to cross',
    'The crew failed to close the gate',
    'There is no evidence',
  ])
    assert.equal(countNegation(text).negative, true, text);
});

test('what only looks like a negation is not one', () => {
  for (const text of [
    'Not only the dam but the mill stood',
    'There is no doubt that it fell',
    'No fewer than ten died',
    'The gate was opened',
    'He noted the knot',
    'The north gate',
    'The office rejected that: a message went to every house',
  ])
    assert.equal(countNegation(text).negative, false, text);
});

test('a negated negative predicate affirms', () => {
  for (const text of [
    'She did not deny that the gates were opened',
    'They did not fail to warn the town',
    'That is not false',
  ])
    assert.equal(countNegation(text).negative, false, text);
});

test('a negation is not about another clause', () => {
  assert.ok(!countNegation('It was not a threat to us but would break up our neighbour').about.includes('neighbour'));
  const { about } = countNegation('While it announces hostility to the town, it had never harmed the mill');
  assert.deepEqual(about, ['harm', 'mill']);
});

test('what is told not to be done is no negative claim', () => {
  assert.equal(countNegation('The army warned them not to move toward the border').negative, false);
});

test('where then and now are told, or a question answered, the sign is not sure', () => {
  assert.equal(countNegation('The town is no longer free of it').sure, false);
  assert.equal(countNegation('The dam is too strong to fall').sure, false);
  assert.equal(countNegation('No. Nor to anyone on our roof').sure, false);
  assert.equal(countNegation('No instruction reached us').sure, true);
  assert.equal(countNegation('It was not a threat to us').sure, true);
});
