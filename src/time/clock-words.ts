import { pair } from './edtf.ts';
import type { TimePart } from './parts.ts';
import { printDay } from './units.ts';

/** A time of day as words give it. */
export interface ClockWords {
  /** 0..23; 1..12 when `twelve`. */
  readonly hour: number;
  readonly minute: number;
  /** True when the words do not say which half of the day: "ten to two". */
  readonly twelve: boolean;
  /** True when the words say UTC or GMT. */
  readonly utc?: true;
}

/** From this hour on, a twelve-hour time of a night is before midnight: "eight that night" is 20:00, "five that night" 05:00. */
const NIGHT_FALLS = 6;

/**
 * A time of day on a day (days since 1970-01-01), as EDTF to the minute: on the night of 13 May 2024, ten to two is
 * `2024-05-14T01:50`. Only the day when the words leave open which half of it is meant.
 */
export function clockOn(day: number, clock: ClockWords, part: TimePart | null): string {
  const hour = clock.twelve ? hourIn(part, clock.hour) : clock.hour;
  if (hour === null) return printDay(day);
  // The small hours of a night belong to the next day.
  const date = part === 'night' && hour < 12 ? day + 1 : day;
  return `${printDay(date)}T${pair(hour)}:${pair(clock.minute)}${clock.utc ? 'Z' : ''}`;
}

function hourIn(part: TimePart | null, hour: number): number | null {
  const base = hour % 12;
  if (part === 'morning' || part === 'early') return base;
  if (part === 'afternoon' || part === 'evening' || part === 'late') return base + 12;
  if (part === 'night') return base >= NIGHT_FALLS ? base + 12 : base;
  return null;
}
