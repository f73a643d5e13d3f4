import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelinePlace, fromLetterhead, fromLists, fromNote, fromOpening } from './evidence.ts';

test('an agency at a paragraph’s start, with the date of its dateline', () => {
  assert.deepEqual(fromOpening(['MARROW, June 3, 2014 (Vale News Agency) — The gates']), {
    publisher: { value: 'Vale News Agency', from: 'text' },
    published: { value: '2014-06-03', from: 'text' },
    place: { value: 'MARROW', from: 'dateline' },
  });
  assert.equal(fromOpening(['(Vale Wire) - The gates']).publisher?.value, 'Vale Wire');
});

test('brackets that name no agency', () => {
  for (const words of [
    'The dam (the third in the valley) - a wall of stone',
    'It fell. So they said (Vale Wire) - and left',
    'The gates (Vale Wire) were shut',
    '(see below) - The gates',
  ]) {
    assert.deepEqual(fromOpening([words]), {}, words);
  }
});

test('a note above a transcript names its broadcaster', () => {
  assert.equal(
    fromNote(['[A program by Vale Radio, called Night Table, about the dam.]']).publisher?.value,
    'Vale Radio',
  );
  assert.deepEqual(fromNote(['[A program about the dam.]', 'A program by Vale Radio']), {});
});

test('a site signs its own lists, a guest signs once', () => {
  const line = 'Vale Post Staff | Floods | Nov 6, 2020';
  assert.equal(fromLists([line, 'Jane Ode | Dams | Nov 7, 2020', line]).publisher?.value, 'Vale Post');
  assert.deepEqual(fromLists([line]), {});
});

test('a letterhead is the line over an address, written as the text writes it', () => {
  const lines = ['CANAL OFFICE', '4 Sluice Square, Sedge', 'The Canal Office denies it.'];
  assert.equal(fromLetterhead(lines, lines.join('\n')).publisher?.value, 'Canal Office');
  assert.deepEqual(fromLetterhead(['Gates opened', 'Two dead, three hurt in flood'], ''), {});
});

test('the place of a dateline, as written', () => {
  const places: readonly (readonly [opening: string, place: string | null])[] = [
    ['MARROW, Vale (Wire) — The gates were shut.', 'MARROW, Vale'],
    ['MARROW — The gates were shut.', 'MARROW'],
    ['NORTH MARROW, June 3 - The gates were shut.', 'NORTH MARROW'],
    ['ST. ORVE/MARROW (Wire) -- “The gates” were shut.', 'ST. ORVE/MARROW'],
    ['Marrow, 3 June 2014 – The gates were shut.', 'Marrow'],
    ['Marrow (Wire) – The gates were shut.', 'Marrow'],
    ['Marrow – The gates were shut.', null],
    ['UPDATE — The gates were shut.', null],
    ['EXCLUSIVE (Wire) — The gates were shut.', null],
    ['The gates — all four of them — were shut.', null],
    ['THE GATES WERE SHUT — and nobody knew.', null],
    ['MARROW: The gates were shut.', null],
    ['Ten people, two of them old, died (so far) — The gates were shut.', null],
  ];
  for (const [opening, place] of places) assert.equal(datelinePlace([opening]), place, opening);
});
