import type { Span } from '../text/span.ts';
import { lastAtOrBefore, sentenceSpan } from './account.ts';
import type { Figure } from './cast.ts';
import { describe } from './descriptions.ts';
import { fold } from './names.ts';
import { phraseIn } from './phrases.ts';
import type { Stage } from './stage.ts';
import type { Reason } from './statement.ts';
import { type Word, wordsIn } from './words.ts';

/** Words of the noun phrase before "who" at most. */
const MOST_WORDS = 10;
const OPENERS = new Set(
  `the a an another one some several many most two three four five those these this all other his her
  their its every any few`.split(/\s+/),
);

/** Before "which" these leave its noun farther back, where it can't be told ("and which", "in which"). */
const NOT_NOUNS = new Set(`and or but in of to for by with on at from than as after through`.split(/\s+/));

/**
 * Whom "who" takes up: the name or the phrase right before it.
 *
 *     Hanno Tarn, the mayor, who said …     a fighter from Marrowfen who said …
 *     ^^^^^^^^^^             ^^^            ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^
 */
export function relative(stage: Stage, place: Span): { readonly figure: number | null; readonly why: Reason } {
  const { account, cast } = stage;
  const { text } = account.document;
  const [from] = sentenceSpan(account, place[0]);
  const words = text.slice(...place);
  const told = (figure: number) => ({
    figure,
    why: { code: 'pronoun', text: `“${words}”: ${(cast.figures[figure] as Figure).name.text}, right before it` },
  });
  const adjacent = cast.places[lastAtOrBefore(cast.places, place[0] - 1, one => one.start)];
  const isPlace =
    adjacent !== undefined && (cast.figures[adjacent.figure] as Figure).kind === 'place' && /^who/i.test(words);
  if (
    adjacent !== undefined &&
    !isPlace &&
    adjacent.start >= from &&
    /^['’ʼs]*[,)]?\s*$/.test(text.slice(adjacent.end, place[0]))
  )
    return told(adjacent.figure);
  for (let at = lastAtOrBefore(cast.places, place[0] - 1, one => one.start); at >= 0; at--) {
    const before = cast.places[at];
    if (before === undefined || before.start < from) break;
    const roles = (cast.figures[before.figure] as Figure).roles;
    if (
      roles.some(
        role => role.start > before.start && role.end <= place[0] && /^\s*,?\s*$/.test(text.slice(role.end, place[0])),
      )
    )
      return told(before.figure);
  }
  const run = runBefore(text, wordsIn(text, Math.max(from, place[0] - 120), place[0]), place[0]);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined)
    return { figure: null, why: { code: 'pronoun', text: `“${words}”: nobody named before it` } };
  const span: Span = [first.start, last.end];
  const phrase = phraseIn(text, span);
  if (phrase === null) return { figure: null, why: { code: 'pronoun', text: `“${words}”: nobody named before it` } };
  return describe(stage, span, phrase);
}

/** The words before `end` back to the one that opens a noun phrase; the last word alone when none does. */
function runBefore(text: string, words: readonly Word[], end: number): readonly Word[] {
  const last = words.at(-1);
  if (last === undefined || NOT_NOUNS.has(fold(last.text)) || !/^,?\s*$/.test(text.slice(last.end, end))) return [];
  for (let at = words.length - 1; at >= 0 && words.length - at <= MOST_WORDS; at--) {
    const word = words[at] as Word;
    const next = words[at + 1];
    if (next !== undefined && !/^['’ʼs]*[.]?\s+$/.test(text.slice(word.end, next.start))) break;
    if (OPENERS.has(fold(word.text))) return words.slice(at);
  }
  return words.slice(-1);
}
