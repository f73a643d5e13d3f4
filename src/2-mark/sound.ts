import type { Span } from '../text/span.ts';
import type { Marks, StatementMark } from './marks.ts';

/** Marks whose places all hold, and the places of the statements that were left out. */
export interface SoundMarks {
  readonly marks: Marks;
  readonly unsound: readonly (readonly Span[])[];
}

/**
 * Leaves out every statement with a place that is not in the text, that holds nothing, or that cuts a character in
 * two; what stood within one of them stands alone. Marks may come from a cache on a disk, so they are looked at again.
 */
export function soundMarks(text: string, marks: Marks): SoundMarks {
  const isKept = marks.statements.map(statement => isSound(text, statement));
  if (isKept.every(kept => kept)) return { marks, unsound: [] };
  const newIndex = new Map([...isKept.keys()].filter(index => isKept[index]).map((old, index) => [old, index]));
  const kept = marks.statements
    .filter((_, index) => isKept[index])
    .map(statement => ({
      ...statement,
      within: statement.within === null ? null : (newIndex.get(statement.within) ?? null),
    }));
  const unsound = marks.statements.filter((_, index) => !isKept[index]).map(({ content }) => content);
  return { marks: { ...marks, statements: kept }, unsound };
}

function isSound(text: string, { content, cue, source, negation, hedge }: StatementMark): boolean {
  const all = [...content, ...cue, ...source, ...negation, ...hedge];
  return content.length > 0 && all.every(span => isPlace(text, span)) && areInOrder(content);
}

/** Whether the span holds something, lies in the text, and splits no surrogate pair. */
function isPlace(text: string, [start, end]: Span): boolean {
  const isWhole = Number.isInteger(start) && Number.isInteger(end);
  return isWhole && 0 <= start && start < end && end <= text.length && text.slice(start, end).isWellFormed();
}

/** Whether each piece starts where the one before has ended, or later: a quote is cut in the order of the text. */
function areInOrder(pieces: readonly Span[]): boolean {
  return pieces.every(([start], i) => start >= (pieces[i - 1]?.[1] ?? 0));
}
