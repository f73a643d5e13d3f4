import { readDocx } from './docx/index.ts';
import type { Reader } from './draft.ts';
import { readPage, readText } from './encoded.ts';
import { readFeed } from './feed/index.ts';
import { readGzip } from './gzip/index.ts';
import { readMail } from './mail/index.ts';
import { looksLikeMail, looksLikeMhtml } from './mail/looks-like-mail.ts';
import { readMbox } from './mbox/index.ts';
import { readMhtml } from './mhtml/index.ts';
import { readFlatOdt, readOdt } from './odt/index.ts';
import { isCompound, isLocked, readLocked } from './office/locked.ts';
import { readPdf } from './pdf/index.ts';
import { readRtf } from './rtf/index.ts';
import type { Seen } from './seen.ts';
import { readSrt, readVtt } from './subtitles/index.ts';
import { delimiterOf } from './table/csv.ts';
import { readCsv, readJson } from './table/index.ts';
import { readTar, startsTar } from './tar/index.ts';
import { readWarc } from './warc/index.ts';
import { rootName } from './xml-root.ts';
import { readWacz, readZip } from './zip/index.ts';

/** A kind of file: how its bytes are known, and what reads it. */
export interface Format {
  /** What people call it, as it stands in "It is …". */
  readonly what: string;
  readonly fits: (seen: Seen) => boolean;
  /** Null: it is known, and refused by its name. */
  readonly read: Reader | null;
  /** It holds other files, or very many accounts, and may be larger than one account (`MAX_HOLDER_BYTES`). */
  readonly holdsMany?: true;
}

const starts =
  (...signatures: readonly string[]) =>
  ({ raw }: Seen) =>
    signatures.some(signature => raw.startsWith(signature));

/** Tags a page may start with, by the WHATWG MIME sniffing rules, and the ones that fragments pasted from a page start with. */
const FIRST_TAGS =
  'html|head|script|iframe|h1|h2|h3|div|font|table|a|style|title|b|body|br|p|article|section|main|span|meta|link|header|ul|ol|center|blockquote';
const FIRST_TAG = new RegExp(`^(?:<!doctype html|<!--|<(?:${FIRST_TAGS})[\\s>/])`, 'i');
const FEED_ROOT = /^(?:rss|(?:atom:)?feed|rdf:rdf|rdf)$/;
const HTML_NAME = /\.(?:html?|xhtml?|shtml|php|aspx?)$/i;
const SOME_TAG = /<(?:\/?[a-z][a-z0-9]{0,15})(?:\s[^<>]{0,2000})?>/i;

const MAILBOX = /^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /;
const SUBTITLES = /^(?:\d{1,7}\s{0,20})?\d{1,3}:\d\d:\d\d[.,]\d{1,3}\s{0,20}-->\s{0,20}\d/;
const JSON_START = /^(?:\{\s{0,200}"[^"\n]{0,200}"\s{0,20}:|\[\s{0,200}(?:\{\s{0,200}"|"[^"\n]{0,2000}"\s{0,20}[,\]]))/;

/** JSON as a script, as networks hand their users what they wrote. */
const EXPORTED = /^window\.[\w.]{1,80}\s?=\s?[[{]/;

/** JSON starts with a bracket and a value and ends with the bracket's pair; text in brackets does not start with a value. */
function isJson({ head, tail }: Seen): boolean {
  if (EXPORTED.test(head)) return true;
  if (!JSON_START.test(head)) return false;
  return tail.endsWith(head.startsWith('{') ? '}' : ']') || /^\{[^\n]{1,4000}\}\r?\n\{\s{0,20}"/.test(head);
}

/** The part with the text is `word/document.xml` nearly always; the package's relations say which it is. */
function isWord(seen: Seen): boolean {
  const names = seen.zipNames();
  return names.has('[Content_Types].xml') && [...names].some(name => /^word\/document\d{0,2}\.xml$/.test(name));
}

const isHtml = ({ head, name }: Seen): boolean =>
  FIRST_TAG.test(head) || rootName(head) === 'html' || (HTML_NAME.test(name) && SOME_TAG.test(head));

/**
 * Every kind of file that is known, the first that fits counts. The bytes decide; the name only breaks the tie between
 * text and a page that starts without a tag.
 */
export const FORMATS: readonly Format[] = [
  {
    what: 'a PDF',
    fits: ({ raw, isText }) => raw.startsWith('%PDF-') || (!isText && raw.includes('%PDF-')),
    read: readPdf,
  },
  { what: 'a word processor’s document (DOCX)', fits: isWord, read: readDocx },
  {
    what: 'a text document (ODT)',
    fits: seen => seen.zipNames().has('content.xml') && seen.zipNames().has('mimetype'),
    read: readOdt,
  },
  { what: 'a spreadsheet (XLSX)', fits: seen => seen.zipNames().has('xl/workbook.xml'), read: null },
  { what: 'a presentation (PPTX)', fits: seen => seen.zipNames().has('ppt/presentation.xml'), read: null },
  { what: 'an e-book (EPUB)', fits: seen => seen.zipNames().has('META-INF/container.xml'), read: null },
  {
    what: 'a web archive collection (WACZ)',
    fits: seen =>
      seen.zipNames().has('datapackage.json') && [...seen.zipNames()].some(name => /^archive\/./.test(name)),
    read: readWacz,
    holdsMany: true,
  },
  { what: 'a ZIP archive', fits: starts('PK\x03\x04', 'PK\x05\x06'), read: readZip, holdsMany: true },
  { what: 'a locked office document', fits: seen => isCompound(seen.raw) && isLocked(seen), read: readLocked },
  {
    what: 'an old office document (DOC, XLS, MSG)',
    fits: ({ raw }) => isCompound(raw),
    read: null,
  },
  { what: 'an RTF document', fits: starts('{\\rtf'), read: readRtf },
  { what: 'a gzip archive', fits: starts('\x1f\x8b'), read: readGzip, holdsMany: true },
  { what: 'a TAR archive', fits: ({ bytes }) => startsTar(bytes), read: readTar, holdsMany: true },
  { what: 'a 7z archive', fits: starts('7z\xbc\xaf\x27\x1c'), read: null },
  { what: 'a RAR archive', fits: starts('Rar!\x1a\x07'), read: null },
  { what: 'a PostScript document', fits: starts('%!PS'), read: null },
  { what: 'a web archive (WARC)', fits: starts('WARC/'), read: readWarc, holdsMany: true },
  { what: 'an SQLite database', fits: starts('SQLite format 3\0'), read: null },
  { what: 'a subtitle file (WebVTT)', fits: ({ head }) => /^WEBVTT(?:\s|$)/.test(head), read: readVtt },
  { what: 'a subtitle file (SRT)', fits: ({ head }) => SUBTITLES.test(head), read: readSrt },
  { what: 'a mailbox (MBOX)', fits: ({ head }) => MAILBOX.test(head), read: readMbox, holdsMany: true },
  { what: 'a page saved as MHTML', fits: ({ head }) => looksLikeMhtml(head), read: readMhtml },
  { what: 'an e-mail', fits: ({ head }) => looksLikeMail(head), read: readMail },
  { what: 'a feed (RSS or Atom)', fits: ({ head }) => FEED_ROOT.test(rootName(head) ?? ''), read: readFeed },
  { what: 'JSON data', fits: isJson, read: readJson },
  { what: 'a web page', fits: seen => seen.isText && isHtml(seen), read: readPage },
  {
    what: 'a text document as one file (FODT)',
    fits: ({ head }) => /^office:document$/i.test(rootName(head) ?? ''),
    read: readFlatOdt,
  },
  { what: 'XML data', fits: ({ head }) => /^<\?xml\s/.test(head), read: null },
  { what: 'a table', fits: ({ isText, head }) => isText && delimiterOf(head) !== null, read: readCsv },
  { what: 'text', fits: ({ isText }) => isText, read: readText },
];
