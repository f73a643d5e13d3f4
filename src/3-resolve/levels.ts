import type { TimeMark } from '../2-mark/marks.ts';
import { contains, hull, type Span } from '../text/span.ts';
import { type Account, allTouching, sentenceSpan } from './account.ts';
import { REACH } from './reporting.ts';

/**
 * Whose words a time stands in: the account's own telling, the words that report (when it was said), what is reported, or a
 * quotation. A day of one is not the day of another: "said on Monday" does not date what was said.
 */
export type Level = 'told' | 'reporting' | 'reported' | 'quoted';

/** The level of each time that stands in or beside a reported statement; all others are told. */
export function levelsOf(account: Account): ReadonlyMap<TimeMark, Level> {
  const levels = new Map<TimeMark, Level>();
  const { statements, times } = account.marks;
  for (const statement of statements) {
    if (statement.cue.length === 0) continue;
    const level = statement.kind === 'direct' || statement.kind === 'mixed' ? 'quoted' : 'reported';
    for (const time of allTouching(times, hull(statement.content)))
      if (statement.content.some(span => contains(span, [time.start, time.end]))) levels.set(time, level);
  }
  for (const statement of statements) {
    if (statement.cue.length === 0) continue;
    const cue = hull(statement.cue);
    const sentence = sentenceSpan(account, cue[0]);
    const near: Span = [Math.max(sentence[0], cue[0] - REACH), Math.min(sentence[1], cue[1] + REACH)];
    for (const time of allTouching(times, near)) if (!levels.has(time)) levels.set(time, 'reporting');
  }
  return levels;
}

/** Whether a time of day at one level may stand on a day at another. */
export function sharesDay(clock: Level, day: Level): boolean {
  if (day === 'reporting') return clock === 'reporting';
  return clock === day || (day === 'told' && clock !== 'reporting');
}
