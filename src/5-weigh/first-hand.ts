import type { Statement } from '../3-resolve/statement.ts';

const FIRST_PERSON = /\b(?:I|we|We|me|us|my|My|our|Our|mine|ours|myself|ourselves)\b/;
const OWN_WORDS: ReadonlySet<Statement['kind']> = new Set(['direct', 'mixed', 'turn', 'own']);

/** Whether a speaker, in words that are the speaker's own, tells of himself: "we opened the gates". Reported speech is not. */
export function isFirstHand({ kind, quote }: Pick<Statement, 'kind' | 'quote'>): boolean {
  return OWN_WORDS.has(kind) && FIRST_PERSON.test(quote);
}
