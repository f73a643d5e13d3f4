import type { Cue } from './cues.ts';

/** Below this share of cues that begin with the line before, a line said twice was said twice. */
const MIN_SHARE = 0.3;
const MIN_ROLLS = 3;
/** Captions that roll follow one another at once. In milliseconds. */
const AT_ONCE = 1000;

/** How many lines at the end of one cue stand again at the start of the next. */
function carried(before: Cue, cue: Cue): number {
  if (before.to !== null && cue.from !== null && cue.from - before.to > AT_ONCE) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count--) {
    const tail = before.lines.slice(-count);
    if (tail.every(({ text }, i) => text === cue.lines[i]?.text)) return count;
  }
  return 0;
}

/**
 * Cues without the lines that roll up from the cue before, as live captions have them; those of a file that does not
 * roll stay as they are.
 *
 *     the gates          the gates            were open        →  the gates / were open
 *                        were open
 */
export function unrolled(cues: readonly Cue[]): readonly Cue[] {
  const counts = cues.map((cue, i) => {
    const before = cues[i - 1];
    return before ? carried(before, cue) : 0;
  });
  const rolls = counts.filter(count => count > 0).length;
  if (rolls < MIN_ROLLS || rolls < cues.length * MIN_SHARE) return cues;
  return cues.map((cue, i) => ({ ...cue, lines: cue.lines.slice(counts[i]) })).filter(({ lines }) => lines.length > 0);
}
