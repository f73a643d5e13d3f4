import { Fault } from '../../fault/index.ts';
import type { Draft, Given, Opened } from '../draft.ts';
import { inEncoding } from '../encoded.ts';
import { type Decoded, decode } from '../encoding.ts';
import { MAX_MARKUP } from '../limits.ts';
import { type Entry, entryDraft, type FeedHead } from './entry.ts';
import { type Field, fieldsOf } from './xml.ts';

const DECLARED = /^\s{0,100}<\?xml[^>]{0,200}\bencoding\s?=\s?["']([\w.:-]{1,40})["']/;
const HEAD = 400;

/**
 * A feed (RSS 0.9 to 2.0, RDF, Atom): one account an entry. One that is not well-formed is read as far as it can be,
 * and says where it breaks.
 * @throws Fault `xml-entities`, `file-too-large`, `file-damaged`.
 */
export function readFeed(file: Given): Opened {
  const start = String.fromCharCode(...file.bytes.subarray(0, HEAD));
  const decoded = decode(file.bytes, 'text', file.charset ?? DECLARED.exec(start)?.[1]);
  if (decoded.text.length > MAX_MARKUP)
    throw new Fault('file-too-large', {
      file: file.name,
      detail: `The feed has ${decoded.text.length} characters; the limit is ${MAX_MARKUP}.`,
    });
  const { head, entries, broken } = fieldsOf(decoded.text.replace(/^\ufeff?\s{1,100}(?=<)/, ''), file.name);
  const feed: FeedHead = {
    title: wordsIn(head, 'title'),
    language: wordsIn(head, 'language', 'dc:language'),
    authors: authorsOf(head),
  };
  const failed = broken
    ? [
        new Fault('file-damaged', {
          file: file.name,
          place: `line ${broken.line}`,
          detail: `The feed is not well-formed: ${broken.reason}. ${entries.length} entries were found.`,
        }),
      ]
    : [];
  return { drafts: drafts(entries.map(entryOf), feed, file.name, decoded), parts: [], failed };
}

/** The drafts of all entries that have words. */
export function drafts(
  entries: readonly Entry[],
  feed: FeedHead,
  file: string,
  decoded: Pick<Decoded, 'encoding' | 'guessed'>,
): readonly Draft[] {
  return entries.flatMap((entry, i) => {
    const draft = entryDraft(entry, feed, i + 1, file);
    return draft === null ? [] : [inEncoding(draft, decoded)];
  });
}

/** Fields that hold the words of an entry. */
const WORDS = new Set([
  'content:encoded',
  'content',
  'body',
  'xhtml:body',
  'description',
  'summary',
  'media:description',
  'itunes:summary',
]);

function wordsIn(fields: readonly Field[], ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields.find(field => field.name === name && field.value.trim() !== '')?.value;
    if (value !== undefined) return value.trim();
  }
  return '';
}

function entryOf(fields: readonly Field[]): Entry {
  return {
    title: wordsIn(fields, 'title', 'dc:title'),
    authors: authorsOf(fields),
    published: wordsIn(fields, 'pubDate', 'published', 'dc:date', 'issued'),
    modified: wordsIn(fields, 'updated', 'modified', 'dcterms:modified'),
    address: addressOf(fields),
    language: wordsIn(fields, 'dc:language', 'language'),
    markup: fields.filter(({ name, value }) => WORDS.has(name) && value.trim() !== '').map(markupOf),
    plain: '',
    rest: fields.flatMap(restOf),
  };
}

function authorsOf(fields: readonly Field[]): readonly string[] {
  const named = ['dc:creator', 'author.name', 'author', 'itunes:author'].map(name =>
    fields.filter(field => field.name === name && field.value.trim() !== '').map(field => nameOf(field.value.trim())),
  );
  return named.find(names => names.length > 0) ?? [];
}

/** What an entry is filed under, and the sound or film that belongs to it. */
function restOf({ name, attributes, value }: Field): readonly string[] {
  const told = (what: string, words: string) => (words === '' ? [] : [`${what}: ${words}`]);
  if (name === 'category' || name === 'dc:subject') return told('category', value.trim() || (attributes.term ?? ''));
  const isEnclosure = name === 'enclosure' || (name === 'link' && attributes.rel === 'enclosure');
  return isEnclosure ? told('enclosure', attributes.url ?? attributes.href ?? '') : [];
}

/** RSS says "address (Name)". */
function nameOf(author: string): string {
  return /@[^()]*\(([^()]{1,200})\)/.exec(author)?.[1] ?? author;
}

/** Atom's text is text; in all else markup is meant, escaped or not. Where there are no tags, empty lines part paragraphs. */
function markupOf({ name, attributes, value }: Field): string {
  if (/<[a-z/!]/i.test(value)) return value;
  const isText = /^(?:content|summary)$/.test(name) && (attributes.type ?? 'text') === 'text';
  const words = isText ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : value;
  return `<p>${words.replace(/\n\s*\n/g, '</p><p>')}</p>`;
}

function addressOf(fields: readonly Field[]): string {
  const links = fields.filter(({ name }) => name === 'link');
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const guid = fields.find(({ name, attributes }) => name === 'guid' && attributes.isPermaLink !== 'false');
  return alternate?.attributes.href ?? (wordsIn(links, 'link') || (guid?.value.trim() ?? ''));
}
