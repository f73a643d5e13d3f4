import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('a year of account is about a year', () => {
  check([
    ['in fiscal 1989', 'fiscal 1989 → 1989~'],
    ['fiscal year 2014', 'fiscal year 2014 → 2014~'],
    ['FY 2015', 'FY 2015 → 2015~'],
    ['the financial year 2014-15', 'financial year 2014-15 → 2014~/2015~'],
    ['the fiscal second-quarter of 8 million', 'the fiscal second-quarter → XXXX-34'],
    ['the fiscal second quarter of 1990', 'the fiscal second quarter of 1990 → 1990-34'],
  ]);
  refuse(['fiscal policy', 'financial 1500 crowns']);
});
