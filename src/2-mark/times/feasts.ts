import type { OtherDate } from '../../time/other-calendars.ts';
import type { RelativeTime } from '../marks.ts';
import { dated, type Match } from './match.ts';
import { phraseAt, phrases } from './phrases.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { yearAt } from './years.ts';

/** A feast: a fixed day (EDTF with the year open), a day of another calendar, or one that its name does not tell. */
type Feast = string | OtherDate | Extract<RelativeTime, { kind: 'untold' }>['why'];

const easter = (offset: number): OtherDate => ({ calendar: 'easter', offset });
const islamic = (month: number, day: number | null): OtherDate => ({
  calendar: 'islamic-umalqura',
  month: String(month),
  day,
  year: null,
});
const hebrew = (month: string, day: number): OtherDate => ({ calendar: 'hebrew', month, day, year: null });

/**
 * Feasts by name. Those of a church, a faith or a people by its own calendar; "Christmas" and "Easter" without more are the western
 * ones, as English accounts mean them. Days that each country keeps on its own date are `local`; Hindu and Buddhist feasts follow moon
 * calendars that `Intl` does not reckon (`no-rule`).
 */
const FEASTS = phrases<Feast>([
  ['christmas day|christmas|xmas', 'XXXX-12-25'],
  ['christmas eve', 'XXXX-12-24'],
  ['orthodox christmas', 'XXXX-01-07'],
  ['boxing day|st stephen s day', 'XXXX-12-26'],
  ['new year s day|new years day', 'XXXX-01-01'],
  ['new year s eve|new years eve', 'XXXX-12-31'],
  ['epiphany|feast of the epiphany', 'XXXX-01-06'],
  ['valentine s day|valentines day', 'XXXX-02-14'],
  ['st patrick s day', 'XXXX-03-17'],
  ['international women s day', 'XXXX-03-08'],
  ['april fools day|april fool s day', 'XXXX-04-01'],
  ['may day', 'XXXX-05-01'],
  ['halloween', 'XXXX-10-31'],
  ['all saints day', 'XXXX-11-01'],
  ['all souls day', 'XXXX-11-02'],
  ['orthodox easter|orthodox easter sunday', { calendar: 'orthodox-easter', offset: 0 }],
  ['orthodox good friday', { calendar: 'orthodox-easter', offset: -2 }],
  ['easter|easter sunday|easter day', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['maundy thursday', easter(-3)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['shrove tuesday|mardi gras', easter(-47)],
  ['ascension day', easter(39)],
  ['pentecost|whit sunday', easter(49)],
  ['eid al fitr|eid ul fitr|eid el fitr|feast of breaking the fast', islamic(10, 1)],
  ['eid al adha|eid ul adha|eid el adha|feast of sacrifice|feast of the sacrifice', islamic(12, 10)],
  ['islamic new year', islamic(1, 1)],
  ['ashura|ashoura|day of ashura', islamic(1, 10)],
  ['arbaeen|arba een|arbain', islamic(2, 20)],
  ['mawlid|mawlid al nabi|milad un nabi', islamic(3, 12)],
  ['ramadan|ramadhan|ramzan|month of ramadan', islamic(9, null)],
  ['muharram', islamic(1, null)],
  ['nowruz|norouz|norooz|newroz|nauruz|navruz', { calendar: 'persian', month: '1', day: 1, year: null }],
  ['lunar new year|chinese new year|tet', { calendar: 'chinese', month: '1', day: 1, year: null }],
  ['passover|pesach', hebrew('Nisan', 15)],
  ['rosh hashanah|rosh hashana', hebrew('Tishri', 1)],
  ['yom kippur|day of atonement', hebrew('Tishri', 10)],
  ['sukkot', hebrew('Tishri', 15)],
  ['hanukkah|chanukah|hanukah', hebrew('Kislev', 25)],
  ['purim', hebrew('Adar', 14)],
  ['thanksgiving|thanksgiving day', { calendar: 'fourth-thursday', month: 11 }],
  ['eid', 'two-feasts'],
  ['diwali|deepavali|holi|dussehra|vesak|navaratri', 'no-rule'],
  [
    'independence day|national day|republic day|victory day|liberation day|constitution day|election day|labor day|labour day|' +
      'mother s day|mothers day|father s day|fathers day|martyrs day|remembrance day|memorial day|army day|revolution day|unity day',
    'local',
  ],
]);

/** A feast with its side or year: "Christmas", "Easter 2014", "last Eid al-Fitr", "Nowruz this year", "Independence Day". */
export function feast(t: readonly Token[], i: number): Match | null {
  const side = SIDES.get(lower(t, i));
  const at = side === undefined ? i : i + 1;
  const found = capital(t, at) && freeBefore(t, i) ? phraseAt(FEASTS, t, at) : null;
  if (found === null || !freeAfter(t, found.next) || belongsToAName(t, at, found.next)) return null;
  const { value, next } = found;
  if (typeof value === 'string' && !value.startsWith('XXXX'))
    return { next, value: null, relative: { kind: 'untold', why: value as 'local' | 'no-rule' | 'two-feasts' } };
  if (typeof value === 'string') return fixed(value, next, side);
  const year = yearAfter(t, next);
  if (side !== undefined) return { next, value: null, relative: { kind: 'calendar', date: value, ...side } };
  return { next: year?.next ?? next, value: null, relative: { kind: 'calendar', date: value, ...year?.given } };
}

type Side = { readonly side: 'before' | 'after' } | { readonly years: number };

const SIDES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['last', { side: 'before' }],
  ['next', { side: 'after' }],
  ['this', { years: 0 }],
]);

function fixed(edtf: string, next: number, side: Side | undefined): Match {
  const match = dated(next, edtf);
  if (side === undefined || match.relative?.kind !== 'yearless') return match;
  return { ...match, relative: { ...match.relative, ...('side' in side ? side : { year: side.years }) } };
}

interface YearAfter {
  readonly next: number;
  readonly given: { readonly year: number } | { readonly years: number };
}

function yearAfter(t: readonly Token[], i: number): YearAfter | null {
  const joint = /^(,|of|in)$/.test(lower(t, i)) ? 1 : 0;
  const year = yearAt(t, i + joint);
  if (year !== null) return { next: i + joint + 1, given: { year } };
  const of = lower(t, i) === 'of' ? 1 : 0;
  const years = { last: -1, this: 0, next: 1 }[lower(t, i + of)];
  return years !== undefined && lower(t, i + of + 1) === 'year' ? { next: i + of + 2, given: { years } } : null;
}

const AFTER_A_NAME = new Set('island islands street road avenue square agreement accord accords rising'.split(' '));
/** Words that open a sentence, or a feast's own name, in capitals. */
const MAY_STAND_BEFORE = new Set(
  'in on at by during since until till before after every each this last next the a for from around about one and as when while'.split(
    ' ',
  ),
);

/** "Easter Island", "Ilse Ramadan", "the Good Friday Agreement": the feast's words are part of a name. */
function belongsToAName(t: readonly Token[], i: number, next: number): boolean {
  if (AFTER_A_NAME.has(lower(t, next))) return true;
  return t[i - 1]?.kind === 'word' && capital(t, i - 1) && !MAY_STAND_BEFORE.has(lower(t, i - 1));
}

/** Whether a feast's name may begin with this word. */
export function beginsAFeast(word: string): boolean {
  return FEASTS.has(word);
}
