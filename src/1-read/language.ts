import { eld } from 'eld/extrasmall';

/** A guess from fewer letters is often wrong: "Marrow Falls" might be anything. In UTF-16 code units. */
const MIN_LETTERS = 40;

/** More adds nothing to the guess. In UTF-16 code units. */
const SAMPLE = 4000;

/** The languages whose statements are found; any other is read, and a warning says so. */
export const SUPPORTED: ReadonlySet<string> = new Set(['en']);

/** The language the words are in, as a BCP 47 primary language, or null when they are too few to tell. */
export function detectLanguage(words: string): string | null {
  const sample = words.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return null;
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** A language tag's primary language ("en-GB" → "en"), or null when it is no tag. */
export function primaryLanguage(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8}){0,6}$/i.exec(tag.trim());
  return match?.[1]?.toLowerCase() ?? null;
}
