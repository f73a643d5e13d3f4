import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJunkTitle, metadataOf, pdfDate } from './metadata.ts';
import { line, plainStream } from './pdf.fixture.ts';
import { draftOf } from './reading.fixture.ts';

const none = () => null;

test('dates as PDF writes them, as exact as they are', () => {
  assert.equal(pdfDate("D:20140611083000+02'00'"), '2014-06-11T08:30:00+02:00');
  assert.equal(pdfDate('D:20140611083000Z'), '2014-06-11T08:30:00Z');
  assert.equal(pdfDate("D:20140611083000Z00'00'"), '2014-06-11T08:30:00Z');
  assert.equal(pdfDate('D:201406110830'), '2014-06-11T08:30:00');
  assert.equal(pdfDate('D:20140611'), '2014-06-11');
  assert.equal(pdfDate('20140611'), '2014-06-11');
  assert.equal(pdfDate('D:2014'), '2014');
  assert.equal(pdfDate('2014-06-11T08:30:00Z'), '2014-06-11T08:30:00Z');
  assert.equal(pdfDate('11 June 2014'), '2014-06-11');
  for (const bad of ['D:20149911', 'D:20140231', 'yesterday', '']) assert.equal(pdfDate(bad), null, bad);
});

test('what a program put for a title is none', () => {
  for (const junk of [
    'Microsoft Word - x.doc',
    'report_final_v2.docx',
    'untitled',
    'Untitled-1',
    'Document1',
    'scan0001',
    '20140611_1530',
    'PowerPoint Presentation',
    'C:\\Users\\x\\y.indd',
    'about:blank',
  ])
    assert.ok(isJunkTitle(junk), junk);
  for (const title of [
    'Who opened the gates?',
    'Report on the Night of the Gates',
    'Document 12 of the Panel',
    'Scandal at the dam',
  ])
    assert.ok(!isJunkTitle(title), title);
});

test('junk authors are left out, names and bodies stay', () => {
  const authors = (Author: string, Creator = '') => metadataOf({ info: { Author, Creator }, xmp: none }).authors?.value;
  for (const junk of ['user', 'Administrator', 'HP', 'Windows User', 'DOMAIN\\jode', ''])
    assert.equal(authors(junk), undefined, junk);
  assert.equal(authors('Writer', 'Writer'), undefined);
  assert.deepEqual(authors('Jane Ode; Tom Reyn'), ['Jane Ode', 'Tom Reyn']);
  assert.deepEqual(authors('Vale Water Council'), ['Vale Water Council']);
});

test('a page printed from a browser was captured then, not written', () => {
  const info = {
    Creator: 'Mozilla/5.0 … Chrome/120.0',
    Producer: 'Skia/PDF m120',
    CreationDate: "D:20240102030405+00'00'",
  };
  const { published, captured } = metadataOf({ info, xmp: none });
  assert.equal(published, undefined);
  assert.deepEqual(captured, { value: '2024-01-02T03:04:05Z', from: 'pdf-info' });
});

test('the information dictionary and the XMP packet of a file', async () => {
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Jane Ode</rdf:li><rdf:li>Tom Reyn</rdf:li></rdf:Seq></dc:creator><dc:publisher><rdf:Bag><rdf:li>Vale Water Council</rdf:li></rdf:Bag></dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const { metadata } = await draftOf({
    info: "/Title (The Night of the Gates) /Author (Someone Else) /CreationDate (D:20140611083000+02'00') /ModDate (D:20140701)",
    catalog: '/Metadata 6 0 R /Lang (en-GB)',
    extra: [plainStream('/Type /Metadata /Subtype /XML', xmp)],
    pages: [{ content: line('The gates were opened at night.', 60, 700) }],
  });
  const from = 'pdf-info';
  assert.deepEqual(metadata, {
    title: { value: 'The Night of the Gates', from },
    authors: { value: ['Jane Ode', 'Tom Reyn'], from },
    publisher: { value: 'Vale Water Council', from },
    published: { value: '2014-06-11T08:30:00+02:00', from },
    modified: { value: '2014-07-01', from },
    language: { value: 'en', from },
  });
});
