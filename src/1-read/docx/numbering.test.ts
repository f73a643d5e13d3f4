import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, documentBy } from '../office/reading.fixture.ts';
import { docx, p, r } from './docx.fixture.ts';
import { readDocx } from './index.ts';

const item = (words: string, list: number, level = 0, style = '') =>
  p(words, style, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, kind: string, pattern: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${kind}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;
const definition = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const restart = (at: number, from: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${from}"/></w:lvlOverride>`;
const words = async (body: string, numbering: string, parts = {}) =>
  blocksOf(await documentBy(readDocx, docx(body, { numbering, ...parts }))).map(([, text]) => text);

const THREE = definition(
  0,
  level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '(%3)'),
);

test('items carry the numbers that Word shows, each level begins anew under the one above it', async () => {
  const body = [0, 1, 1, 2, 2, 0, 1].map(at => item('Gate', 1, at)).join('');
  assert.deepEqual(await words(body, THREE + list(1, 0)), [
    '1. Gate',
    'a) Gate',
    'b) Gate',
    '(i) Gate',
    '(ii) Gate',
    '2. Gate',
    'a) Gate',
  ]);
});

test('numbers of several levels in one, as decimals where the list says so', async () => {
  const levels =
    level(0, 'upperRoman', 'Part %1') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
  const body = item('Gate', 1) + item('Gate', 1) + item('Gate', 1, 1) + item('Gate', 1, 2);
  assert.deepEqual(await words(body, definition(0, levels) + list(1, 0)), [
    'Part I Gate',
    'Part II Gate',
    'II.1. Gate',
    '2.1.1 Gate',
  ]);
});

test('a list goes on after other words, lists of one definition count on, and one that is told to begins anew', async () => {
  const body = [item('Gate', 1), p('We saw it.'), item('Gate', 1), item('Gate', 2), item('Gate', 3), item('Gate', 3)];
  assert.deepEqual(await words(body.join(''), THREE + list(1, 0) + list(2, 0) + list(3, 0, restart(0, 7))), [
    '1. Gate',
    'We saw it.',
    '2. Gate',
    '3. Gate',
    '7. Gate',
    '8. Gate',
  ]);
});

test('a level that is not to begin anew goes on, and one may begin anew under another only', async () => {
  const on = definition(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'));
  const body = [0, 1, 0, 1].map(at => item('Gate', 1, at)).join('');
  assert.deepEqual(await words(body, on + list(1, 0)), ['1. Gate', '(1) Gate', '2. Gate', '(2) Gate']);
  const under = THREE.replace('"(%3)"/>', '"(%3)"/><w:lvlRestart w:val="1"/>');
  const deep = [0, 1, 2, 1, 2, 0, 2].map(at => item('Gate', 1, at)).join('');
  assert.deepEqual(
    (await words(deep, under + list(1, 0))).map(text => text.split(' ')[0]),
    ['1.', 'a)', '(i)', 'b)', '(ii)', '2.', '(i)'],
  );
});

test('bullets are bullets, whatever the font they are drawn in; a level without a number has none', async () => {
  const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
  const signs =
    level(0, 'bullet', '\uf0b7', symbol) + level(1, 'bullet', 'o') + level(2, 'bullet', '–') + level(3, 'none', '');
  const body = [0, 1, 2, 3].map(at => item('Gate', 1, at)).join('');
  assert.deepEqual(await words(body, definition(0, signs) + list(1, 0)), ['• Gate', '• Gate', '– Gate', 'Gate']);
});

test('a style numbers its paragraphs, what is based on it too; number nought takes a paragraph out', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="heading 2"/><w:basedOn w:val="H"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
  const body = p('Gates', 'H') + p('Upper', 'S') + p('Lower', 'S') + item('Roads', 0, 0, 'H') + p('Water', 'H');
  assert.deepEqual(await words(body, THREE + list(1, 0), { styles }), [
    '1. Gates',
    'a) Upper',
    'b) Lower',
    'Roads',
    '2. Water',
  ]);
});

test('a list may be defined by a style, and change a level for itself', async () => {
  const linked =
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, 'upperLetter', '%1:')}</w:abstractNum>`;
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimalZero', '%1', '<w:suff w:val="nothing"/>', 4)}</w:lvlOverride>`;
  const body = item('Gate', 1) + item('Gate', 2);
  assert.deepEqual(await words(body, linked + list(1, 1) + THREE.replace('Id="0"', 'Id="3"') + list(2, 3, own)), [
    'A: Gate',
    '04Gate',
  ]);
});

test('what a tracked change took out has no number; a paragraph that goes on in the next has one', async () => {
  const cut = '<w:rPr><w:del w:author="A"/></w:rPr>';
  const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>';
  const gone = p('<w:del w:author="A"><w:r><w:delText>Lower</w:delText></w:r></w:del>', '', numbered + cut);
  const joined = p(r('Lower '), '', numbered + cut);
  const body = item('Upper', 1) + gone + item('Road', 1) + joined + item('gate', 1);
  assert.deepEqual(await words(body, THREE + list(1, 0)), ['1. Upper', '2. Road', 'Lower', '3. Lower gate']);
});

test('lists of notes count for themselves', async () => {
  const footnotes = `<w:footnote w:id="2">${item('By the log.', 1)}</w:footnote>`;
  const body = item('Upper', 1) + p(`${r('We saw it.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + item('Lower', 1);
  assert.deepEqual(await words(body, THREE + list(1, 0), { footnotes }), [
    '1. Upper',
    'We saw it.',
    '1. By the log.',
    '2. Lower',
  ]);
});

test('turns whose paragraphs are numbered are turns, and their speakers named', async () => {
  const body = ['ANA ODE: Who opened the gates?', 'TOM REYN: The council did.', 'ANA ODE: When was that?'];
  const numbering = THREE + list(1, 0);
  const { blocks, text } = await documentBy(readDocx, docx(body.map(turn => item(turn, 1)).join(''), { numbering }));
  assert.deepEqual(
    blocks.map(({ kind, speaker }) => [kind, speaker && text.slice(...speaker)]),
    [
      ['turn', 'ANA ODE'],
      ['turn', 'TOM REYN'],
      ['turn', 'ANA ODE'],
    ],
  );
});

test('a list that is not there, is empty or names impossible numbers harms nothing', async () => {
  const wild = definition(
    0,
    level(0, 'lowerLetter', '%1%1%1%1%1%1%1%1%1'.repeat(99), '', 99_999) + level(12, 'decimal', '%1'),
  );
  const body = item('Gate', 9) + item('Gate', 1, 7) + item('Gate', 2);
  const [none, empty, long] = await words(body, wild + list(1, 4) + list(2, 0));
  assert.deepEqual([none, empty], ['Gate', 'Gate']);
  assert.ok((long?.length ?? 0) < 1000);
});
