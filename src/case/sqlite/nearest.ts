/** Letters that may be wrong in a word: none in a short one, where every other word is near. */
function mostWrong(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The word of the lexicon nearest to this one: fewest letters changed, left out, put in or swapped with the next
 * (Damerau's four slips of the pen); of those equally near the first by code units. Null when none is near enough.
 */
export function nearestWord(word: string, lexicon: Iterable<string>): string | null {
  let most = mostWrong(word.length);
  let best: string | null = null;
  for (const other of lexicon) {
    if (Math.abs(other.length - word.length) > most || (other[0] !== word[0] && other[1] !== word[1])) continue;
    const wrong = slips(word, other, most);
    if (wrong > most || (wrong === most && best !== null && best <= other)) continue;
    if (wrong < most || best === null || other < best) [best, most] = [other, wrong];
  }
  return best;
}

/** How many slips of the pen lie between two words; more than `most` is not counted further. */
export function slips(a: string, b: string, most: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
