import type { Span } from '../../text/span.ts';
import { findDate } from '../dates.ts';

/** Words that say whose words follow, and where in them that person is named. */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number;
  /** In code units of these lines joined by line ends; null when no one is named. */
  readonly speaker: Span | null;
}

/** Programs wrap "On …, Name <address> wrote:" into no more lines than this. */
const MAX_ATTRIBUTION_LINES = 3;
const MAX_ATTRIBUTION = 400;
/** From, date, to, subject; sometimes a copy and attachments. */
const MIN_HEADER_LINES = 3;
const MAX_HEADER_LINES = 12;

const HEADER_LINE = /^\*{0,2}\p{L}[\p{L}\p{M} -]{0,24}\*{0,2}\s?[:：]\*{0,2}\s{0,4}\S/u;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’.-]{0,40}(?:[ \u00a0]\p{Lu}[\p{L}\p{M}'’.-]{0,40}){0,5}/gu;
/** Halves of the day, which stand before the name in some programs' line. */
const HALF_OF_DAY = /^(?:[AP]\.?M\.?)[ \u00a0]/;
const ADDRESS = /[^\s<>"'(),;:@[\]]{1,64}@[^\s<>"'(),;:@[\]]{1,200}/;

/**
 * The line before a quoted reply, whatever its language: it ends in a colon and holds a date or an address. `lines` are
 * those before the quoted ones, the last of them right before it.
 *
 *     On Tue, 14 May 2024 at 10:20, Ana Pell <ana@paper.example> wrote:
 *                                   ^^^^^^^^
 */
export function attributionBefore(lines: readonly string[]): Attribution | null {
  const last = lines.at(-1) ?? '';
  if (!/[:：]\s*$/.test(last)) return null;
  const hasDate = (text: string) => findDate(text.replaceAll('\n', ' ')) !== null;
  return linesBefore(lines, hasDate) ?? linesBefore(lines, text => ADDRESS.test(text));
}

/** The fewest last lines that hold it together. */
function linesBefore(lines: readonly string[], holds: (text: string) => boolean): Attribution | null {
  for (let count = 1; count <= Math.min(MAX_ATTRIBUTION_LINES, lines.length); count++) {
    const own = lines.slice(-count);
    const text = own.join('\n');
    if (own[0]?.trim() === '' || text.length > MAX_ATTRIBUTION) return null;
    if (holds(text)) return { lines: count, speaker: nameIn(text) };
  }
  return null;
}

/** The lines of a message's head that some programs put before what they forward or answer; `lines` start with it. */
export function headerAt(lines: readonly string[]): Attribution | null {
  const end = lines.findIndex(line => !HEADER_LINE.test(line));
  const count = end < 0 ? lines.length : end;
  if (count < MIN_HEADER_LINES || count > MAX_HEADER_LINES) return null;
  const own = lines.slice(0, count);
  const hasDate = own.some(line => findDate(line) !== null);
  const hasAddress = own.some(line => ADDRESS.test(line));
  if (!hasDate || !(hasAddress || count > MIN_HEADER_LINES)) return null;
  const first = own[0] ?? '';
  const from = /[:：]\*{0,2}\s{0,4}/.exec(first);
  const start = from ? from.index + from[0].length : 0;
  const name = senderIn(first.slice(start));
  return { lines: count, speaker: [start + name[0], start + name[1]] };
}

/** Of "Vane, Osric <osric@ferry.example>" what stands before the address, without its quotation marks; else the whole. */
function senderIn(value: string): Span {
  const before = /^["'\s]{0,5}([^<[("]{1,200}?)["'\s]{0,5}(?=[<[("]|$)/.exec(value);
  const words = before?.[1] ?? '';
  if (before === null || words === '') return [0, value.trimEnd().length];
  const at = before[0].indexOf(words);
  return [at, at + words.length];
}

/** Lines that only part a message from the one it forwards or answers. */
export function isDivider(line: string): boolean {
  return /^\s{0,4}(?:[-_=]{5,}\s{0,4}$|[-_=]{3,}\s?\p{L}[^\n]{0,60}[-_=]{3,}\s{0,4}$)/u.test(line);
}

/** The last name that is no part of a date, before an address when there is one; else the address. */
function nameIn(text: string): Span | null {
  const address = ADDRESS.exec(text);
  const bracket = text.indexOf('<');
  const end = bracket >= 0 ? bracket : text.length;
  const date = findDate(text.replaceAll('\n', ' '));
  let found: Span | null = null;
  for (const match of text.slice(0, end).matchAll(CAPITALISED)) {
    const half = HALF_OF_DAY.exec(match[0])?.[0].length ?? 0;
    const span: Span = [match.index + half, match.index + match[0].length];
    const isInDate = date !== null && span[0] < date.span[1] && span[1] > date.span[0];
    const isFirst = span[0] === 0 && !/[ \u00a0]/.test(match[0]) && bracket !== span[1] + 1 && bracket >= 0;
    if (!isInDate && !isFirst && span[1] - span[0] > 2) found = span;
  }
  return found ?? uncased(text, bracket) ?? (address ? [address.index, address.index + address[0].length] : null);
}

/** In scripts without capitals, the words that a line starts with, right up to an address in brackets. */
function uncased(text: string, bracket: number): Span | null {
  const match = bracket < 0 ? null : /(?:^|\n)([\p{Lo}\p{M} ]{2,40}?)\s?$/u.exec(text.slice(0, bracket));
  if (match === null) return null;
  const name = match[1] ?? '';
  const start = match.index + match[0].indexOf(name);
  return [start, start + name.length];
}
