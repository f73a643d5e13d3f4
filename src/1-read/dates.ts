import type { Span } from '../text/span.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The months as other languages write them in a date, in order; where two languages share a spelling it stands once. In
 * the case that dates take, where the language has one.
 */
const FOREIGN_MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'januar', 'enero', 'gennaio', 'janeiro', 'januari', 'января', 'січня', 'stycznia', 'ocak', 'ledna'],
  [
    'février',
    'februar',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'февраля',
    'лютого',
    'lutego',
    'şubat',
    'února',
  ],
  ['mars', 'märz', 'marzo', 'março', 'maart', 'marts', 'марта', 'березня', 'marca', 'mart', 'března'],
  ['avril', 'april', 'abril', 'aprile', 'апреля', 'квітня', 'kwietnia', 'nisan', 'dubna'],
  ['mai', 'mayo', 'maggio', 'maio', 'mei', 'maj', 'мая', 'травня', 'maja', 'mayıs', 'května'],
  ['juin', 'juni', 'junio', 'giugno', 'junho', 'июня', 'червня', 'czerwca', 'haziran', 'června'],
  ['juillet', 'juli', 'julio', 'luglio', 'julho', 'июля', 'липня', 'lipca', 'temmuz', 'července'],
  ['août', 'august', 'agosto', 'augustus', 'augusti', 'августа', 'серпня', 'sierpnia', 'ağustos', 'srpna'],
  ['septembre', 'september', 'septiembre', 'settembre', 'setembro', 'сентября', 'вересня', 'września', 'eylül', 'září'],
  ['octobre', 'oktober', 'octubre', 'ottobre', 'outubro', 'октября', 'жовтня', 'października', 'ekim', 'října'],
  ['novembre', 'november', 'noviembre', 'novembro', 'ноября', 'листопада', 'listopada', 'kasım', 'listopadu'],
  [
    'décembre',
    'dezember',
    'diciembre',
    'dicembre',
    'dezembro',
    'december',
    'декабря',
    'грудня',
    'grudnia',
    'aralık',
    'prosince',
  ],
];
const FOREIGN_MONTH = FOREIGN_MONTHS.flat().join('|');

/** "14:05", "2.05 pm", with seconds or a zone. The zone is kept only when it is UTC by name or a number: "EST" has several meanings. */
const CLOCK =
  '(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?(?:\\s?([ap])\\.?m\\b\\.?)?(?:\\s?(z|utc|gmt|[+-]\\d{2}:?\\d{2})(?![\\d:]))?';
const BETWEEN = '(?:,?\\s{1,3}(?:(?:at|à|um|a las|às|alle|om|kl|в|о)\\.?\\s|[-–—|•·]\\s)?)';

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;

/** Each way of writing a day, with the order of its parts: `d` day, `m` month by name, `n` month by number, `y` year. */
const WRITTEN: readonly (readonly [pattern: RegExp, order: string])[] = [
  [
    new RegExp(`\\b(${MONTH})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})\\b(?:${BETWEEN}${CLOCK})?`, 'iu'),
    'mdy',
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?(${MONTH})\\.?,?[\\s-](\\d{4})\\b(?:${BETWEEN}${CLOCK})?`,
      'iu',
    ),
    'dmy',
  ],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:er|[.º°])?\\s(?:de\\s)?(${FOREIGN_MONTH})(?![\\p{L}\\p{N}])\\.?,?\\s(?:de\\s)?(\\d{4})\\b(?:${BETWEEN}${CLOCK})?`,
      'iu',
    ),
    'dmy',
  ],
  [/(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u, 'ynd'],
  [new RegExp(`\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b(?:${BETWEEN}${CLOCK})?`, 'iu'), 'ynd'],
  [new RegExp(`\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b(?:${BETWEEN}${CLOCK})?`, 'iu'), 'dny'],
];
const MONTH_ONLY = new RegExp(`^(${MONTH})\\.?,?\\s(\\d{4})$`, 'iu');

/** A date found in words, as EDTF, with its place in them. */
export interface FoundDate {
  readonly value: string;
  readonly span: Span;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && !leap ? 28 : DAY_LENGTHS[month - 1];
  const fits = year >= 1000 && length !== undefined && dayOfMonth >= 1 && dayOfMonth <= length;
  return fits ? `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}` : null;
}

function clock(parts: readonly (string | undefined)[]): string {
  const [hours, minutes, seconds, half, zone] = parts;
  if (hours === undefined || minutes === undefined) return '';
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return '';
  return `T${pad(hour)}:${minutes}:${seconds ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function monthByName(name: string): number {
  const written = name.toLowerCase();
  const foreign = FOREIGN_MONTHS.findIndex(month => month.includes(written)) + 1;
  return foreign || MONTHS.findIndex(month => written.startsWith(month)) + 1;
}

/** A machine's date ("2014-06-11T08:30:00.000Z", "20140611", or any that people write) as EDTF, as exact as it is; null when it is none. */
export function machineDate(value: string): string | null {
  const text = value.trim();
  const match = ISO.exec(text) ?? BASIC.exec(text);
  if (!match) return text.length <= 80 ? (findDate(text)?.value ?? null) : null;
  const [, year, month, dayOfMonth, ...time] = match;
  if (month === undefined) return year ?? null;
  if (dayOfMonth === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  const date = day(Number(year), Number(month), Number(dayOfMonth));
  return date && date + clock([time[0], time[1], time[2], undefined, time[3]]);
}

/** "03/04/2014" may be March or April: only the year is sure, unless one of the two cannot be a month. */
function byNumbers(first: number, second: number, year: number): string | null {
  if (first === second || second > 12) return day(year, first, second);
  return first > 12 ? day(year, second, first) : pad(year, 4);
}

/**
 * The first full date written in the words, as EDTF.
 *
 *     Published: 11 June 2014, 8:30 am GMT
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^  →  2014-06-11T08:30:00Z
 */
export function findDate(words: string): FoundDate | null {
  let found: FoundDate | null = null;
  for (const [pattern, order] of WRITTEN) {
    const match = pattern.exec(words);
    if (!match || (found && match.index >= found.span[0])) continue;
    const part = (letter: string) => match[order.indexOf(letter) + 1] ?? '';
    const year = Number(part('y'));
    const date =
      order === 'dny'
        ? byNumbers(Number(part('d')), Number(part('n')), year)
        : day(year, order.includes('m') ? monthByName(part('m')) : Number(part('n')), Number(part('d')));
    if (date === null) continue;
    const time = date.length === 10 ? clock(match.slice(4)) : '';
    found = { value: date + time, span: [match.index, match.index + match[0].length] };
  }
  return found;
}

const AROUND_DATE =
  /^(?:[\s,.:;|•·–—()-]|\b(?:published|posted|updated|last|modified|on|at|by|date|filed|first|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|et|est|edt|pt|pst|pdt|bst|gmt|utc|cet|ist|local|time|le|el|il|am|um|de|del|den|uhr|publié|publicado|pubblicato|veröffentlicht|aktualisiert|actualizado|aggiornato|atualizado|modifié|opublikowano|gepubliceerd)(?![\p{L}\p{N}])|(?:mis )?à(?: jour)?\s|\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b)?)*$/iu;

/** "Published by the panel on", "Issued by the press office,": who gave it out, before the day. */
const GIVEN_OUT = /^(?:first\s)?(?:published|posted|issued|released)\sby\s[^.!?:;\d]{1,60}$/i;

/** The date of a line that holds nothing but a date and its trimmings ("Updated: Jun 11, 2014 | 8:30"), or with who gave it out; null for any other. */
export function dateLine(line: string): string | null {
  if (line.length > 120) return null;
  const month = MONTH_ONLY.exec(line.trim());
  if (month) return `${month[2]}-${pad(monthByName(month[1] ?? ''))}`;
  const found = findDate(line);
  if (!found) return null;
  const rest = line.slice(0, found.span[0]) + line.slice(found.span[1]);
  const other = findDate(rest);
  const bare = other ? rest.slice(0, other.span[0]) + rest.slice(other.span[1]) : rest;
  const givenOut =
    bare === rest && found.span[1] >= line.trimEnd().length - 1 && GIVEN_OUT.test(line.slice(0, found.span[0]));
  return givenOut || AROUND_DATE.test(bare) ? found.value : null;
}
