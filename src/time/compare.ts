import { type Bounds, boundsOf } from './bounds.ts';
import { type Edtf, type EdtfDate, parseEdtf } from './edtf.ts';
import { yearlessApart } from './yearless.ts';

/** Times are known in part: an answer may be that it can't be told. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether all of `a` lies before all of `b`. Null, or what is not EDTF, or a doubtful time (`?`) is always 'unknown'. */
export function before(a: string | null, b: string | null): Answer {
  const times = both(a, b);
  if (times === null) return 'unknown';
  if (times.a.latest < times.b.earliest) return 'yes';
  return times.a.earliest >= times.b.latest ? 'no' : 'unknown';
}

/** Whether `a` and `b`, each taken as the whole period it names, share a minute. */
export function overlaps(a: string | null, b: string | null): Answer {
  const times = both(a, b);
  if (times === null) return 'unknown';
  if (apart(times.a, times.b) || yearlessApart(times.a.edtf, times.b.edtf)) return 'no';
  return times.a.exact && times.b.exact ? 'yes' : 'unknown';
}

/** Whether `outer`, taken as the whole period it names, holds all of `inner`. */
export function contains(outer: string | null, inner: string | null): Answer {
  const times = both(outer, inner);
  if (times === null) return 'unknown';
  const within = times.a.earliest <= times.b.earliest && times.b.latest <= times.a.latest;
  if (within) return times.a.exact ? 'yes' : 'unknown';
  return times.b.exact || apart(times.a, times.b) || yearlessApart(times.a.edtf, times.b.edtf) ? 'no' : 'unknown';
}

interface Known extends Bounds {
  readonly edtf: Edtf;
  /** Whether the bounds are those of the period itself, not of what it may be. */
  readonly exact: boolean;
}

function both(a: string | null, b: string | null): { a: Known; b: Known } | null {
  const first = a === null ? null : parseEdtf(a);
  const second = b === null ? null : parseEdtf(b);
  if (first === null || second === null || doubtful(first) || doubtful(second)) return null;
  const zoned = hasZone(first) && hasZone(second);
  return { a: know(first, zoned), b: know(second, zoned) };
}

function know(edtf: Edtf, zoned: boolean): Known {
  return { edtf, exact: datesOf(edtf).every(exactDate) && !unknownEnd(edtf), ...boundsOf(edtf, zoned) };
}

function apart(a: Bounds, b: Bounds): boolean {
  return a.latest < b.earliest || b.latest < a.earliest;
}

function datesOf(edtf: Edtf): readonly EdtfDate[] {
  if (edtf.kind === 'date') return [edtf];
  return [edtf.start, edtf.end].filter(end => typeof end !== 'string');
}

function exactDate({ year, month, day, qualifier }: EdtfDate): boolean {
  if (qualifier !== '') return false;
  // A decade is a period of its own; a day or month with an open digit is one of several.
  const season = month !== null && Number(month) >= 21 && Number(month) <= 24;
  return !season && (month === null ? year !== 'XXXX' : !`${year}${month}${day}`.includes('X'));
}

function unknownEnd(edtf: Edtf): boolean {
  return edtf.kind === 'interval' && (edtf.start === 'unknown' || edtf.end === 'unknown');
}

function doubtful(edtf: Edtf): boolean {
  return datesOf(edtf).some(date => date.qualifier === '?' || date.qualifier === '%');
}

function hasZone(edtf: Edtf): boolean {
  return datesOf(edtf).every(date => date.clock !== null && date.clock.offset !== null);
}
