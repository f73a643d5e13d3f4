import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line, lines, type PageToWrite } from './pdf.fixture.ts';
import { draftOf, shown } from './reading.fixture.ts';

const PROSE = [
  'The gates of the dam were opened at ten at night, the panel of the three',
  'valleys says in the report that it laid before the council on Monday, after',
  'eleven weeks in which it heard ninety witnesses from all of the villages.',
];
const PROSE_TEXT = PROSE.join(' ');

test('title, byline, date, headings, lists and captions of a page', async () => {
  const content =
    line('Who opened the gates of the dam?', 60, 780, { size: 22, font: 'F2' }) +
    line('By Jane Ode', 60, 755) +
    line('11 June 2014', 60, 738) +
    lines(PROSE, 60, 710) +
    line('What the witnesses say', 60, 650, { size: 14, font: 'F2' }) +
    lines(PROSE, 60, 628) +
    lines(
      [
        '• the keeper of the lower gate;',
        '• the driver of the last bus, who saw the',
        '   water rise behind the mill.',
      ],
      70,
      570,
    ) +
    line('Figure 1: The lower gate in spring.', 60, 500, { size: 9 });
  const draft = await draftOf({ pages: [{ content }] });
  assert.deepEqual(shown(draft), [
    'title 1: Who opened the gates of the dam?',
    'byline 1: By Jane Ode',
    'dateline 1: 11 June 2014',
    `paragraph 1: ${PROSE_TEXT}`,
    'heading 1: What the witnesses say',
    `paragraph 1: ${PROSE_TEXT}`,
    'list 1: • the keeper of the lower gate;',
    'list 1: • the driver of the last bus, who saw the water rise behind the mill.',
    'caption 1: Figure 1: The lower gate in spring.',
  ]);
  assert.deepEqual(draft.metadata, {
    title: { value: 'Who opened the gates of the dam?', from: 'text' },
    authors: { value: ['Jane Ode'], from: 'text' },
    published: { value: '2014-06-11', from: 'dateline' },
  });
});

test('paragraphs part where a line is set in, where there is room, and where a line has room left', async () => {
  const second = [
    'Nobody asked the keeper, who had left the valley a week before that night,',
    'and whose house stood empty since.',
  ];
  const setIn = lines(PROSE, 60, 700) + line(second[0] ?? '', 75, 661) + line(second[1] ?? '', 60, 648);
  const room = lines(PROSE, 60, 700) + lines(second, 60, 650);
  const shortLine = lines([...PROSE.slice(0, 2), 'eleven weeks.', ...second], 60, 700);
  for (const content of [setIn, room])
    assert.deepEqual(shown(await draftOf({ pages: [{ content }] })), [
      `paragraph 1: ${PROSE_TEXT}`,
      `paragraph 1: ${second.join(' ')}`,
    ]);
  assert.equal(shown(await draftOf({ pages: [{ content: shortLine }] }))[1], `paragraph 1: ${second.join(' ')}`);
});

test('lines of an address stay lines, a capital within a paragraph parts nothing', async () => {
  const address = lines(['Vale Council', 'Mill Road 12', 'Marrow Falls'], 60, 700);
  assert.equal(shown(await draftOf({ pages: [{ content: address + lines(PROSE, 60, 600) }] })).length, 4);
  const capital = lines(
    [PROSE[0] ?? '', 'Vale valleys says in the report that it laid before the council on Monday, after', 'eleven.'],
    60,
    700,
  );
  assert.equal(shown(await draftOf({ pages: [{ content: capital }] })).length, 1);
});

const page = (number: number, head: string, body: readonly string[], foot = ''): PageToWrite => ({
  content:
    line(head, 60, 810, { size: 9 }) +
    lines(body, 60, 700) +
    (foot === '' ? '' : lines(foot.split('\n'), 60, 90, { size: 8, leading: 10 })) +
    line(String(number), 290, 30, { size: 9 }),
});

test('running heads and page numbers are chrome, left and right pages each with their own', async () => {
  const heads = ['Panel of the Three Valleys', 'The Night of the Gates'];
  const pages = [1, 2, 3, 4].map(number => page(number, heads[number % 2] ?? '', PROSE));
  assert.deepEqual(
    shown(await draftOf({ pages })),
    [1, 2, 3, 4].flatMap(number => [
      `chrome ${number}: ${heads[number % 2]}`,
      `paragraph ${number}: ${PROSE_TEXT}`,
      `chrome ${number}: ${number}`,
    ]),
  );
});

test('figures that do not count with the pages make no running head', async () => {
  const pages = ['Annex 4', 'Annex 9', 'Annex 2'].map(head => ({
    content: line(head, 60, 800) + lines(PROSE, 60, 700),
  }));
  const kinds = (await draftOf({ pages })).blocks.map(({ kind }) => kind);
  assert.ok(!kinds.includes('chrome'), kinds.join(' '));
});

test('a paragraph that goes on over the page stays whole, on the page where it begins', async () => {
  const rest = ['and the keeper of the lower gate, whom it heard last, told it that nobody', 'had asked him.'];
  const open = [...PROSE.slice(0, 2), 'eleven weeks in which it heard ninety witnesses from all of the villages'];
  const pages = [page(1, 'Panel of the Valleys', open), page(2, 'Panel of the Valleys', rest)];
  assert.deepEqual(shown(await draftOf({ pages })), [
    'chrome 1: Panel of the Valleys',
    `paragraph 1: ${[...open, ...rest].join(' ')}`,
    'chrome 1: 1',
    'chrome 2: Panel of the Valleys',
    'chrome 2: 2',
  ]);
});

test('footnotes come after the page, and cut no sentence', async () => {
  const open = [...PROSE.slice(0, 2), 'eleven weeks in which it heard ninety witnesses from all of the villages'];
  const pages = [page(1, '', open, '1 Interview with the keeper,\n3 May 2014.'), page(2, '', ['and the mill.'])];
  assert.deepEqual(shown(await draftOf({ pages })), [
    `paragraph 1: ${open.join(' ')} and the mill.`,
    'paragraph 1: 1 Interview with the keeper, 3 May 2014.',
    'chrome 1: 1',
    'chrome 2: 2',
  ]);
});

test('an interview has turns', async () => {
  const said = [
    'JANE ODE: Who opened the gates?',
    'TOM REYN: I do not know who did.',
    'JANE ODE: Were you there?',
    'TOM REYN: I was at home all night.',
  ];
  const content = said.map((words, i) => line(words, 60, 700 - 30 * i)).join('');
  const { text, blocks } = await draftOf({ pages: [{ content }] });
  assert.deepEqual(
    blocks.map(({ kind, speaker, page }) => [kind, speaker && text.slice(...speaker), page]),
    [
      ['turn', 'JANE ODE', 1],
      ['turn', 'TOM REYN', 1],
      ['turn', 'JANE ODE', 1],
      ['turn', 'TOM REYN', 1],
    ],
  );
});
