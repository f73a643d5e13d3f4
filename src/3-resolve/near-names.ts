import { type Name, surname } from './names.ts';
import { type Likeness, likeness } from './spelling.ts';

/** A letter too few or too many in one word of a name is a slip of the pen; in two words it is another name. */
const MOST_SLIPS = 1;
/** In a full name the word that slips must be long enough for the rest of it to carry the name. */
const LEAST_SLIPPED = 5;

/** Words of two names that differ only in spelling, as pairs; null when the names differ in more than that. */
export function spellingsApart(a: Name, b: Name): readonly (readonly [string, string])[] | null {
  if (a.words.length < 2 || b.words.length < 2 || a.generation !== b.generation) return null;
  if (sameApartOrTogether(a, b)) return [[givenOf(a), givenOf(b)]];
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const pairs: [string, string][] = [];
  const kinds: Likeness[] = [];
  const note = (x: string, y: string, given: boolean): boolean => {
    const kind = likeness(x, y);
    const initial = (x.length === 1 || y.length === 1) && x[0] === y[0];
    if (kind === 'other' && !initial) return false;
    if (kind === 'slip' && (Math.min(x.length, y.length) < LEAST_SLIPPED || (given && changesLetter(x, y))))
      return false;
    if (kind === 'slip' || kind === 'respelled') pairs.push(short === a ? [x, y] : [y, x]);
    kinds.push(kind);
    return true;
  };
  if (!note(surname(short), surname(long), false)) return null;
  let at = 0;
  for (const given of short.words.slice(0, -1)) {
    while (at < long.words.length - 1 && !note(given, long.words[at] as string, true)) at++;
    if (at++ >= long.words.length - 1) return null;
  }
  return kinds.filter(kind => kind === 'slip').length > MOST_SLIPS ? null : pairs;
}

/** Martin and Marvin are two given names: one letter changed for another makes a name more often than a slip. */
function changesLetter(x: string, y: string): boolean {
  return x.length === y.length && [...x].sort().join('') !== [...y].sort().join('');
}

function givenOf(name: Name): string {
  return name.words.slice(0, -1).join(' ');
}

/** "Abdul Rahman Tarn", "Abd al-Rahman Tarn", "Abdulrahman Tarn": given names that are written apart or together. */
function sameApartOrTogether(a: Name, b: Name): boolean {
  if (a.words.length === b.words.length && givenOf(a) === givenOf(b)) return false;
  const joined = (name: Name) =>
    givenOf(name)
      .replaceAll(' ', '')
      .replace(/abd[aeou]l(?=.{3})/g, 'abd');
  return surname(a) === surname(b) && joined(a) === joined(b);
}

/** Words of two bodies' names that are two transcriptions of one, as pairs; null when the names differ in more. */
export function respelledBody(a: Name, b: Name): readonly (readonly [string, string])[] | null {
  if (a.words.length !== b.words.length) return null;
  const pairs = a.words.map((word, index) => [word, b.words[index] as string] as const);
  const apart = pairs.filter(([x, y]) => x !== y);
  return apart.length > 0 &&
    apart.every(([x, y]) => likeness(x, y) === 'respelled' && Math.abs(x.length - y.length) < 2)
    ? apart
    : null;
}
