import { lower, type Token } from './tokens.ts';

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: Value])[]>;

/** Phrases as written, words set apart by spaces, variants by `|`: "eid al fitr|eid ul fitr". */
export function phrases<Value>(entries: readonly (readonly [variants: string, value: Value])[]): Phrases<Value> {
  const all = entries.flatMap(([variants, value]) =>
    variants.split('|').map(phrase => [phrase.split(' '), value] as const),
  );
  const byFirst = new Map<string, (readonly [readonly string[], Value])[]>();
  for (const entry of all.toSorted((a, b) => b[0].length - a[0].length)) {
    const first = entry[0][0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
}

/** The longest phrase at token `i`, and the token after it. Hyphens, apostrophes and stops within it do not count ("Eid-ul-Fitr", "New Year's Eve"). */
export function phraseAt<Value>(
  known: Phrases<Value>,
  t: readonly Token[],
  i: number,
): { readonly value: Value; readonly next: number } | null {
  for (const [words, value] of known.get(lower(t, i)) ?? []) {
    let at = i + 1;
    const stands = words.slice(1).every(word => {
      while (at < t.length && /^[-–'’ʼ‘.]$/.test(lower(t, at)) && t[at]?.glued) at++;
      return lower(t, at++) === word;
    });
    if (stands) return { value, next: at };
  }
  return null;
}
