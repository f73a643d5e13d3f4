import { Fault } from '../../fault/index.ts';
import { into } from '../../text/way-in.ts';
import type { Given, Metadata, Opened, Part } from '../draft.ts';
import { headersOf } from '../headers.ts';
import { MAX_BYTES, MAX_PARTS } from '../limits.ts';
import { counted, mediumOf } from '../media.ts';
import { shownName } from '../part-name.ts';
import { differsFromDigest } from './digest.ts';
import { readResponse } from './http.ts';
import { type Stream, streamOf } from './stream.ts';

/** Longer headers are no headers. In bytes. */
const MAX_LINE = 64 * 1024;
const MAX_LINES = 500;
const VERSION = /^WARC\/\d/;

/** Media types of responses that hold an account. */
const ACCOUNTS =
  /^(?:text\/(?:html|plain|markdown|rtf|vtt)|message\/rfc822|application\/(?:xhtml\+xml|pdf|rtf|rss\+xml|atom\+xml|feed\+json|msword|vnd\.(?:openxmlformats|oasis)\S*|epub\+zip))/;
/** Media types that browsers send for want of a better one: the bytes decide. */
const UNTOLD = /^(?:$|application\/(?:octet-stream|x-unknown|unknown)|(?:text|application)\/xml|\*)/;
const PAGE_START = /^\s{0,100}(?:%PDF-|<!doctype html|<html|<head|<\?xml)/i;
/** Files that servers keep for machines, sent as text. */
const FOR_MACHINES = /\/(?:robots|ads|app-ads|security|humans)\.txt$/i;

/** What is passed over, by the first part of its media type or by what it is. */
const KINDS: readonly (readonly [type: RegExp, what: string])[] = [
  [/^image\//, 'pictures'],
  [/^audio\//, 'sound'],
  [/^video\//, 'films'],
  [/font/, 'fonts'],
  [/^text\/css/, 'style sheets'],
  [/javascript|ecmascript/, 'scripts'],
  [/json|xml/, 'data'],
];

/** Record types that are about the crawl and no content. */
const ABOUT_THE_CRAWL = new Set(['warcinfo', 'request', 'metadata']);
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['revisit', 'revisits'],
  ['conversion', 'conversions'],
  ['continuation', 'continuations'],
]);

/** Whether a web archive starts here. */
export function startsWarc(bytes: Uint8Array): boolean {
  return bytes.length > 5 && String.fromCharCode(...bytes.subarray(0, 5)) === 'WARC/';
}

/** A web archive (WARC 1.0 and 1.1, ISO 28500): one part a page, with when and from which address it was taken. */
export function readWarc(file: Given): Opened {
  return readRecords(file, [file.bytes]);
}

/** The records in these bytes, which come in pieces; a Fault among them stands for bytes that are lost. */
export function readRecords(file: Given, pieces: Iterable<Uint8Array | Fault>): Opened {
  return { drafts: [], parts: pagesIn(file.name, pieces), failed: [] };
}

function* pagesIn(file: string, pieces: Iterable<Uint8Array | Fault>): Iterable<Part | Fault> {
  const passed = new Map<string, number>();
  let broken = 0;
  for (const record of recordsIn(file, streamOf(pieces))) {
    if (record instanceof Fault) {
      yield record;
      if (++broken > MAX_PARTS) return;
      continue;
    }
    const found = contentOf(file, record);
    if (typeof found === 'string') passed.set(found, (passed.get(found) ?? 0) + 1);
    else if (found !== null) yield found;
  }
  if (passed.size > 0) yield new Fault('parts-passed-over', { file, detail: `${counted(passed)}.` });
}

interface Record {
  readonly number: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array;
  /** Bytes that it says it has and that are not there. */
  readonly missing: number;
}

/** One record after another; what is no record is a Fault, and the next one is looked for behind it. */
function* recordsIn(file: string, stream: Stream): Iterable<Record | Fault> {
  let version: string | null = null;
  let number = 0;
  let isLost = false;
  for (;;) {
    try {
      version ??= stream.line(MAX_LINE);
      if (version === null) return;
      if (!VERSION.test(version)) {
        if (version !== '' && !isLost) {
          isLost = true;
          yield broken(file, `after record ${number}`, 'What stands here is no record.');
        }
        version = null;
        continue;
      }
      version = null;
      isLost = false;
      number++;
      const record = recordAt(number, stream);
      yield record ?? broken(file, `record ${number}`, 'Its headers do not say how long it is.');
      isLost = record === null;
    } catch (thrown) {
      version = null;
      isLost = true;
      yield Fault.from(thrown, { file });
    }
  }
}

function broken(file: string, place: string, detail: string): Fault {
  return new Fault('archive-broken', { file, place, detail });
}

function recordAt(number: number, stream: Stream): Record | null {
  const lines: string[] = [];
  for (let line = stream.line(MAX_LINE); line !== null && line !== ''; line = stream.line(MAX_LINE))
    if (lines.length < MAX_LINES) lines.push(line);
  const headers = headersOf(lines);
  const length = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) return null;
  const size = Number(length);
  const type = headers.get('warc-type') ?? '';
  if (size > MAX_BYTES || ABOUT_THE_CRAWL.has(type) || COUNTED.has(type))
    return { number, headers, block: new Uint8Array(), missing: size - stream.skip(size) };
  const block = stream.take(size);
  return { number, headers, block, missing: size - block.length };
}

/** The page in a record, as a part; or what kind of thing it is, to be counted; or null when it is about the crawl. */
function contentOf(file: string, { number, headers, block, missing }: Record): Part | Fault | string | null {
  const type = headers.get('warc-type') ?? '';
  if (ABOUT_THE_CRAWL.has(type)) return null;
  const other = COUNTED.get(type);
  if (other !== undefined) return other;
  if (type !== 'response' && type !== 'resource') return 'records of other types';
  const target = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const name = shownName(target === '' ? `record ${number}` : target);
  if (Number(headers.get('content-length')) > MAX_BYTES)
    return new Fault('file-too-large', { file: into(file, name), detail: `The limit is ${MAX_BYTES} bytes.` });
  if (target.startsWith('metadata:')) return null; // wget's own logs
  const flaw =
    missing > 0
      ? cutShort(`The record ends ${missing} bytes before its page does.`)
      : headers.has('warc-truncated')
        ? cutShort(`The page was cut when it was taken (${headers.get('warc-truncated')}).`)
        : differsFromDigest(headers, block);
  const part = { name, told: toldBy(target, headers.get('warc-date') ?? '') };
  if (!/^application\/http\b/i.test(headers.get('content-type') ?? ''))
    return pageOr(part, headers.get('content-type') ?? '', block, flaw);
  try {
    const response = readResponse(into(file, name), block);
    if (response === null) return broken(file, `record ${number}`, 'It is no HTTP response.');
    if (response.status >= 300 && response.status < 400) return 'redirects';
    if (response.status < 200 || response.status >= 400) return 'error pages';
    return pageOr(
      part,
      response.headers.get('content-type') ?? '',
      response.body,
      flaw ?? (response.flaw === null ? null : cutShort(response.flaw)),
    );
  } catch (thrown) {
    return Fault.from(thrown, { file: into(file, name) });
  }
}

function pageOr(
  { name, told }: Pick<Part, 'name' | 'told'>,
  contentType: string,
  bytes: Uint8Array,
  flaw: Part['flaw'] | null,
): Part | string {
  const type = contentType.trim().toLowerCase();
  if (bytes.length === 0) return 'empty responses';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const isAccount = ACCOUNTS.test(type) ? !FOR_MACHINES.test(name) : UNTOLD.test(type) && PAGE_START.test(start);
  if (!isAccount || mediumOf(bytes) !== null)
    return mediumOf(bytes) ?? KINDS.find(([kind]) => kind.test(type))?.[1] ?? 'other files';
  const charset = /\bcharset\s?=\s?["']?([\w.:-]{1,40})/.exec(type)?.[1];
  return { name, bytes, told, ...(charset !== undefined && { charset }), ...(flaw && { flaw }) };
}

function cutShort(message: string): NonNullable<Part['flaw']> {
  return { code: 'cut-short', message };
}

function toldBy(target: string, date: string): Metadata {
  const captured = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(date)?.[1];
  return {
    ...(URL.canParse(target) && /^https?:/i.test(target) && { address: { value: new URL(target).href, from: 'warc' } }),
    ...(captured !== undefined && { captured: { value: `${captured}Z`, from: 'warc' } }),
  };
}
