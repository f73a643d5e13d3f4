import { qualified } from '../../time/units.ts';
import type { Match } from './match.ts';
import { lower, type Token } from './tokens.ts';

const ROUGHLY = /^(about|around|circa|approximately|roughly|ca)$/;
const DOUBT = /^(possibly|perhaps|maybe|probably|presumably)$/;
const PREPOSITION = /^(in|on|at|during|around|about|by|since|from|the)$/;
/** How many prepositions and articles may stand between "possibly" and the date: "possibly on the". */
const BETWEEN = 2;

/** The date with what the words around it say of its exactness: "around June 10" `~`, "possibly in 2014" or "June 10 (?)" `?`. */
export function withQualifier(t: readonly Token[], i: number, match: Match): Match {
  const qualifier = qualifierAt(t, i, match);
  if (qualifier === null) return match;
  if (match.relative !== null) return { ...match, relative: { ...match.relative, qualifier } };
  const value = match.value === null ? null : qualified(match.value, qualifier);
  return value === null ? match : { ...match, value };
}

function qualifierAt(t: readonly Token[], i: number, { next, value, relative }: Match): '~' | '?' | null {
  if (value?.includes('T') || relative?.kind === 'clock' || relative?.clock !== undefined) return null;
  if (/^[([]$/.test(lower(t, next)) && lower(t, next + 1) === '?' && /^[)\]]$/.test(lower(t, next + 2))) return '?';
  let at = i - 1;
  for (let skipped = 0; skipped < BETWEEN && PREPOSITION.test(lower(t, at)) && !ROUGHLY.test(lower(t, at)); skipped++)
    at--;
  if (DOUBT.test(lower(t, at))) return '?';
  const named = value !== null || relative?.kind === 'yearless' || relative?.kind === 'calendar';
  const before = lower(t, i - 1) === 'the' ? i - 2 : i - 1;
  const abbreviated = lower(t, before) === '.' && /^(c|ca)$/.test(lower(t, before - 1));
  return named && (ROUGHLY.test(lower(t, before)) || abbreviated) ? '~' : null;
}
