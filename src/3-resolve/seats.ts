import { fold } from './names.ts';
import { type Role, sameStem } from './roles.ts';

/** Offices that one person holds over one land, town or people at a time. */
const SEATED = new Set('mayor governor prefect sheriff minister premier chancellor king queen emir sultan'.split(' '));
/** Who held it before may hold another now. */
const PAST = /\b(former|formerly|ex|then|late|late|previous|outgoing)\b/i;
const SEAT = /(?:\b(?:of|for|in)\s+(?:the\s+)?)(\p{Lu}[\p{L}\p{M}’'-]*)|(\p{Lu}[\p{L}\p{M}-]*)['’ʼ]s?\s/gu;

/** Whether two people hold one kind of office in two places: "mayor of Kaldmoor", "mayor of Orvane". */
export function seatsClash(a: readonly Role[], b: readonly Role[]): boolean {
  const [ours, theirs] = [a.filter(isSeated), b.filter(isSeated)];
  const pairs = ours.flatMap(one =>
    theirs.filter(other => other.head === one.head).map(other => [one, other] as const),
  );
  const seats = pairs.map(([one, other]) => [seatsOf(one), seatsOf(other)] as const);
  const told = seats.filter(([x, y]) => x.length > 0 && y.length > 0);
  return told.length > 0 && told.every(([x, y]) => !x.some(word => y.some(other => sameStem(word, other))));
}

function isSeated({ head, text }: Role): boolean {
  return SEATED.has(head) && !PAST.test(text);
}

/** The places that a role names, folded: "kaldmoor" of "the mayor of Kaldmoor" and "Kaldmoor’s mayor". */
function seatsOf({ text, words }: Role): readonly string[] {
  return [...text.matchAll(SEAT)].map(match => fold(match[1] ?? match[2] ?? '')).filter(word => words.includes(word));
}
