import { type OriginMark, tallyInWords } from './tally.ts';

/** More marks than this are a count: six, then "+ 6". */
const MOST_MARKS = 8;
const KEPT_MARKS = 6;

/** More dots than this say no more. */
const MOST_DOTS = 4;

/** One underline for each origin. */
export function OriginTally({ marks, unstated }: { readonly marks: readonly OriginMark[]; readonly unstated: number }) {
  const shown = marks.length > MOST_MARKS ? marks.slice(0, KEPT_MARKS) : marks;
  return (
    <span class="tally-marks" role="img" aria-label={tallyInWords(marks, unstated)}>
      {shown.map(({ times, isFirstHand }, i) => (
        <span key={i}>
          <i class={isFirstHand ? 'first-hand' : undefined} />
          {Array.from({ length: Math.min(times - 1, MOST_DOTS) }, (_, again) => (
            <i key={again} class="again" />
          ))}
        </span>
      ))}
      {shown.length < marks.length && <span class="rest">+{marks.length - shown.length}</span>}
      {unstated > 0 && <span class="unstated">?</span>}
    </span>
  );
}
