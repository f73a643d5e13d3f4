import type { Offset } from '../text/span.ts';
import { NAME_LABELS } from './labels.ts';
import type { Mention } from './marks.ts';
import type { Window } from './windows.ts';

/** Least mean probability of a name; below it the tagger is guessing. */
const NAME_BAR = 0.5;

/** A word as the tagger sees it: its label is that of its first piece. */
interface Word {
  readonly start: Offset;
  readonly end: Offset;
  readonly label: (typeof NAME_LABELS)[number];
  readonly probability: number;
  /** Written small, or without case. */
  readonly small: boolean;
}

/**
 * The names in a window's core: runs of words of one kind. A name that has a capital begins with one:
 *
 *     the minister of interior Rahmani Fazli
 *                     ^^^^^^^^ tagged, and left out
 */
export function mentions(window: Window, names: Float32Array): readonly Mention[] {
  const runs: Word[][] = [];
  let open = false;
  for (const word of words(window, names)) {
    const goesOn = open && word.label.startsWith('I-') && runs.at(-1)?.at(-1)?.label.slice(2) === word.label.slice(2);
    if (goesOn) runs.at(-1)?.push(word);
    else if (word.label !== 'O') runs.push([word]);
    open = word.label !== 'O';
  }
  return runs.flatMap(run =>
    mention(
      run.slice(
        Math.max(
          0,
          run.findIndex(word => !word.small),
        ),
      ),
    ),
  );
}

function mention(run: readonly Word[]): readonly Mention[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const score = Math.exp(run.reduce((sum, word) => sum + Math.log(word.probability), 0) / run.length);
  const kind = first.label.slice(2) as Mention['kind'];
  return score < NAME_BAR ? [] : [{ start: first.start, end: last.end, kind, score: Math.round(score * 100) / 100 }];
}

function words({ pieces, features, core: [first, end] }: Window, names: Float32Array): readonly Word[] {
  return pieces.flatMap(({ start, wordStart, wordEnd }, at) => {
    if (at < first || at >= end || start !== wordStart) return [];
    return [{ start: wordStart, end: wordEnd, ...best(names, at), small: (features[at] ?? 0) % 4 === 0 }];
  });
}

function best(names: Float32Array, piece: number): Pick<Word, 'label' | 'probability'> {
  const width = NAME_LABELS.length;
  let winner = 0;
  for (let label = 1; label < width; label++) {
    if ((names[piece * width + label] as number) > (names[piece * width + winner] as number)) winner = label;
  }
  return {
    label: NAME_LABELS[winner] as (typeof NAME_LABELS)[number],
    probability: names[piece * width + winner] as number,
  };
}
