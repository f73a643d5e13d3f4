import type { Offset, Span } from '../../text/span.ts';
import type { Snapshot } from './snapshot.ts';

/** A word of a document, at its place. */
export interface Word {
  readonly start: Offset;
  readonly end: Offset;
  /** Lower case. */
  readonly low: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** The words that these spans of a text hold, in order. Linear in their length. */
export function wordsIn(text: string, spans: readonly Span[]): readonly Word[] {
  return spans.flatMap(([start, end]) =>
    Array.from(text.slice(start, end).matchAll(WORD), ({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
      low: word.toLowerCase(),
    })),
  );
}

/** A word in more than one of so many statements says little of any of them ("that", "with", "said"), in any language. */
const COMMON_SHARE = 1 / 14;
/** However few statements there are, a word in no more than these is not common. */
const FEW_STATEMENTS = 4;
/** So many statements tell which words are common; more would cost time and change nothing. */
const MOST_COUNTED = 5_000;

const counted = new WeakMap<Snapshot, (low: string) => boolean>();

/** Whether a word is one of those that stand everywhere in this case. */
export function commonIn(shot: Snapshot): (low: string) => boolean {
  const known = counted.get(shot);
  if (known) return known;
  const seen = new Map<string, number>();
  const statements = shot.analysis.statements.slice(0, MOST_COUNTED);
  for (const { document, content } of statements) {
    const text = shot.document.get(document)?.text ?? '';
    for (const low of new Set(wordsIn(text, content).map(word => word.low))) seen.set(low, (seen.get(low) ?? 0) + 1);
  }
  const most = Math.max(FEW_STATEMENTS, statements.length * COMMON_SHARE);
  const isCommon = (low: string) => (seen.get(low) ?? 0) > most;
  counted.set(shot, isCommon);
  return isCommon;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The figure that a word names ("eleven", "twenty-six", "6,200"), or null. */
export function figureOf(low: string): number | null {
  if (/^\p{N}/u.test(low)) {
    const value = Number(low.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  const [first = '', second] = low.split('-');
  const unit = UNITS.indexOf(second ?? first);
  const ten = TENS.indexOf(first);
  if (second === undefined) return unit >= 0 ? unit : ten >= 0 ? (ten + 2) * 10 : null;
  return ten >= 0 && unit > 0 && unit < 10 ? (ten + 2) * 10 + unit : null;
}
