import type { ChangeView } from '../../serve/contract.ts';
import { changes } from '../../text/changes.ts';
import { counted } from '../finding/tally.ts';

/** "2 sentences taken out, 1 put in": what changed between two versions, in words; null when no sentence did. */
export function inCounts({ out, in: put, reworded, moved }: ChangeView): string | null {
  const parts = (
    [
      [out, 'taken out'],
      [put, 'put in'],
      [reworded, 'reworded'],
      [moved, 'moved'],
    ] as const
  ).filter(([count]) => count > 0);
  if (parts.length === 0) return null;
  return parts.map(([count, what], i) => `${i === 0 ? counted(count, 'sentence') : count} ${what}`).join(', ');
}

/** A run of a sentence's words, and whether the other version has them there too. */
export interface Run {
  readonly words: string;
  readonly differs: boolean;
}

/** Two versions of one sentence, each in runs of words that the other has and has not. */
export function wordByWord(
  before: string,
  after: string,
): { readonly before: readonly Run[]; readonly after: readonly Run[] } {
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  const found = changes(old, now);
  const gone = new Set(found.map(change => change.before));
  const put = new Set(found.map(change => change.after));
  return { before: runsOf(old, gone), after: runsOf(now, put) };
}

function runsOf(words: readonly string[], differing: ReadonlySet<number | null>): readonly Run[] {
  const runs: { words: string; differs: boolean }[] = [];
  words.forEach((word, i) => {
    const differs = differing.has(i);
    const last = runs.at(-1);
    if (last?.differs === differs) last.words += word;
    else runs.push({ words: word, differs });
  });
  return runs;
}
