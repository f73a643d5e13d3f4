import { findDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { bylineNames } from '../names.ts';
import { isAddressLine } from './head.ts';

/**
 * What opens an agency's report: a place and date, or nothing, then who it is from in brackets, then a dash.
 *
 *     MARROW, June 3, 2014 (Vale News Agency) — The gates
 *                           ^^^^^^^^^^^^^^^^ publisher
 */
const AGENCY_OPENING = /^([^().!?]{0,60}?)\(([^()]{2,60})\)\s{0,3}[-–—]{1,2}\s/u;
const AGENCY_NAME = /^\p{Lu}[\p{L}\p{N}.'’&-]{0,30}(?:\s[\p{L}\p{N}.'’&-]{1,30}){0,5}$/u;

/** A bracketed note above a transcript says whose it is: "[A program by Vale Radio, called …]". */
const PROGRAM =
  /\b(?:program(?:me)?|broadcast|interview|transcript|show|podcast|episode|report|recording|article|translation)\s(?:by|from|on|of|for)\s((?:(?:the|The)\s)?\p{Lu}[\p{L}\p{N}'’&-]{0,30}(?:\s\p{Lu}[\p{L}\p{N}'’&-]{0,30}){0,4})/u;

/** The site's own list signs its articles "Vale Post Staff | Floods | Nov 6, 2020". */
const STAFF = /^(\p{Lu}[\p{L}\p{N} .'’&-]{1,40}?)\s(?:Staff|Editors|Newsroom)\s\|\s/u;
/** No body's name is longer. In UTF-16 code units. */
const MAX_LETTERHEAD = 60;
/** Once could be a guest's; a site that signs twice signs always. */
const MIN_STAFF = 2;

/**
 * A dateline opens a report: the place in capitals (or any place before a date or an agency), then a dash.
 *
 *     MARROW, Vale, June 3, 2014 (Vale News Agency) — The gates
 *     ^^^^^^^^^^^^ place
 */
const DATELINE = /^([^()!?:;]{2,80}?)(\s?\([^()]{2,60}\))?\s{0,3}(?:[–—]|--|\s-\s)\s{0,3}(?=["“«„]?[\p{Lu}\p{N}])/u;
/** A town in capitals, its country or state behind a comma in capitals or not; two towns with a stroke. */
const TOWN = /^\p{Lu}[\p{Lu}\p{M}'’.-]{1,30}(?:[\s/]\p{Lu}[\p{Lu}\p{M}'’.-]{0,30}){0,4}$/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?:\s\p{L}[\p{L}\p{M}'’.-]{0,30}){0,3}$/u;
/** Lines in capitals that open a report and are no place. */
const NO_PLACE =
  /^(?:update|updated|breaking|exclusive|watch|opinion|analysis|live|video|photos?|correction|editor['’]?s note|note|new|fact check|explainer|interview|transcript|urgent|alert|summary)\b/i;

/** The place of the dateline that one of the first paragraphs opens with, as written; null when none does. */
export function datelinePlace(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs) {
    const match = DATELINE.exec(paragraph.slice(0, 200));
    const opening = match?.[1]?.trim();
    if (!opening || NO_PLACE.test(opening)) continue;
    const date = findDate(opening) ?? dayIn(opening);
    const words = (date ? opening.slice(0, date.span[0]) : opening).replace(/[\s,]{1,5}$/, '');
    const [town = '', ...behind] = words.split(/\s?,\s/);
    const isTown = TOWN.test(town) && town.length > 2;
    const isPlace = isTown || ((date !== null || match?.[2] !== undefined) && PLACE.test(town));
    if (isPlace && behind.length <= 2 && behind.every(part => PLACE.test(part))) return words;
  }
  return null;
}

/** A day without its year: "June 3", "3 June". */
function dayIn(line: string): { readonly span: readonly [number, number] } | null {
  const match =
    /\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})\.?$/i.exec(
      line,
    );
  return match ? { span: [match.index, line.length] } : null;
}

/** The publisher that the first paragraphs' openings name, the place of the dateline, and its date, if any. */
export function fromOpening(paragraphs: readonly string[]): Metadata {
  const place = datelinePlace(paragraphs);
  return { ...agencyIn(paragraphs), ...(place !== null && { place: { value: place, from: 'dateline' } }) };
}

function agencyIn(paragraphs: readonly string[]): Metadata {
  for (const paragraph of paragraphs) {
    const match = AGENCY_OPENING.exec(paragraph.slice(0, 200));
    if (!match || !AGENCY_NAME.test(match[2] ?? '')) continue;
    const date = findDate(match[1] ?? '');
    return {
      publisher: { value: match[2] ?? '', from: 'text' },
      ...(date && { published: { value: date.value, from: 'text' } }),
    };
  }
  return {};
}

/** The publisher that a letterhead names: the line over an address. Written as the account writes it where it does. */
export function fromLetterhead(lines: readonly string[], text: string): Metadata {
  const address = lines.findIndex(isAddressLine);
  const name = address > 0 ? lines[address - 1] : undefined;
  if (name === undefined || name.length > MAX_LETTERHEAD || findDate(name)) return {};
  const at = text.toLowerCase().lastIndexOf(name.toLowerCase());
  const written = text.slice(at, at + name.length);
  return { publisher: { value: written.toLowerCase() === name.toLowerCase() ? written : name, from: 'text' } };
}

/** The publisher that a bracketed note above the account names. */
export function fromNote(notes: readonly string[]): Metadata {
  for (const note of notes) {
    const name = /^[[(]/.test(note) ? PROGRAM.exec(note.slice(0, 400))?.[1] : undefined;
    if (name) return { publisher: { value: name.replace(/^the\s/i, ''), from: 'text' } };
  }
  return {};
}

/** The publisher that a page's own list of its other articles names. */
export function fromLists(lines: readonly string[]): Metadata {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = STAFF.exec(line.slice(0, 200))?.[1];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= MIN_STAFF ? { publisher: { value: best[0], from: 'text' } } : {};
}

/** The writers whom byline units name. A unit that is nothing but a name is one. */
export function fromBylines(bylines: readonly string[]): Metadata {
  const names = [...new Set(bylines.flatMap(line => (line.startsWith('@') ? [line] : bylineNames(line))))];
  return names.length > 0 ? { authors: { value: names, from: 'text' } } : {};
}
