import type { Claim } from './claim.ts';
import { words } from './words.ts';

/** Of one text by one voice, and of one text by whomever, this many are compared with others. */
const OF_ONE_VOICE = 4;
const OF_ONE_TEXT = 32;

/** Claims that are compared with others, and further ones in the same words, each with the one that stands for it. */
export interface Copies {
  readonly compared: readonly number[];
  readonly further: readonly { readonly copy: number; readonly of: number }[];
}

/**
 * Sets the many copies of one text apart, so that ten thousand of them do not fill one another's places: only the first few
 * by each voice are compared, and the rest are held against the first. Accounts' own words count as one voice.
 */
export function copies(claims: readonly Claim[]): Copies {
  const texts = new Map<string, { first: number; count: number; readonly voices: Map<string, number> }>();
  const compared: number[] = [];
  const further: { copy: number; of: number }[] = [];
  for (const [i, claim] of claims.entries()) {
    const key = words(claim.judged)
      .map(word => word.low)
      .join(' ');
    const voice = claim.own ? '' : (claim.statement.speaker ?? '');
    const text = texts.get(key) ?? { first: i, count: 0, voices: new Map<string, number>() };
    texts.set(key, text);
    const heard = text.voices.get(voice) ?? 0;
    if (heard >= OF_ONE_VOICE || text.count >= OF_ONE_TEXT) further.push({ copy: i, of: text.first });
    else {
      compared.push(i);
      text.voices.set(voice, heard + 1);
      text.count += 1;
    }
  }
  return { compared, further };
}
