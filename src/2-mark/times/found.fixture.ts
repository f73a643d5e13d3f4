import assert from 'node:assert/strict';
import type { RelativeTime } from '../marks.ts';
import { times } from '../times.ts';

/** What is found in a sentence, one a line: the words, and the EDTF or the relative time in short ("−10 day", "weekday 2 before"). */
export function found(text: string): readonly string[] {
  return times(text, [[0, text.length]]).map(time => {
    const said = time.value ?? (time.relative === null ? 'nothing' : short(time.relative));
    return `${text.slice(time.start, time.end)} → ${said}`;
  });
}

/** Checks sentences against what must be found in them, and nothing else. */
export function check(cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  for (const [text, ...expected] of cases) assert.deepEqual(found(text), expected, text);
}

/** Checks that nothing is found. */
export function refuse(texts: readonly string[]): void {
  for (const text of texts) assert.deepEqual(found(text), [], text);
}

const FROM = { text: 'from the text', near: 'from near by' };

function short(relative: RelativeTime): string {
  const { from, part, clock, further, qualifier } = relative;
  const time = clock && `${clock.hour}:${String(clock.minute).padStart(2, '0')}${clock.twelve ? ' or pm' : ''}`;
  return [
    core(relative),
    further && `then ${further.amount} ${further.unit}`,
    part,
    time,
    qualifier,
    from && FROM[from],
  ]
    .filter(Boolean)
    .join(', ');
}

function core(relative: RelativeTime): string {
  if (relative.kind === 'shift') {
    const upTo = relative.upTo === undefined ? '' : ` up to ${relative.upTo}`;
    return `${relative.approximate ? '~' : ''}${relative.amount}${upTo} ${relative.unit}`;
  }
  if (relative.kind === 'weekday')
    return `weekday ${relative.weekday} ${relative.week === undefined ? relative.side : `of week ${relative.week}`}`;
  if (relative.kind === 'clock') return 'clock';
  if (relative.kind === 'untold') return relative.why;
  if (relative.kind === 'quarter') return `quarter ${relative.year ?? relative.years}`;
  if (relative.kind === 'calendar') {
    const { calendar, ...date } = relative.date;
    const which = [relative.side, relative.year, relative.years].filter(one => one !== undefined);
    return [calendar, ...Object.values(date).filter(one => one !== null), ...which].join(' ');
  }
  const day = relative.weekday === undefined ? '' : ` on weekday ${relative.weekday}`;
  return `${relative.value}${relative.side === undefined ? '' : ` ${relative.side}`}${relative.year === undefined ? '' : ` year ${relative.year}`}${day}`;
}
