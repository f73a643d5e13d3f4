import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, blocksOf, documentBy, warningsOf } from '../office/reading.fixture.ts';
import { docx, type Parts, p, packageOf, r } from './docx.fixture.ts';
import { readDocx } from './index.ts';

const read = (body: string, parts: Parts = {}, core = '') => documentBy(readDocx, docx(body, parts, core));
const blocks = async (body: string, parts: Parts = {}) => blocksOf(await read(body, parts));
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const LONG =
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told us.';

test('styles say what a paragraph is, by their English names and what they are based on', async () => {
  const styles = [
    style('Ttl', 'Title'),
    style('berschrift1', 'heading 1'),
    style('Mine', 'My Part', '<w:basedOn w:val="berschrift1"/>'),
    style('Q', 'Intense Quote'),
    style('C', 'caption'),
    style('T1', 'toc 1'),
  ].join('');
  const body = [
    p('The night of the flood', 'Ttl'),
    p('What is in here ... 1', 'T1'),
    p('What was seen', 'Mine'),
    p(LONG),
    p('We saw water on the road.', 'Q'),
    p('The upper dam in May', 'C'),
    p('First, the gates', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
    p('How it went on', '', '<w:outlineLvl w:val="1"/>'),
    p(LONG.replace('ten', 'nine')),
  ].join('');
  assert.deepEqual(
    (await blocks(body, { styles })).map(([kind]) => kind),
    ['title', 'chrome', 'heading', 'paragraph', 'quotation', 'caption', 'list', 'heading', 'paragraph'],
  );
});

test('the final text is the account; what a tracked change took out stands after it, hidden, with who did it', async () => {
  const body = p(
    `${r('The gates were ')}<w:del w:id="1" w:author="Ana Ode" w:date="2014-06-11T08:30:00Z"><w:r><w:delText>open</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="Ana Ode">${r('shut')}</w:ins>${r(' at ten.')}`,
  );
  const document = await read(body);
  assert.deepEqual(blocksOf(document), [
    ['paragraph', 'The gates were shut at ten.'],
    ['paragraph hidden', 'open'],
  ]);
  assert.deepEqual(
    warningsOf(document).filter(([, code]) => code === 'deleted-text'),
    [
      [
        'open',
        'deleted-text',
        'Taken out by a tracked change (Ana Ode, 2014-06-11): the final text does not have these words here.',
      ],
    ],
  );
});

test('words that were moved stand where they were moved to', async () => {
  const moved = (name: string) => `<w:${name} w:id="1" w:author="Ana Ode">${r('Nobody was told.')}</w:${name}>`;
  assert.deepEqual(await blocks(p(moved('moveFrom')) + p(`${r('The gates were open. ')}${moved('moveTo')}`)), [
    ['paragraph hidden', 'Nobody was told.'],
    ['paragraph', 'The gates were open. Nobody was told.'],
  ]);
});

test('a paragraph whose end was taken out goes on in the next', async () => {
  const first = p(r('The gates were open '), '', '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>');
  assert.deepEqual(await blocks(first + p('all night.')), [['paragraph', 'The gates were open all night.']]);
});

test('letters that no reader can see are hidden, those that one can see are not', async () => {
  const styles = `<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>`;
  const hidden = [
    r('a effect', '<w:vanish/>'),
    r('b style', '<w:rStyle w:val="Ghost"/>'),
    r('c white', '<w:color w:val="FFFFFF"/>'),
    r('d tiny', '<w:sz w:val="2"/>'),
    r('e black on black', '<w:color w:val="000000"/><w:highlight w:val="black"/>'),
    r('f clear', '<w14:textFill><w14:noFill/></w14:textFill>'),
  ];
  const seen = [
    r('g off', '<w:vanish w:val="0"/>'),
    r('h undone', '<w:rStyle w:val="Ghost"/><w:vanish w:val="false"/>'),
    r('i white on black', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>'),
    r('j automatic', '<w:color w:val="auto"/><w:highlight w:val="black"/>'),
    r('k small', '<w:sz w:val="12"/>'),
  ];
  for (const run of hidden) {
    const found = await blocks(p(`${r('We saw it. ')}${run}`), { styles });
    assert.deepEqual(
      found.map(([kind]) => kind),
      ['paragraph', 'paragraph hidden'],
      run,
    );
  }
  for (const run of seen) assert.equal((await blocks(p(`${r('We saw it. ')}${run}`), { styles })).length, 1, run);
});

test('white letters in a coloured cell or a styled table are seen', async () => {
  const cell = (properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r('Gate', '<w:color w:val="FFFFFF"/>'))}</w:tc>`;
  const table = (properties: string, inner: string) =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${inner}${inner}</w:tr><w:tr>${inner}${inner}</w:tr></w:tbl>`;
  const kinds = async (xml: string) => new Set((await blocks(p(LONG) + xml)).slice(1).map(([kind]) => kind));
  assert.deepEqual(await kinds(table('', cell('<w:shd w:val="clear" w:fill="1F3864"/>'))), new Set(['table']));
  assert.deepEqual(await kinds(table('<w:tblStyle w:val="Grid"/>', cell(''))), new Set(['table']));
  assert.deepEqual(await kinds(table('', cell(''))), new Set(['paragraph hidden']));
});

test('notes come after the paragraph that names them, comments too, with who wrote them', async () => {
  const body =
    p(
      `${r('The gates were open.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
    ) + p(`${r('Nobody was told.')}<w:r><w:endnoteReference w:id="7"/></w:r>`);
  const parts = {
    footnotes: `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="2">${p('Interview, 3 May.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="7">${p('Letter to the council.')}</w:endnote>`,
    comments: `<w:comment w:id="0" w:author="Tom Reyn">${p('Who says so?')}</w:comment>`,
  };
  assert.deepEqual(await blocks(body, parts), [
    ['paragraph', 'The gates were open.'],
    ['paragraph', 'Interview, 3 May.'],
    ['comment', 'Tom Reyn: Who says so?'],
    ['paragraph', 'Nobody was told.'],
    ['paragraph', 'Letter to the council.'],
  ]);
});

test('a note stands once, whatever refers to it; one that no word refers to any more went with those words', async () => {
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const footnotes = `<w:footnote w:id="2">${p(`${r('Interview.')}${reference(2)}${reference(3)}`)}</w:footnote><w:footnote w:id="3">${p('A letter.')}</w:footnote>`;
  assert.deepEqual(await blocks(p(`${r('We saw it.')}${reference(2)}${reference(2)}`) + p('At ten.'), { footnotes }), [
    ['paragraph', 'We saw it.'],
    ['paragraph', 'Interview.'],
    ['paragraph', 'A letter.'],
    ['paragraph', 'At ten.'],
  ]);
  const cut = `<w:del w:author="A"><w:r><w:delText>It was open.</w:delText></w:r>${reference(3)}</w:del>`;
  assert.deepEqual(await blocks(p(`${r('We saw it.')}${cut}`), { footnotes }), [
    ['paragraph', 'We saw it.'],
    ['paragraph hidden', 'It was open.'],
    ['paragraph hidden', 'A letter.'],
  ]);
});

test('a comment that nothing refers to is kept at the end', async () => {
  const comments = `<w:comment w:id="0" w:author="Tom Reyn">${p('Who says so?')}</w:comment>`;
  assert.deepEqual(await blocks(p(LONG), { comments }), [
    ['paragraph', LONG],
    ['comment', 'Tom Reyn: Who says so?'],
  ]);
});

test('a note in a transcript is not its speaker’s', async () => {
  const noted = `${r('ANA ODE: We opened the gates at ten, as we were told to.')}<w:r><w:footnoteReference w:id="2"/></w:r>`;
  const body = p(noted) + p('TOM REYN: Who told you?') + p('ANA ODE: The council did.');
  const footnotes = `<w:footnote w:id="2">${p('The recording is hard to hear.')}</w:footnote>`;
  assert.deepEqual(
    (await blocks(body, { footnotes })).map(([kind]) => kind),
    ['turn', 'paragraph', 'turn', 'turn'],
  );
});

test('tables of data are rows, tables that lay out a page are read as what stands in them', async () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(cell => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  assert.deepEqual(await blocks(p(LONG) + table(['Gate', 'Open at'], ['Upper', '10 pm'])), [
    ['paragraph', LONG],
    ['table', 'Gate\tOpen at'],
    ['table', 'Upper\t10 pm'],
  ]);
  assert.deepEqual(await blocks(table([LONG, LONG.replace('ten', 'nine')])), [
    ['paragraph', LONG],
    ['paragraph', LONG.replace('ten', 'nine')],
  ]);
});

test('fields show their result, not their instruction; the list of contents is chrome', async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = `${mark('begin')}<w:r><w:instrText>HYPERLINK "http://x.test"</w:instrText></w:r>${r('unseen')}${mark('separate')}${r('the page')}${mark('end')}`;
  assert.deepEqual(await blocks(p(`${r('As ')}${field}${r(' says.')}`)), [['paragraph', 'As the page says.']]);
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('What was seen 3')}</w:sdtContent></w:sdt>`;
  assert.equal((await blocks(contents + p(LONG)))[0]?.[0], 'chrome');
});

test('a box is read once, and is chrome when it repeats the text', async () => {
  const box = (text: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(text)}</w:txbxContent></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  assert.deepEqual(
    await blocks(p(`${r(LONG)}${box('Two people who worked there that night')}${box('The dam is from 1931.')}`)),
    [
      ['paragraph', LONG],
      ['chrome', 'Two people who worked there that night'],
      ['paragraph', 'The dam is from 1931.'],
    ],
  );
});

test('heads and feet are chrome, each once', async () => {
  const body = `${p(LONG)}<w:sectPr><w:headerReference r:id="header"/><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>`;
  assert.deepEqual(await blocks(body, { header: p('Vale Council'), footer: p('Page 1') }), [
    ['chrome', 'Vale Council'],
    ['paragraph', LONG],
    ['chrome', 'Page 1'],
  ]);
});

test('properties tell what the text does not; what programs fill in by themselves is left out', async () => {
  const core =
    '<dc:title>The night of the flood</dc:title><dc:creator>Ana Ode;Windows User</dc:creator><dcterms:created>2014-06-11T08:30:00Z</dcterms:created><dcterms:modified>2014-06-12T09:00:00Z</dcterms:modified>';
  const document = await read(p('The night of the flood') + p(LONG), {}, core);
  assert.deepEqual(
    [document.title, document.authors, document.published, document.modified],
    ['The night of the flood', ['Ana Ode'], '2014-06-11T08:30:00Z', '2014-06-12T09:00:00Z'],
  );
  assert.deepEqual(document.meta, {
    title: 'text',
    authors: 'office',
    published: 'office',
    modified: 'office',
    language: 'text',
  });
  const template = await read(
    p(LONG),
    {},
    '<dc:title>Document1</dc:title><dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>',
  );
  assert.deepEqual([template.title, template.authors, template.published], [null, [], null]);
});

test('a date in the text outweighs the file’s own', async () => {
  const core = '<dcterms:created>2020-01-01T00:00:00Z</dcterms:created>';
  const document = await read(p('The night of the flood') + p('11 June 2014') + p(LONG), {}, core);
  assert.deepEqual([document.published, document.meta.published], ['2014-06-11', 'text']);
});

test('a file that the text takes in is read by its own reader', async () => {
  const parts = packageOf('<w:altChunk r:id="x"/>');
  parts['word/_rels/document.xml.rels'] =
    '<Relationships><Relationship Id="x" Type="a/aFChunk" Target="inside.html"/></Relationships>';
  parts['word/inside.html'] = `<p>${LONG}</p>`;
  const opened = await readDocx({ name: 'a.docx', bytes: archiveOf(parts), told: {} });
  assert.deepEqual(opened.drafts, []);
  assert.deepEqual(
    [...opened.parts].map(part => 'bytes' in part && part.name),
    ['word/inside.html'],
  );
});

test('styles based on one another in a circle end', async () => {
  const styles = style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>');
  assert.deepEqual(await blocks(p(LONG, 'A'), { styles }), [['paragraph', LONG]]);
});
