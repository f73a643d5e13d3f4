/** How two spellings of a name word stand to one another. */
export type Likeness = 'same' | 'respelled' | 'slip' | 'other';

/** Sounds that transcription into Latin letters writes in several ways; longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/kh|gh|ck|[cqgx]/g, 'k'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh/g, 'z'],
  [/w/g, 'v'],
  [/(?<=.)[aeiouyhj]/g, ''],
  [/^[aeiouyj]/, 'A'],
];
/** Longer words are no names; they are compared by equality alone. */
const LONGEST_COMPARED = 40;
/** A skeleton of fewer consonants says too little ("Ali", "Ela"). */
const LEAST_CONSONANTS = 2;
/** Hasan and Hussein share a skeleton and lie three letters apart; Qassem and Qasem, Soleimani and Suleimani one, Mohammad and Muhammed two. */
const RESPELLED_DISTANCE = 2;
/** Four letters with one vowel changed are another name as often as another spelling (Ilse, Else). */
const LEAST_RESPELLED = 5;
/** In a word of three letters one letter makes another name. */
const LEAST_SLIP = 4;

/** The consonants as they sound: "Qassem" and "Kasim" both give `ksm`. */
export function skeleton(word: string): string {
  let sounds = word;
  for (const [sound, as] of SOUNDS) sounds = sounds.replace(sound, as);
  return sounds.replace(/(.)\1+/g, '$1');
}

/**
 * Compares two folded name words. `respelled`: the same consonants, vowels or doubling differ (another transcription).
 * `slip`: one letter dropped, added, changed or swapped with its neighbour, first letter kept.
 */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (a.length > LONGEST_COMPARED || b.length > LONGEST_COMPARED || Math.abs(a.length - b.length) > RESPELLED_DISTANCE)
    return 'other';
  const apart = distance(a, b);
  if (apart <= RESPELLED_DISTANCE && isRespelling(a, b)) return 'respelled';
  if (apart === 1 && a[0] === b[0] && Math.min(a.length, b.length) >= LEAST_SLIP && !changesGender(a, b)) return 'slip';
  return 'other';
}

function isRespelling(a: string, b: string): boolean {
  const bones = skeleton(a);
  return (
    bones === skeleton(b) &&
    bones.length >= LEAST_CONSONANTS &&
    Math.min(a.length, b.length) >= LEAST_RESPELLED &&
    !changesGender(a, b)
  );
}

/** Mario and Maria, Daniel and Daniela are two people, however near their letters. */
function changesGender(a: string, b: string): boolean {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (a.slice(0, -1) === b.slice(0, -1) && x !== y) return /[aeo]/.test(x ?? '') && /[aeo]/.test(y ?? '');
  return a === `${b}a` || b === `${a}a` || a === `${b}e` || b === `${a}e`;
}

/** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (above[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + change,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] as number) + 1);
      line.push(best);
    }
    before = above;
    above = line;
  }
  return above[b.length] as number;
}
