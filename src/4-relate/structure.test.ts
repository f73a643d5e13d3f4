import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { given, type Line } from './given.fixture.ts';
import { structure, weights } from './structure.ts';

const of = (first: Line, second: Line, cosine = 0) => {
  const { documents, resolved } = given([
    { name: 'The Weir', lines: [first] },
    { name: 'Radio Quill', lines: [second] },
  ]);
  const all = claims(documents, resolved);
  const by = (name: string) => all.find(claim => claim.document.name === name);
  const [a, b] = [by('The Weir'), by('Radio Quill')];
  assert.ok(a && b);
  return structure({ a, b, cosine }, weights(all));
};

test('words in common align two claims; nearness alone does not', () => {
  assert.equal(of({ text: 'The crew opened the gate' }, { text: 'The gate was opened by nobody' }).aligned, true);
  assert.equal(of({ text: 'The crew opened the gate' }, { text: 'Milk prices rose in the capital' }).aligned, false);
  assert.equal(
    of({ text: 'The crew opened the gate' }, { text: 'Its keepers let the water through' }, 0.9).aligned,
    false,
  );
});

test('what every claim names aligns nothing', () => {
  const { documents, resolved } = given([
    {
      name: 'A',
      lines: [
        'Orvane won',
        'Orvane slept well',
        'Orvane lost ships',
        'Orvane sold grain',
        'Orvane met Ledd',
        'Orvane paid',
      ].map(text => ({ text })),
    },
  ]);
  const weigh = weights(claims(documents, resolved));
  assert.ok(weigh('orvan') < weigh('grain') / 2);
});

test('a negation must be about a word that both have', () => {
  const opened = { text: 'The crew opened the third gate' };
  assert.deepEqual(of(opened, { text: 'The crew had not opened the gate' }).negated, ['not']);
  assert.equal(
    of(opened, { text: 'The crew opened the gate to help a town of farmers and of fishermen that had no other way' })
      .negated,
    null,
  );
  assert.equal(of(opened, { text: 'The crew did not sleep but opened the gate' }).negated, null);
});

test('a shared figure is not also held against another one', () => {
  const { sameFigures, otherFigures } = of(
    { text: '29 people died and 50 people were hurt' },
    { text: '50 people were hurt and 29 people died' },
  );
  assert.equal(sameFigures.length, 2);
  assert.deepEqual(otherFigures, []);
  assert.equal(of({ text: '29 people died' }, { text: '34 people died' }).otherFigures.length, 1);
});

test('names that only one side has are seen', () => {
  const weir = { text: 'Ode met Vane', names: ['Ode', 'Vane'] };
  assert.equal(of(weir, { text: 'Ode met Rusk', names: ['Ode', 'Rusk'] }).otherNames, 'some');
  assert.equal(of(weir, { text: 'Pell met Rusk', names: ['Pell', 'Rusk'] }).otherNames, 'all');
  assert.equal(of(weir, { text: 'Ode slept', names: ['Ode'] }).otherNames, 'none');
});

test('the order of two sayings comes from their dates', () => {
  const early = { text: 'The gate was open', said: '2024-05-14' };
  const late = { text: 'The gate was shut', said: '2024-05-16' };
  assert.equal(of(early, late).saidBefore.answer, 'yes');
  assert.equal(of(late, early).saidBefore.answer, 'no');
  assert.equal(of({ text: 'The gate was open' }, late).saidBefore.answer, 'unknown');
});
