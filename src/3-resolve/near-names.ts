import { type Name, surname } from './names.ts';
import { type Likeness, likeness } from './spelling.ts';

/** A letter too few or too many in one word of a name is a slip of the pen; in two words it is another name. */
const MOST_SLIPS = 1;
/** In a full name the word that slips must be long enough for the rest of it to carry the name. */
const LEAST_SLIPPED = 5;

/** Words of two names that differ only in spelling, as pairs; null when the names differ in more than that. */
export function spellingsApart(a: Name, b: Name): readonly (readonly [string, string])[] | null {
  if (a.words.length < 2 || b.words.length < 2 || a.generation !== b.generation) return null;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const pairs: [string, string][] = [];
  const kinds: Likeness[] = [];
  const note = (x: string, y: string): boolean => {
    const kind = likeness(x, y);
    const initial = (x.length === 1 || y.length === 1) && x[0] === y[0];
    if (kind === 'other' && !initial) return false;
    if (kind === 'slip' && Math.min(x.length, y.length) < LEAST_SLIPPED) return false;
    if (kind === 'slip' || kind === 'respelled') pairs.push(short === a ? [x, y] : [y, x]);
    kinds.push(kind);
    return true;
  };
  if (!note(surname(short), surname(long))) return null;
  let at = 0;
  for (const given of short.words.slice(0, -1)) {
    while (at < long.words.length - 1 && !note(given, long.words[at] as string)) at++;
    if (at++ >= long.words.length - 1) return null;
  }
  return kinds.filter(kind => kind === 'slip').length > MOST_SLIPS ? null : pairs;
}
