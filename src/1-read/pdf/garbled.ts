/** Fewer letters than this on a page say nothing of their font. */
const MIN_LETTERS = 60;
/** A paragraph of fewer may be an address, a formula or code. */
export const MIN_PARAGRAPH = 240;
/** The share of characters that no map named: private, unassigned, replaced. */
const MAX_UNNAMED = 0.2;
/** The least share of what stands between spaces that is shaped as words or figures are. */
const MIN_SHAPED = 0.45;
/** The most words of Latin letters without a vowel. */
const MAX_UNVOICED = 0.5;
/** Shorter words may do without ("by", "Mrs"). */
const MIN_VOICED = 4;
/** Fewer words are an exception, not a rule. */
const MIN_WORDS = 6;
/** More of one token is not looked at. In UTF-16 code units. */
const MAX_TOKEN = 60;
/** A sample that says as much as the whole. In UTF-16 code units. */
const SAMPLE = 20_000;

const UNNAMED = /[\p{Co}\p{Cn}\ufffd]/gu;
const SHAPED =
  /^[^\p{L}\p{N}]{0,4}(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]*s?|[\p{Lo}\p{Lm}\p{M}\u200c\u200d]+|\p{N}[\p{N}.,:/%-]*\p{Ll}{0,2})(?:['’./&-]\p{Lu}?[\p{L}\p{N}\p{M}]+)*[^\p{L}\p{N}]{0,5}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LATIN = /^\p{Script=Latin}+$/u;
const VOWEL = /[aeiouyæœøıаеиоу]/i;

/**
 * Whether words came out as no one wrote them: a font without a map from its glyphs to characters, or with a wrong one.
 * Told by the characters and by the shape of words, in any script; by the shape only where there are
 * `least` letters.
 */
export function isGarbled(words: string, least = MIN_LETTERS): boolean {
  const text = words.slice(0, SAMPLE);
  const inked = text.replace(/\s/g, '');
  const unnamed = inked.match(UNNAMED)?.length ?? 0;
  if (unnamed > 0 && unnamed >= MAX_UNNAMED * [...inked].length) return true;
  if (inked.length < least || UNSPACED.test(inked)) return false;
  const tokens = text.split(/\s+/).filter(token => token.length > 1);
  if (tokens.filter(token => SHAPED.test(token.slice(0, MAX_TOKEN))).length < MIN_SHAPED * tokens.length) return true;
  const latin = tokens.map(token =>
    token
      .replace(/[^\p{L}]/gu, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  );
  const voiced = latin.filter(word => word.length >= MIN_VOICED && LATIN.test(word));
  return voiced.length >= MIN_WORDS && voiced.filter(word => !VOWEL.test(word)).length > MAX_UNVOICED * voiced.length;
}
