import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import type { FaultCode } from '../../fault/index.ts';
import { read } from '../index.ts';
import { archiveOf, blocksOf, documentBy, warningsOf } from '../office/reading.fixture.ts';
import { readOdt } from './index.ts';
import { odt, p, SPACES } from './odt.fixture.ts';

const LONG =
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told us.';

const style = (name: string, family: string, properties: string, more = '') =>
  `<style:style style:name="${name}" style:family="${family}" ${more}>${properties}</style:style>`;
const span = (content: string, name: string) => `<text:span text:style-name="${name}">${content}</text:span>`;
const readParts = (body: string, styles = '', parts = {}) => documentBy(readOdt, odt(body, styles, parts));
const blocks = async (body: string, styles = '', parts = {}) => blocksOf(await readParts(body, styles, parts));

test('headings, lists, titles and quotations are what their markup says', async () => {
  const styles =
    style('P1', 'paragraph', '', 'style:parent-style-name="Title"') +
    style('Title', 'paragraph', '') +
    style('Q', 'paragraph', '', 'style:display-name="Quotations"');
  const body = `${p('The night of the flood', 'P1')}<text:h text:outline-level="2">What was seen</text:h>${p(LONG)}<text:list><text:list-item>${p('First, the gates')}</text:list-item></text:list>${p('We saw water.', 'Q')}`;
  assert.deepEqual(
    (await blocks(body, styles)).map(([kind]) => kind),
    ['title', 'heading', 'paragraph', 'list', 'quotation'],
  );
});

test('white space is as one sees it', async () => {
  assert.deepEqual(
    await blocks(p('The  gates\n were<text:s text:c="3"/>open<text:tab/>at ten<text:line-break/>that night.')),
    [['paragraph', 'The gates were open\tat ten\nthat night.']],
  );
});

test('what a tracked change took out stands hidden after the paragraph it was taken from', async () => {
  const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ana Ode</dc:creator><dc:date>2014-06-11T08:30:00</dc:date></office:change-info>${p('open')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const document = await readParts(`${changes}${p('The gates were <text:change text:change-id="c1"/>shut at ten.')}`);
  assert.deepEqual(blocksOf(document), [
    ['paragraph', 'The gates were shut at ten.'],
    ['paragraph hidden', 'open'],
  ]);
  assert.match(warningsOf(document)[0]?.[2] ?? '', /tracked change \(Ana Ode, 2014-06-11\)/);
});

test('a deletion that is marked again, or within itself, is read once', async () => {
  const mark = '<text:change text:change-id="c1"/>';
  const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p(`open ${mark}`)}</text:deletion></text:changed-region></text:tracked-changes>`;
  assert.deepEqual(await blocks(`${changes}${p(`The gates were ${mark}${mark}shut.`)}`), [
    ['paragraph', 'The gates were shut.'],
    ['paragraph hidden', 'open'],
  ]);
});

test('letters that no reader can see are hidden, those that one can see are not', async () => {
  const letters = (name: string, attributes: string) => style(name, 'text', `<style:text-properties ${attributes}/>`);
  const styles = [
    letters('Gone', 'text:display="none"'),
    letters('White', 'fo:color="#ffffff"'),
    letters('Tiny', 'fo:font-size="1pt"'),
    letters('Framed', 'fo:color="#ffffff" fo:background-color="#000000"'),
    letters('Small', 'fo:font-size="6pt"'),
  ].join('');
  for (const [name, kinds] of [
    ['Gone', ['paragraph', 'paragraph hidden']],
    ['White', ['paragraph', 'paragraph hidden']],
    ['Tiny', ['paragraph', 'paragraph hidden']],
    ['Framed', ['paragraph']],
    ['Small', ['paragraph']],
  ] as const) {
    const found = await blocks(p(`We saw it. ${span('Nobody else did.', name)}`), styles);
    assert.deepEqual(
      found.map(([kind]) => kind),
      kinds,
      name,
    );
  }
  const shut = `<text:section text:display="none">${p('Nobody else did.')}</text:section>`;
  assert.deepEqual(
    (await blocks(p(LONG) + shut)).map(([kind]) => kind),
    ['paragraph', 'paragraph hidden'],
  );
});

test('notes, comments and boxes stand after their paragraph', async () => {
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Interview, 3 May.')}</text:note-body></text:note>`;
  const comment = `<office:annotation><dc:creator>Tom Reyn</dc:creator><dc:date>2014-06-11</dc:date>${p('Who says so?')}</office:annotation>`;
  const box = `<draw:frame><draw:text-box>${p('The dam is from 1931.')}</draw:text-box></draw:frame>`;
  assert.deepEqual(await blocks(p(`The gates ${note}${comment}were${box} open.`)), [
    ['paragraph', 'The gates were open.'],
    ['paragraph', 'Interview, 3 May.'],
    ['comment', 'Tom Reyn: Who says so?'],
    ['paragraph', 'The dam is from 1931.'],
  ]);
});

test('tables of data are rows; the list of contents, heads and feet are chrome', async () => {
  const row = (...cells: readonly string[]) =>
    `<table:table-row>${cells.map(cell => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;
  const table = `<table:table><table:table-header-rows>${row('Gate', 'Open at')}</table:table-header-rows>${row('Upper', '10 pm')}</table:table>`;
  const contents = `<text:table-of-content><text:table-of-content-source>${p('unseen')}</text:table-of-content-source><text:index-body>${p('What was seen 3')}</text:index-body></text:table-of-content>`;
  const parts = {
    'styles.xml': `<office:master-styles><style:master-page><style:header>${p('Vale Council')}</style:header></style:master-page></office:master-styles>`,
  };
  assert.deepEqual(await blocks(contents + p(LONG) + table, '', parts), [
    ['chrome', 'Vale Council'],
    ['chrome', 'What was seen 3'],
    ['paragraph', LONG],
    ['table', 'Gate\tOpen at'],
    ['table', 'Upper\t10 pm'],
  ]);
});

test('properties tell what the text does not', async () => {
  const meta =
    '<office:meta><dc:title>The night of the flood</dc:title><meta:initial-creator>Ana Ode</meta:initial-creator><meta:creation-date>2014-06-11T08:30:00.123456789</meta:creation-date><dc:date>2014-06-12T09:00:00</dc:date></office:meta>';
  const document = await readParts(p(LONG), '', { 'meta.xml': meta });
  assert.deepEqual(
    [document.title, document.authors, document.published, document.modified, document.meta.published],
    ['The night of the flood', ['Ana Ode'], '2014-06-11T08:30:00', '2014-06-12T09:00:00', 'office'],
  );
});

test('one XML file without a package is read the same', async () => {
  const flat = `<?xml version="1.0"?>\n<office:document ${SPACES} office:version="1.3"><office:meta><meta:initial-creator>Ana Ode</meta:initial-creator></office:meta><office:styles>${style('White', 'text', '<style:text-properties fo:color="#ffffff"/>')}</office:styles><office:body><office:text>${p(`${LONG} ${span('Nobody else did.', 'White')}`)}</office:text></office:body></office:document>`;
  const { documents } = await read({ name: 'a.fodt', bytes: new TextEncoder().encode(flat) });
  const [document] = documents;
  assert.deepEqual(document && blocksOf(document), [
    ['paragraph', LONG],
    ['paragraph hidden', 'Nobody else did.'],
  ]);
  assert.deepEqual([document?.format, document?.authors], ['odt', ['Ana Ode']]);
});

const refused = (code: FaultCode) => ({ documents: 0, failed: [code] });
const root = (xml: string) => archiveOf({ mimetype: 'x', 'content.xml': xml });

damage(
  'ODT',
  'locked with a password',
  () =>
    odt(p(LONG), '', {
      'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    }),
  refused('file-encrypted'),
);
damage(
  'ODT',
  'cut off, so that its directory is missing',
  () => odt(p(LONG)).subarray(0, 200),
  refused('archive-broken'),
);
damage('ODT', 'the markup of a part is not closed', () => odt(p('a <text:span>b')), refused('office-broken'));
damage('ODT', 'the part that holds its text holds none', () => root('<a/>'), refused('office-broken'));
damage(
  'ODT',
  'a part declares XML entities (a bomb)',
  () => root('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'),
  refused('xml-entities'),
);
damage(
  'ODT',
  'it is a spreadsheet, a presentation or a drawing (ODS, ODP, ODG)',
  () =>
    root(
      `<office:document-content ${SPACES}><office:body><office:spreadsheet/></office:body></office:document-content>`,
    ),
  refused('format-unsupported'),
);
damage('ODT', 'nothing is written in it', () => odt(''), refused('text-empty'));
