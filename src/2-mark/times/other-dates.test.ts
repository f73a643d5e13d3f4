import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads Solar Hijri dates', () => {
  check([
    ['on 17 Khordad 1393 the dam', '17 Khordad 1393 → 2014-06-07'],
    ['Khordad 17, 1393', 'Khordad 17, 1393 → 2014-06-07'],
    ['the 1st of Farvardin 1403 SH', '1st of Farvardin 1403 SH → 2024-03-20'],
    ['in Shahrivar 1357', 'Shahrivar 1357 → 1978-08-23/1978-09-22'],
    ['on 17 Khordad', '17 Khordad → persian 3 17'],
  ]);
});

test('reads Hijri dates, a day either way', () => {
  check([
    ['on 12 Ramadan 1445 AH.', '12 Ramadan 1445 AH → 2024-03-22~'],
    ['on 10 Muharram, 1436 A.H., they', '10 Muharram, 1436 A.H. → 2014-11-03~'],
    ['3 Rabi’ al-Awwal 1440', '3 Rabi’ al-Awwal 1440 → 2018-11-11~'],
    ['on 27 Rajab 1435', '27 Rajab 1435 → 2014-05-26~'],
  ]);
});

test('takes no name or count for such a date', () => {
  refuse(['12 Bahman fighters', 'Rajab 30', 'Mehr said', '31 Azar', 'Tir 1500 men', 'on 45 Khordad']);
});
