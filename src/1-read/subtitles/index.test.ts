import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import type { Document } from '../document.ts';
import { blocksOf, documentBy, warningsOf } from '../office/reading.fixture.ts';
import { readSrt, readVtt } from './index.ts';

const srt = (text: string) => documentBy(readSrt, new TextEncoder().encode(text));
const vtt = (text: string) => documentBy(readVtt, new TextEncoder().encode(`WEBVTT\n\n${text}`));
const cue = (from: string, to: string, ...lines: readonly string[]) => `${from} --> ${to}\n${lines.join('\n')}\n\n`;

/** Each turn as [speaker, label, words]. */
const turns = ({ text, blocks }: Document) =>
  blocks
    .filter(({ kind }) => kind === 'turn')
    .map(({ start, end, speaker, label }) => [
      speaker && text.slice(...speaker),
      label && text.slice(...label),
      text.slice(start, end),
    ]);

test('cues become sentences again, and each says when it was shown', async () => {
  const document = await srt(
    '1\r\n00:00:01,500 --> 00:00:03,000\r\nThe gates of\r\nthe upper dam\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\n<i>were open</i> at {\\an8}ten.\r\n',
  );
  assert.deepEqual(blocksOf(document), [['turn', 'The gates of the upper dam were open at ten.']]);
  assert.deepEqual(document.blocks[0]?.cues, [
    { at: 0, from: 1500, to: 3000 },
    { at: 27, from: 3100, to: 5000 },
  ]);
});

test('a voice that the file names is the speaker, with a label put before the words', async () => {
  const document = await vtt(
    cue('00:01.000', '00:02.000 align:start', '<v Ana Ode>The gates were open.</v>') +
      cue('00:02.000', '00:03.000', '<v Ana Ode>Nobody &amp; nothing held them.') +
      cue('00:03.000', '00:04.000', '<v.loud Tom Reyn>Who told you?<v Ana Ode>The council.'),
  );
  assert.deepEqual(turns(document), [
    ['Ana Ode', 'Ana Ode:', 'Ana Ode: The gates were open. Nobody & nothing held them.'],
    ['Tom Reyn', 'Tom Reyn:', 'Tom Reyn: Who told you?'],
    ['Ana Ode', 'Ana Ode:', 'Ana Ode: The council.'],
  ]);
  assert.deepEqual(
    document.blocks[0]?.cues?.map(({ at }) => document.text.slice(at, at + 6)),
    ['Ana Od', 'Nobody'],
  );
});

test('a sign for another speaker may stand on a line of its own, and alone in its cue', async () => {
  const document = await srt(
    `1\n${cue('00:00:01,000', '00:00:02,000', 'Who opened the gates?', '>>>')}2\n${cue('00:00:03,000', '00:00:04,000', 'The council did.')}3\n${cue('00:00:05,000', '00:00:06,000', '>>')}`,
  );
  assert.deepEqual(
    document.blocks.map(({ cues, kind }) => [kind, cues?.map(({ from }) => from)]),
    [
      ['turn', [1000]],
      ['turn', [3000]],
    ],
  );
  assert.equal(document.text, 'Who opened the gates?\n\nThe council did.');
});

test('names before a colon are speakers when they return; signs for another speaker end the turn', async () => {
  const named = await srt(
    [
      'ANA ODE: We opened the gates.',
      'At ten, as told.',
      '>> TOM REYN: Who told you?',
      'ANA ODE: The council did.',
      '>> I never did.',
    ]
      .map((line, i) => `${i + 1}\n${cue(`00:00:0${i},000`, `00:00:0${i},900`, line)}`)
      .join(''),
  );
  assert.deepEqual(turns(named), [
    ['ANA ODE', 'ANA ODE:', 'ANA ODE: We opened the gates. At ten, as told.'],
    ['TOM REYN', 'TOM REYN:', 'TOM REYN: Who told you?'],
    ['ANA ODE', 'ANA ODE:', 'ANA ODE: The council did.'],
    [null, null, 'I never did.'],
  ]);
  assert.deepEqual(
    turns(await srt(`1\n${cue('00:00:01,000', '00:00:02,000', '- Who opened the gates?', '- We did.')}`)),
    [
      [null, null, 'Who opened the gates?'],
      [null, null, 'We did.'],
    ],
  );
});

test('one colon is no speaker', async () => {
  const document = await srt(`1\n${cue('00:00:01,000', '00:00:02,000', 'One thing: the gates were open.')}`);
  assert.deepEqual(turns(document), [[null, null, 'One thing: the gates were open.']]);
});

test('lines that roll up are read once; lines that were said twice are read twice', async () => {
  const rolling = [
    ['the gates were'],
    ['the gates were', 'open from ten'],
    ['open from ten', 'and nobody'],
    ['and nobody'],
    ['and nobody', 'was told'],
  ];
  const cues = (all: readonly (readonly string[])[]) =>
    all.map((lines, i) => cue(`00:0${i}.000`, `00:0${i + 1}.000`, ...lines)).join('');
  assert.deepEqual(blocksOf(await vtt(cues(rolling))), [['turn', 'the gates were open from ten and nobody was told']]);
  assert.deepEqual(blocksOf(await vtt(cues([['No.'], ['No.'], ['We saw it.'], ['All of us.'], ['Then we left.']]))), [
    ['turn', 'No. No. We saw it. All of us. Then we left.'],
  ]);
});

test('sounds are no one’s words, notes are hidden, styles are no words at all', async () => {
  const document = await vtt(
    `STYLE\n::cue { color: white }\n\nNOTE who typed this\nis not known\n\n${cue('00:01.000', '00:02.000', '[Applause]')}${cue('00:02.000', '00:03.000', 'We saw it.')}`,
  );
  assert.deepEqual(blocksOf(document), [
    ['chrome', '[Applause]'],
    ['turn', 'We saw it.'],
    ['chrome hidden', 'who typed this\nis not known'],
  ]);
  assert.deepEqual(
    warningsOf(document).map(([words, code]) => [words, code]),
    [['who typed this\nis not known', 'hidden-text']],
  );
});

test('a pause and a full paragraph part what is said', async () => {
  const long = `${'We saw the gates. '.repeat(25)}`.trim();
  const document = await vtt(
    cue('00:01.000', '00:02.000', long) +
      cue('00:02.000', '00:03.000', 'At ten.') +
      cue('00:09.000', '00:10.000', 'Later.'),
  );
  assert.deepEqual(
    turns(document).map(([, , words]) => words),
    [long, 'At ten.', 'Later.'],
  );
});

test('the head of a WebVTT file tells title and language', async () => {
  const document = await documentBy(
    readVtt,
    new TextEncoder().encode(
      `WEBVTT - The night\nKind: captions\nLanguage: fa-IR\n\n${cue('00:01.000', '00:02.000', 'Hm.')}`,
    ),
  );
  assert.deepEqual([document.title, document.language], ['The night', 'fa']);
});

test('cues begin at their times, whatever stands or does not stand above them', async () => {
  const odd = await srt(
    '9\n00:00:1,0 -> x\n\n7\n00:00:01,000 --> 00:00:00,500\nOpen.\n7\n00:00:02.000 --> 00:00:03.000\nAll night.\n\nx --> y\nNobody came.',
  );
  assert.deepEqual(blocksOf(odd), [['turn', 'Open. All night. Nobody came.']]);
  assert.deepEqual(
    odd.blocks[0]?.cues?.map(({ from, to }) => [from, to]),
    [
      [1000, 1000],
      [2000, 3000],
    ],
  );
});

const bytes = (text: string) => () => new TextEncoder().encode(text);
const GOOD = '1\n00:00:01,000 --> 00:00:02,000\nThe gates were open.\n';
damage('SRT', 'the times of a cue cannot be read', bytes(`${GOOD}\n2\n00:00:x --> y\nAll night.\n`), { documents: 1 });
damage(
  'SRT',
  'the empty line between two cues is missing, or numbers are wrong',
  bytes(`${GOOD}1\n00:00:03,000 --> 00:00:04,000\nAll night.`),
  { documents: 1 },
);
damage('SRT', 'cues without words', bytes('1\n00:00:01,000 --> 00:00:02,000\n\n'), {
  documents: 0,
  failed: ['text-empty'],
});
damage('VTT', 'nothing but its head', bytes('WEBVTT\n\nNOTE\n\nSTYLE\n::cue {}\n'), {
  documents: 0,
  failed: ['text-empty'],
});
