import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line, lines } from './pdf.fixture.ts';
import { draftOf, shown } from './reading.fixture.ts';

const LEFT = [
  'The gates of the dam were opened at night, the inves-',
  'tigation says. The investigation of the panel lasted',
  'eleven weeks and heard ninety witnesses in the town.',
];
const RIGHT = [
  'In the second column there is another story, which',
  'has nothing to do with the first one, and which goes',
  'on for three lines so that it makes a column here.',
];
const LEFT_TEXT =
  'The gates of the dam were opened at night, the investigation says. The investigation of the panel lasted eleven weeks and heard ninety witnesses in the town.';
const RIGHT_TEXT =
  'In the second column there is another story, which has nothing to do with the first one, and which goes on for three lines so that it makes a column here.';

test('columns are read one after another, whatever order they are drawn in', async () => {
  const drawn = [lines(LEFT, 50, 700), lines(RIGHT, 345, 700)];
  const rowByRow = LEFT.map((words, i) => line(words, 50, 700 - 13 * i) + line(RIGHT[i] ?? '', 345, 700 - 13 * i)).join(
    '',
  );
  for (const content of [drawn.join(''), drawn.toReversed().join(''), rowByRow]) {
    assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), [
      `paragraph 1: ${LEFT_TEXT}`,
      `paragraph 1: ${RIGHT_TEXT}`,
    ]);
  }
});

test('columns whose lines do not stand on one level are columns all the same', async () => {
  const content = lines(LEFT, 50, 700) + lines(RIGHT, 345, 695.5);
  assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), [
    `paragraph 1: ${LEFT_TEXT}`,
    `paragraph 1: ${RIGHT_TEXT}`,
  ]);
});

test('a headline over all columns comes first, a line under them last', async () => {
  const content =
    lines(LEFT, 50, 700) +
    lines(RIGHT, 345, 700) +
    line('What the panel found out about the gates of the dam at night', 50, 740, { size: 18, font: 'F2' }) +
    line(
      'This paragraph goes over the whole width of the page, as wide as both of the columns are together here.',
      50,
      640,
    );
  assert.deepEqual(
    shown(await draftOf({ pages: [{ content }] })).map(block => block.slice(0, 30)),
    [
      'title 1: What the panel found ',
      'paragraph 1: The gates of the ',
      'paragraph 1: In the second col',
      'paragraph 1: This paragraph go',
    ],
  );
});

test('the last line of a headline stays with it, a heading with what it is over', async () => {
  const content =
    line('What the panel found out about the gates of the dam,', 50, 770, { size: 18, font: 'F2' }) +
    line('and who knew', 50, 748, { size: 18, font: 'F2' }) +
    lines(LEFT, 50, 715) +
    lines(RIGHT, 345, 715) +
    line('What is left', 50, 660, { font: 'F2' }) +
    line(
      'This paragraph goes over the whole width of the page, as wide as both of the columns are together here.',
      50,
      646,
    );
  assert.deepEqual(
    shown(await draftOf({ pages: [{ content }] })).map(block => block.slice(0, 30)),
    [
      'title 1: What the panel found ',
      'paragraph 1: The gates of the ',
      'paragraph 1: In the second col',
      'heading 1: What is left',
      'paragraph 1: This paragraph go',
    ],
  );
});

test('a table is read row by row, a cell of several lines as one', async () => {
  const row = (y: number, ...cells: readonly string[]) => cells.map((cell, i) => line(cell, 50 + 150 * i, y)).join('');
  const content =
    row(700, 'Place', 'Date', 'Dead') +
    row(680, 'Marrow Falls', '3 June 2014', '12') +
    row(660, 'Upper Vale', '4 June 2014 at', '7') +
    row(647, '', 'nightfall', '') +
    row(627, 'Lower Vale', '5 June 2014', '0');
  assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), [
    'table 1: Place\tDate\tDead',
    'table 1: Marrow Falls\t3 June 2014\t12',
    'table 1: Upper Vale\t4 June 2014 at nightfall\t7',
    'table 1: Lower Vale\t5 June 2014\t0',
  ]);
});

test('words are parted by gaps where no spaces are drawn, letters set apart are not', async () => {
  const set = (words: readonly [string, number][]) =>
    `BT /F1 12 Tf 50 700 Td [${words.map(([word, gap]) => `(${word}) ${gap}`).join(' ')}] TJ ET\n`;
  const gaps = set([
    ['The', -250],
    ['gates', -250],
    ['were', -250],
    ['op', 15],
    ['en.', 0],
  ]);
  const tracked = 'BT /F1 12 Tf 3 Tc 50 650 Td (VERDICT) Tj ET\n';
  assert.deepEqual(shown(await draftOf({ pages: [{ content: gaps + tracked }] })), [
    'paragraph 1: The gates were open.',
    'paragraph 1: VERDICT',
  ]);
});

test('letters drawn twice to look bold are there once', async () => {
  const content = line('The gates were open.', 50, 700) + line('The gates were open.', 50.4, 700);
  assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), ['paragraph 1: The gates were open.']);
});

test('raised figures stay at their words', async () => {
  const content = `BT /F1 12 Tf 50 700 Td (The gates were open) Tj /F1 7 Tf 5 Ts (12) Tj 0 Ts /F1 12 Tf ( all night, says the panel.) Tj ET\n`;
  assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), [
    'paragraph 1: The gates were open¹² all night, says the panel.',
  ]);
});

test('a page turned by its author or by its scanner reads the same', async () => {
  const words = LEFT.slice(0, 2);
  const sideways = words.map((some, i) => `BT /F1 11 Tf 0 1 -1 0 ${100 + 13 * i} 100 Tm (${some}) Tj ET\n`).join('');
  const upright =
    'paragraph 1: The gates of the dam were opened at night, the investigation says. The investigation of the panel lasted';
  for (const more of ['', '/Rotate 90', '/Rotate 180', '/Rotate 270'])
    assert.deepEqual(shown(await draftOf({ pages: [{ content: lines(words, 50, 700), more }] })), [upright]);
  assert.deepEqual(shown(await draftOf({ pages: [{ content: sideways }] })), [upright]);
});
