import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compatible, type Figure, figures, sameCount } from './figures.ts';

const only = (text: string): Figure => {
  const [figure] = figures(text);
  assert.ok(figure, text);
  return figure;
};

test('figures are read in digits and in words', () => {
  for (const [text, value] of [
    ['29 people died', 29],
    ['twenty-nine people died', 29],
    ['two hundred and six houses burned', 206],
    ['1,200 houses burned', 1200],
    ['1.5 million voters stayed at home', 1_500_000],
    ['two dozen boats sank', 24],
    ['four thousand three hundred litres leaked', 4300],
  ] as const)
    assert.equal(only(text).value, value, text);
});

test('a figure keeps its place, its bound and what it counts', () => {
  const text = 'The attack left 29 people dead and more than fifty others injured.';
  const [dead, injured] = figures(text);
  assert.ok(dead && injured);
  assert.equal(text.slice(dead.start, dead.end), '29');
  assert.deepEqual(dead.of, ['person', 'dead']);
  assert.equal(injured.bound, 'at-least');
  assert.equal(injured.value, 50);
  assert.equal(only('fewer than 30 boats').bound, 'at-most');
  assert.equal(only('up to 30 boats').bound, 'at-most');
});

test('years, "one" and dates are not figures', () => {
  assert.deepEqual(figures('in 2015 one of them left'), []);
  assert.deepEqual(
    figures('On June 10 they left', (start, end) => start < 10 && end > 3),
    [],
  );
});

test('only figures that exclude one another are at odds', () => {
  assert.equal(compatible(only('29 people'), only('34 people')), false);
  assert.equal(compatible(only('more than 20 people'), only('34 people')), true);
  assert.equal(compatible(only('more than 40 people'), only('34 people')), false);
  assert.equal(compatible(only('about 500 people'), only('520 people')), true);
  assert.equal(compatible(only('about 500 people'), only('900 people')), false);
  assert.equal(compatible(only('up to 30 people'), only('12 people')), true);
});

test('figures of different things do not meet', () => {
  assert.equal(sameCount(only('29 people died'), only('34 people were killed')), true);
  assert.equal(sameCount(only('29 houses burned'), only('34 boats burned down')), false);
  assert.equal(sameCount(only('12 percent'), only('15 boats')), false);
});
