import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads a month with its day and year', () => {
  check([
    ['Militants took the town on June 10, 2014, and left.', 'June 10, 2014 → 2014-06-10'],
    ['It fell on 10 June 2014.', '10 June 2014 → 2014-06-10'],
    ['Jun 11, 2014', 'Jun 11, 2014 → 2014-06-11'],
    ['On Sept. 3, 2014, he left.', 'Sept. 3, 2014 → 2014-09-03'],
    ['On the 10th of June, 2014 it fell.', '10th of June, 2014 → 2014-06-10'],
    ['on the nineteenth of July', 'nineteenth of July → XXXX-07-19'],
    ['on May the 4th', 'May the 4th → XXXX-05-04'],
    ['In June 2014 it fell.', 'June 2014 → 2014-06'],
    ['the June of 2014', 'June of 2014 → 2014-06'],
    ['on September 22 in the city', 'September 22 → XXXX-09-22'],
    ['June 10-12, 2014', 'June 10-12, 2014 → 2014-06-10/2014-06-12'],
    ['10–12 June', '10–12 June → XXXX-06-10/XXXX-06-12'],
    ['on 24 and 25 April.', '24 and 25 April → XXXX-04-24/XXXX-04-25'],
    ['on April 24 and 25.', 'April 24 and 25 → XXXX-04-24/XXXX-04-25'],
    ['between 10 and 14 June', '10 and 14 June → XXXX-06-10/XXXX-06-14'],
  ]);
});

test('reads dates in digits when they have one reading', () => {
  check([
    ['2014-06-10', '2014-06-10 → 2014-06-10'],
    ['2014/6/1', '2014/6/1 → 2014-06-01'],
    ['born 14.01.1991.', '14.01.1991 → 1991-01-14'],
    ['on 25/12/2014', '25/12/2014 → 2014-12-25'],
    ['on 12/25/2014', '12/25/2014 → 2014-12-25'],
    ['on 25/12/98', '25/12/98 → 1998-12-25'],
    ['on 12/25/14', '12/25/14 → 2014-12-25'],
    ['on 06/06/2014', '06/06/2014 → 2014-06-06'],
  ]);
  refuse(['on 10/06/2014', 'on 31/02/2014', '2014-13-01', 'version 2014.6.1.3', '10/06/14', 'call 010-2014-0610']);
});

test('reads a month by itself, but not the verb or the person', () => {
  check([
    ['It began in May.', 'May → XXXX-05'],
    ['from March to May 2015', 'March to May 2015 → 2015-03/2015-05'],
    ['at the beginning of March', 'the beginning of March → XXXX-03, early'],
    ['The March talks failed.', 'March → XXXX-03'],
    ['September sales fell.', 'September → XXXX-09'],
    ['In June 14 people were hurt.', 'June → XXXX-06'],
  ]);
  refuse([
    'He may 5 times have lied.',
    'You may march.',
    'The March on the capital began.',
    'Theresa May said no.',
    'He wrote to May.',
    'April said she was tired.',
    'August Wilson wrote it.',
    'They march 10 miles.',
    'may',
    'March!',
  ]);
});

test('leaves the month of a lone day open, and takes no rank for a day', () => {
  check([
    ['It fell on the 14th, she said.', 'the 14th → XXXX-XX-14'],
    ['On the fourth the garrison left.', 'the fourth → XXXX-XX-04'],
  ]);
  refuse([
    'on the second floor',
    'on the third day',
    'on the first of them',
    'the 14th',
    'on the 32nd',
    'on the first 14',
  ]);
});

test('a day that the month lacks is none', () => {
  refuse(['on 31/06/2014']);
  check([['on June 31, 2014', '2014 → 2014']]);
});
