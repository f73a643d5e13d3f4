import type { Match } from './match.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { yearAt } from './years.ts';

const SAME = /^(latest|recent|comparable|same|corresponding)$/;
/** What makes of a quarter a part of a town, a game or a thing. */
const NOT_A_TIME = /^(of|century|mile|million|final|finals|note|notes|horse)$/;

/**
 * The quarter of a year that the text speaks of, or the one a year before it: "the quarter", "the latest period", "the year-ago
 * quarter", "the comparable period a year earlier", "the 1988 period", "year-earlier". Which quarter that is, the text before tells.
 */
export function spokenQuarter(t: readonly Token[], i: number): Match | null {
  if (!freeBefore(t, i)) return null;
  const ago = yearAgo(t, i);
  if (ago !== null) return found(quarterNoun(t, ago) ?? ago, -1);
  if (lower(t, i - 1) !== 'the') return null;
  const year = yearAt(t, i);
  if (year !== null) {
    const end = quarterNoun(t, i + 1);
    return end === null ? null : { ...found(end, 0), relative: { kind: 'quarter', years: 0, year } };
  }
  const same = SAME.test(lower(t, i)) ? 1 : 0;
  const yearBefore = same === 0 ? null : yearAgo(t, i + same);
  const end = quarterNoun(t, yearBefore ?? i + same);
  if (end === null || (same === 0 && lower(t, i) === 'period')) return null;
  const later = same === 0 ? null : aYearBefore(t, end);
  return found(later ?? end, yearBefore !== null || later !== null ? -1 : 0);
}

function found(next: number, years: number): Match {
  return { next, value: null, relative: { kind: 'quarter', years }, article: true };
}

/** The token after "quarter" or "period". */
function quarterNoun(t: readonly Token[], i: number): number | null {
  const stands = /^(quarter|period)$/.test(lower(t, i)) && freeAfter(t, i + 1) && !NOT_A_TIME.test(lower(t, i + 1));
  return stands ? i + 1 : null;
}

/** "Year-ago", "year-earlier". */
function yearAgo(t: readonly Token[], i: number): number | null {
  const hyphened = lower(t, i) === 'year' && lower(t, i + 1) === '-' && /^(ago|earlier)$/.test(lower(t, i + 2));
  return hyphened && freeAfter(t, i + 3) ? i + 3 : null;
}

/** "… a year earlier", "… last year". */
function aYearBefore(t: readonly Token[], i: number): number | null {
  if (lower(t, i) === 'a' && lower(t, i + 1) === 'year' && /^(ago|earlier|before)$/.test(lower(t, i + 2))) return i + 3;
  const of = lower(t, i) === 'of' ? 1 : 0;
  return /^(last|previous)$/.test(lower(t, i + of)) && lower(t, i + of + 1) === 'year' ? i + of + 2 : null;
}
