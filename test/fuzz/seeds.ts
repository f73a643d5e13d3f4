import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { docx, p, r } from '../../src/1-read/docx/docx.fixture.ts';
import { mail, multipart } from '../../src/1-read/mail/mail.fixture.ts';
import { archiveOf } from '../../src/1-read/office/reading.fixture.ts';
import { drawn, FIRST_EXTRA, line, lines, PICTURE, writePdf } from '../../src/1-read/pdf/pdf.fixture.ts';
import { page, record, response } from '../../src/1-read/warc/warc.fixture.ts';
import { sampleSources } from '../sources.ts';

/** A small file of a format, from which harmed ones are made. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CASES = join(import.meta.dirname, '../../src/1-read/cases');
const WORDS = [
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told us.',
  '“Nobody rang,” the keeper of the lower gate said on Monday. “We saw the water, and we ran.”',
  'The ministry denies that 40 people were missing by 14 May 2024; it speaks of 12.',
];

const seed = (name: string, content: Uint8Array | string): Seed => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

/** The room's own cases and the sample's files with these endings. */
function written(endings: RegExp): readonly Seed[] {
  const cases = readdirSync(CASES).flatMap(folder => {
    const path = join(CASES, folder);
    const source = existsSync(join(path, 'expected.json'))
      ? readdirSync(path).find(file => file.startsWith('source.'))
      : undefined;
    return source === undefined ? [] : [{ name: source, bytes: new Uint8Array(readFileSync(join(path, source))) }];
  });
  return [...cases, ...sampleSources()].filter(({ name }) => endings.test(name));
}

const PAGE = page(WORDS.join('</p><p>'));

function word(): Uint8Array {
  const row = `<w:tr><w:tc>${p('Gate')}</w:tc><w:tc>${p('40')}</w:tc></w:tr>`;
  const body = [
    p('The gates of Tarn', 'Heading1'),
    ...WORDS.map(words => p(words)),
    p(
      `${r('It was ')}<w:del w:author="Ana" w:date="2024-05-14T10:20:30Z"><w:r><w:delText>forty</w:delText></w:r></w:del><w:ins>${r('twelve')}</w:ins><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    p(`<w:commentRangeStart w:id="1"/>${r('They ran.', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>`),
    `<w:tbl>${row}${row}</w:tbl>`,
    ...[0, 1, 1, 0].map(level =>
      p(WORDS[0] ?? '', '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`),
    ),
  ];
  const parts = {
    footnotes: `<w:footnote w:id="2">${p('By the log.')}</w:footnote>`,
    comments: `<w:comment w:id="1" w:author="Tom">${p('Who?')}</w:comment>`,
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%1)"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num>',
    styles: '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>',
  };
  return docx(
    body.join(''),
    parts,
    '<dc:creator>Ana Pell</dc:creator><dcterms:created>2024-05-14T10:20:30Z</dcterms:created>',
  );
}

function openDocument(): Uint8Array {
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  const spaces = ['office', 'text', 'table', 'style'].map(name => `xmlns:${name}="${urn}:${name}:1.0"`).join(' ');
  const body = WORDS.map(words => `<text:p>${words}</text:p>`).join('');
  const more =
    '<text:list text:style-name="L"><text:list-item text:start-value="4"><text:p>One</text:p><text:list><text:list-item><text:p>Two</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>';
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2"/></text:list-style>';
  return archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text><text:h text:outline-level="1">The gates</text:h>${body}${more}</office:text></office:body></office:document-content>`,
  });
}

function pdf(): Uint8Array {
  const content = [
    line('The gates of Tarn', 60, 780, { size: 20, font: 'F2' }),
    ...WORDS.map((words, i) => line(words, 60, 740 - 40 * i)),
    line('7', 300, 30),
  ];
  return writePdf({
    pages: [
      { content: content.join('\n') },
      {
        content: `${drawn(0, 0, 595, 842)}\n${line(WORDS[0] ?? '', 60, 700, { before: '3 Tr' })}`,
        resources: `/XObject << /Im1 ${FIRST_EXTRA} 0 R >>`,
      },
      { content: lines(WORDS, 60, 700), more: '/Rotate 90' },
      { content: 'BT /C1 12 Tf 60 700 Td <908596e5> Tj ET', fonts: `/C1 ${FIRST_EXTRA + 1} 0 R` },
    ],
    info: '/Title (The gates) /Author (Ana Pell) /CreationDate (D:20240514102030Z)',
    extra: [
      PICTURE,
      `<< /Type /Font /Subtype /Type0 /BaseFont /Gone /Encoding /90ms-RKSJ-H /DescendantFonts [${FIRST_EXTRA + 2} 0 R] >>`,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Gone /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >> >>',
    ],
  });
}

const RTF = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}{\\colortbl;\\red255\\green255\\blue255;}{\\info{\\title The gates}{\\author Ana Pell}}{\\b The gates of Tarn}\\par ${WORDS.join('\\par ')}\\par {\\f1\\'cc\\'ee\\'f1\\'f2} {\\v hidden} {\\cf1 white} \\u8220?x\\u8221?{\\footnote By the log.}\\trowd\\cellx1000 a\\cell b\\cell\\row}`;
const SRT = `1\r\n00:00:01,000 --> 00:00:04,000\r\nKEEPER: ${WORDS[1]}\r\n\r\n2\r\n00:00:04,500 --> 00:00:08,000\r\n<i>${WORDS[0]}</i>\r\n\r\n3\r\n00:00:08,100 --> 00:00:12,000\r\n[sirens]\r\n${WORDS[2]}\r\n`;
const VTT = `WEBVTT - gates\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\n1\n00:01.000 --> 00:04.000 align:start\n<v Keeper>${WORDS[1]}\n\n00:04.500 --> 01:00:08.000\n<c.loud>${WORDS[0]}</c> &amp; <00:05.000>more\n`;
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn Post</title><link>https://tarn.example/</link><item><title>The gates</title><link>https://tarn.example/1</link><pubDate>Tue, 14 May 2024 10:20:30 GMT</pubDate><dc:creator>Ana Pell</dc:creator><description>${WORDS[0]}</description><content:encoded><![CDATA[<p>${WORDS.join('</p><p>')}</p>]]></content:encoded></item><item><title>More</title><description>&lt;p&gt;${WORDS[2]}&lt;/p&gt;</description></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Post</title><entry><title type="html">The &lt;b&gt;gates&lt;/b&gt;</title><link rel="alternate" href="https://tarn.example/1"/><published>2024-05-14T10:20:30Z</published><updated>2024-05-15T10:20:30Z</updated><author><name>Ana Pell</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS[0]}</p></div></content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tarn Post',
  items: [
    {
      id: '1',
      url: 'https://tarn.example/1',
      title: 'The gates',
      content_html: `<p>${WORDS[0]}</p>`,
      date_published: '2024-05-14T10:20:30Z',
      authors: [{ name: 'Ana Pell' }],
    },
  ],
});
const POSTS = WORDS.map((text, i) => ({
  id: i,
  user: `@keeper${i}`,
  text,
  created_at: `2024-05-1${i}T10:20:30Z`,
  url: `https://posts.example/${i}`,
  likes: i,
}));
const CSV = `id,user,text,created_at,url\r\n${POSTS.map(({ id, user, text, created_at, url }) => `${id},${user},"${text.replaceAll('"', '""')}",${created_at},${url}`).join('\r\n')}\r\n`;
const MAIL = mail(
  {},
  `${WORDS.join('\n\n')}\n\nOn Mon, 13 May 2024 at 09:00, Tom wrote:\n> ${WORDS[0]}\n>> Who said so?\n\n-- \nAna`,
);

function letters(): Uint8Array {
  return multipart('mixed', [
    `Content-Type: multipart/alternative; boundary="in"\n\n--in\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${WORDS[0]}=20=E2=80=93\n--in\nContent-Type: text/html\n\n<p>${WORDS[0]}</p>\n--in--`,
    `Content-Type: text/plain; name="note.txt"\nContent-Disposition: attachment; filename="note.txt"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(WORDS[1] ?? '').toString('base64')}`,
  ]);
}

function mhtml(): Uint8Array {
  return multipart('related; type="text/html"', [
    `Content-Type: text/html; charset=utf-8\nContent-Location: https://tarn.example/1\n\n${PAGE}`,
    'Content-Type: image/gif\nContent-Transfer-Encoding: base64\nContent-Location: https://tarn.example/a.gif\n\nR0lGODlhAQABAAAAACw=',
  ]);
}

function warc(): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: by hand\r\n'),
      response('https://tarn.example/1', PAGE),
      response('https://tarn.example/2', gzipSync(strToU8(PAGE)), { 'Content-Encoding': 'gzip' }),
      record(
        'resource',
        { 'WARC-Target-URI': 'https://tarn.example/3', 'Content-Type': 'text/plain' },
        WORDS.join('\n\n'),
      ),
    ]),
  );
}

/** Small files by format, all made here: what is found with them can be kept as a test. */
export const SEEDS: Readonly<Record<string, () => readonly Seed[]>> = {
  html: () => written(/\.html?$/),
  text: () => written(/\.txt$/),
  markdown: () => written(/\.md$/),
  docx: () => [seed('account.docx', word())],
  odt: () => [seed('account.odt', openDocument())],
  rtf: () => [seed('account.rtf', RTF)],
  pdf: () => [seed('account.pdf', pdf())],
  srt: () => [seed('account.srt', SRT)],
  vtt: () => [seed('account.vtt', VTT)],
  mail: () => [seed('plain.eml', MAIL), seed('parts.eml', letters())],
  mbox: () => [
    seed(
      'all.mbox',
      `From ana@paper.example Tue May 14 10:20:30 2024\n${Buffer.from(MAIL).toString()}\n\nFrom tom@paper.example Tue May 14 11:20:30 2024\n${Buffer.from(letters()).toString()}\n`,
    ),
  ],
  mhtml: () => [seed('saved.mhtml', mhtml())],
  feed: () => [seed('rss.xml', RSS), seed('atom.xml', ATOM), seed('feed.json', JSON_FEED)],
  table: () => [
    seed('posts.csv', CSV),
    seed('posts.tsv', CSV.replaceAll(',', '\t')),
    seed('posts.json', JSON.stringify(POSTS)),
    seed('posts.jsonl', POSTS.map(post => JSON.stringify(post)).join('\n')),
  ],
  warc: () => [seed('pages.warc', warc()), seed('pages.warc.gz', gzipSync(warc()))],
  zip: () => [
    seed(
      'all.zip',
      zipSync({
        'a.txt': strToU8(WORDS.join('\n\n')),
        'pages/b.html': strToU8(PAGE),
        'in.zip': zipSync({ 'c.md': strToU8(`# Gates\n\n${WORDS[0]}`) }),
        'd.docx': word(),
      }),
    ),
    seed(
      'pages.wacz',
      zipSync({
        'datapackage.json': strToU8('{"profile":"data-package"}'),
        'archive/data.warc.gz': gzipSync(warc()),
        'pages/pages.jsonl': strToU8('{"format":"json-pages-1.0"}\n'),
      }),
    ),
  ],
};
