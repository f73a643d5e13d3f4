import { test } from 'node:test';
import { check } from './found.fixture.ts';

test('joins the two ends of a time', () => {
  check([
    ['from 2013 to 2015', '2013 to 2015 → 2013/2015'],
    ['2013–2015', '2013–2015 → 2013/2015'],
    ['the 2014-15 season', '2014-15 → 2014/2015'],
    ['Western Theatre 1861-1863', '1861-1863 → 1861/1863'],
    ['throughout 1915-17 it', '1915-17 → 1915/1917'],
    ['in 1999-00.', '1999-00 → 1999/2000'],
    ['(14 August-24 August)', '14 August-24 August → XXXX-08-14/XXXX-08-24'],
    ['on 31 May-1 June 1916', '31 May-1 June 1916 → 1916-05-31/1916-06-01'],
    ['between June 10 and July 2, 2014', 'June 10 and July 2, 2014 → 2014-06-10/2014-07-02'],
    ['June 2013 to July 2014', 'June 2013 to July 2014 → 2013-06/2014-07'],
    ['from Aug. 26 to Oct. 20', 'Aug. 26 to Oct. 20 → XXXX-08-26/XXXX-10-20'],
  ]);
});

test('keeps apart what is no one time', () => {
  check([
    ['2015 and 2013', '2015 → 2015', '2013 → 2013'],
    ['from 2015 to 2013', '2015 → 2015', '2013 → 2013'],
    ['in 2013 and 2015', '2013 → 2013', '2015 → 2015'],
    ['from 1990 to June 10, 1992', '1990 → 1990', 'June 10, 1992 → 1992-06-10'],
    ['Monday to Wednesday', 'Monday → weekday 1 nearest', 'Wednesday → weekday 3 nearest'],
  ]);
});
