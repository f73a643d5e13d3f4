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

/** Words of which each paragraph of English has some, and which are rare in any other language. */
const ENGLISH = /\b(?:the|and|of|were|that|with|are|from)\b/gi;
/** Fewer may be a name or a quotation. */
const MIN_ENGLISH = 3;
/** The start of a paragraph that shows it. In UTF-16 code units. */
const START = 300;

/** The same for a paragraph; most of what is read is English, and that shows at a fortieth of the cost. */
export function paragraphLanguage(words: string): string | null {
  const found = words.slice(0, START).match(ENGLISH)?.length ?? 0;
  return found >= MIN_ENGLISH ? 'en' : detectLanguage(words);
}

/** A language tag's primary language ("en-GB" → "en"), or null when it is no tag. */
export function primaryLanguage(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9]{1,8}){0,6}$/i.exec(tag.trim());
  return match?.[1]?.toLowerCase() ?? null;
}
