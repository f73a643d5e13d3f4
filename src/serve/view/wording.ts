import { contains, inOrder, overlaps, type Span } from '../../text/span.ts';
import type { PairWord } from '../contract.ts';
import { figureOf, type Word } from './words.ts';

/** Three words in a row are seldom shared by chance, common though each may be. */
const RUN = 3;

/** One of two statements, as far as their wording goes. */
export interface Worded {
  readonly words: readonly Word[];
  /** Words by which it denies. */
  readonly negation: readonly Span[];
  readonly denies: boolean;
}

/** What the engine named as opposed in two statements: words of the one and of the other. */
export type Opposed = readonly [a: string, b: string];

/**
 * The words that two statements share, and those that set them apart:
 *
 *     Nobody ordered that gate open.
 *     ^^^^^^ opposed      ^^^^ same
 *     An instruction to ease the gate was given.
 *                                ^^^^ same
 *
 * A word that is not telling, as it stands everywhere in the case, is shared only inside a run of three. Shared words side
 * by side are one stretch.
 */
export function wording(
  a: Worded,
  b: Worded,
  opposed: readonly Opposed[],
  isTelling: (low: string) => boolean,
): { readonly a: readonly PairWord[]; readonly b: readonly PairWord[] } {
  const apart = { a: opposedIn(a, b.denies, opposed, 0), b: opposedIn(b, a.denies, opposed, 1) };
  const same = (mine: Worded, others: Worded, taken: readonly PairWord[]) => {
    const theirs = new Set(others.words.map(word => word.low));
    const inRun = heldInRuns(mine.words, others.words);
    const isFree = ({ start, end }: Word) => !taken.some(one => overlaps([start, end], [one.start, one.end]));
    return mine.words.map(
      (word, i) => isFree(word) && (inRun[i] === true || (theirs.has(word.low) && isTelling(word.low))),
    );
  };
  const marked = (mine: Worded, others: Worded, taken: readonly PairWord[]): readonly PairWord[] =>
    [
      ...stretches(mine.words, same(mine, others, taken)).map(([start, end]) => ({
        start,
        end,
        look: 'same' as const,
        group: 0,
      })),
      ...taken,
    ].sort((x, y) => inOrder([x.start, x.end], [y.start, y.end]));
  return { a: marked(a, b, apart.a), b: marked(b, a, apart.b) };
}

/** How many words a text shares with another in runs of three and more, of how many, and the longest such run. */
export function sharedRuns(
  mine: readonly Word[],
  others: readonly Word[],
): { readonly spans: readonly Span[]; readonly shared: number; readonly of: number; readonly longest: number } {
  const held = heldInRuns(mine, others);
  const spans = stretches(mine, held);
  const longest = Math.max(0, ...spans.map(span => mine.filter(word => contains(span, [word.start, word.end])).length));
  return { spans, shared: held.filter(Boolean).length, of: mine.length, longest };
}

/** For each word of a text, whether it stands in a run of words that another text has too. */
function heldInRuns(mine: readonly Word[], others: readonly Word[]): readonly boolean[] {
  const runs = runsOf(others);
  const held = mine.map(() => false);
  for (let i = 0; i + RUN <= mine.length; i++) if (runs.has(keyOf(mine.slice(i, i + RUN)))) held.fill(true, i, i + RUN);
  return held;
}

/** Words that are held, those side by side as one span. */
function stretches(words: readonly Word[], held: readonly boolean[]): readonly Span[] {
  const spans: [number, number][] = [];
  for (const [i, { start, end }] of words.entries()) {
    const last = spans.at(-1);
    if (!held[i]) continue;
    if (last && held[i - 1]) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

const keyOf = (run: readonly Word[]) => run.map(word => word.low).join(' ');

function runsOf(words: readonly Word[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(keyOf(words.slice(i, i + RUN)));
  return runs;
}

function opposedIn(
  { words, negation, denies }: Worded,
  otherDenies: boolean,
  opposed: readonly Opposed[],
  at: 0 | 1,
): readonly PairWord[] {
  const denying = denies && !otherDenies ? negation.map(([start, end]) => ({ start, end, group: 0 })) : [];
  const named = opposed.flatMap((pair, i) => {
    const wanted = pair[at].toLowerCase();
    const figure = figureOf(wanted);
    const word = words.find(({ low }) => low === wanted || (figure !== null && figureOf(low) === figure));
    return word ? [{ start: word.start, end: word.end, group: i + 1 }] : [];
  });
  return [...denying, ...named]
    .sort((x, y) => inOrder([x.start, x.end], [y.start, y.end]))
    .filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0))
    .map(one => ({ ...one, look: 'opposed' as const }));
}
