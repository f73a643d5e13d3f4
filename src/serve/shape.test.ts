import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boolean, list, misfit, nullable, number, object, one, pair, string, text, toSchema } from './shape.ts';

const place = object({ name: text(5), at: nullable(pair(number)), kinds: list(one('gate', 'dam')), open: boolean });

test('a value that fits has no misfit', () => {
  assert.equal(misfit(place, { name: 'North', at: [1, 2], kinds: ['dam', 'gate'], open: false }), null);
  assert.equal(misfit(place, { name: '', at: null, kinds: [], open: true }), null);
});

test('a misfit names its place', () => {
  const good = { name: 'North', at: [1, 2], kinds: ['dam'], open: false };
  assert.equal(misfit(place, { ...good, name: 'Northbank' }), 'name: longer than 5 characters');
  assert.equal(misfit(place, { ...good, at: [1, Number.NaN] }), 'at[1]: not a number');
  assert.equal(misfit(place, { ...good, at: [1] }), 'at: not a pair');
  assert.equal(misfit(place, { ...good, kinds: ['dam', 'toString'] }), 'kinds[1]: not one of gate, dam');
  assert.equal(misfit(place, { ...good, open: 0 }), 'open: not true or false');
  assert.equal(misfit(place, { ...good, more: 1 }), 'the value: has an unknown field, more');
  assert.equal(misfit(place, [good]), 'the value: not an object');
  assert.equal(misfit(place, null), 'the value: not an object');
  const { name: _, ...nameless } = good;
  assert.equal(misfit(place, nameless), 'name: not a string');
});

test('the schema says the same, and refers to shapes that have a name', () => {
  const whole = object({ places: list(place), title: string });
  assert.deepEqual(toSchema(whole, new Map([[place, 'Place']])), {
    type: 'object',
    required: ['places', 'title'],
    additionalProperties: false,
    properties: { places: { type: 'array', items: { $ref: '#/components/schemas/Place' } }, title: { type: 'string' } },
  });
  assert.deepEqual(toSchema(pair(number), new Map()), {
    type: 'array',
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
  });
});
