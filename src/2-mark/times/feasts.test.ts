import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads feasts of a fixed day', () => {
  check([
    ['on Christmas Day', 'Christmas Day → XXXX-12-25'],
    ['at Christmas 2013', 'Christmas 2013 → 2013-12-25'],
    ['on New Year’s Eve', 'New Year’s Eve → XXXX-12-31'],
    ['last Christmas', 'last Christmas → XXXX-12-25 before'],
    ['on May Day last year', 'May Day last year → XXXX-05-01 year -1'],
    ['Orthodox Christmas', 'Orthodox Christmas → XXXX-01-07'],
  ]);
});

test('reads feasts that move, in the spellings of several writers', () => {
  check([
    ['on Good Friday', 'Good Friday → easter -2'],
    ['at Easter 2014', 'Easter 2014 → easter 0 2014'],
    ['On Orthodox Easter they met', 'Orthodox Easter → orthodox-easter 0'],
    ['after Eid al-Fitr', 'Eid al-Fitr → islamic-umalqura 10 1'],
    ['on Eid-ul-Adha', 'Eid-ul-Adha → islamic-umalqura 12 10'],
    ['during Ashura', 'Ashura → islamic-umalqura 1 10'],
    ['During Ramadan the town fasts', 'Ramadan → islamic-umalqura 9'],
    ['next Nowruz', 'next Nowruz → persian 1 1 after'],
    ['over Lunar New Year', 'Lunar New Year → chinese 1 1'],
    ['before Passover this year', 'Passover this year → hebrew Nisan 15 0'],
    ['on Thanksgiving Day', 'Thanksgiving Day → fourth-thursday 11'],
  ]);
});

test('knows feasts whose day the name does not tell', () => {
  check([
    ['On Independence Day he spoke', 'Independence Day → local'],
    ['before Diwali', 'Diwali → no-rule'],
    ['after Eid', 'Eid → two-feasts'],
  ]);
});

test('takes no island, person or treaty for a feast', () => {
  refuse(['Easter Island', 'Ilse Ramadan said', 'the Good Friday Agreement', 'easter', 'a holi', 'Tarn Eid Square']);
});
