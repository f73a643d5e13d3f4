import { dayNumber, weekday } from '../src/time/calendar.ts';
import { printDay } from '../src/time/units.ts';

/** A time expression as an annotator saw it: offsets in the plain text, its type, and its value as written. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** An article: its words without tags, when it was written (EDTF), and its time expressions. */
export interface Article {
  readonly text: string;
  readonly written: string;
  readonly times: readonly Timex[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads a TimeML file's text and TIMEX3 marks. Lines within a paragraph are joined, as they were only folded. */
export function readTimeml(source: string): Article {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? '';
  const written = (/<DCT>[\s\S]*?value="([^"]*)"/.exec(source)?.[1] ?? '').replace(/(T\d\d:\d\d)(:\d\d)?.*/, '$1');
  const times: Timex[] = [];
  let text = '';
  let open: { start: number; type: string; value: string } | null = null;
  for (const piece of body.match(/<[^>]*>|&[a-z]+;|[^<&]+|&/g) ?? []) {
    if (piece.startsWith('<TIMEX3')) {
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') };
    } else if (piece === '</TIMEX3>' && open !== null) {
      times.push({ ...open, end: text.length });
      open = null;
    } else if (!piece.startsWith('<')) text += ENTITIES[piece] ?? piece;
  }
  return { text: text.replace(/([^\n])\n(?=[^\n])/g, '$1 '), written, times };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const SEASONS: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};

/** A TimeML value as EDTF; null for one without a place on the calendar (`PAST_REF`, `1989-WXX`, `1989-QX`). Parts of a day become the day. */
export function edtfOf(value: string): string | null {
  const day = value.replace(/T(MO|MI|AF|EV|NI|DT)?$/, '').replace(/T(MO|MI|AF|EV|NI|DT)\b.*/, '');
  if (/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/.test(day)) return day;
  if (/^\d{3}X?$/.test(day)) return `${day.slice(0, 3)}X`;
  if (/^\d{2}(XX)?$/.test(day)) return `${day.slice(0, 2)}XX`;
  const season = SEASONS[day.slice(5)];
  if (/^\d{4}-/.test(day) && season !== undefined) return `${day.slice(0, 4)}-${season}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(day);
  return week === null ? null : isoWeek(Number(week[1]), Number(week[2]));
}

/** Monday and Sunday of an ISO 8601 week: the first is the one that holds 4 January. */
function isoWeek(year: number, week: number): string {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  const monday = fourth - ((weekday(fourth) + 6) % 7) + (week - 1) * 7;
  return `${printDay(monday)}/${printDay(monday + 6)}`;
}
