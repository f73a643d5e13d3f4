/** What a pronoun can stand for. */
export type PronounClass = 'he' | 'she' | 'it' | 'they' | 'I' | 'we' | 'you' | 'who' | 'both';

const CLASSES: readonly (readonly [PronounClass, readonly string[]])[] = [
  ['he', ['he', 'him', 'his', 'himself']],
  ['she', ['she', 'her', 'hers', 'herself']],
  ['it', ['it', 'its', 'itself']],
  ['they', ['they', 'them', 'their', 'theirs', 'themselves']],
  ['I', ['i', 'me', 'my', 'mine', 'myself']],
  ['we', ['we', 'us', 'our', 'ours', 'ourselves']],
  ['you', ['you', 'your', 'yours', 'yourself']],
  ['who', ['who', 'whom', 'which', 'that', 'whose']],
  ['both', ['both']],
];

const byWord = new Map(CLASSES.flatMap(([kind, words]) => words.map(word => [word, kind] as const)));

/** The class of a folded pronoun; null for any other word. */
export function pronounClass(word: string): PronounClass | null {
  return byWord.get(word) ?? null;
}

/** Whether a folded word is a pronoun. */
export function isPronoun(word: string): boolean {
  return byWord.has(word);
}
