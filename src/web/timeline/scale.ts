import { type Civil, civil, dayNumber } from '../../time/calendar.ts';
import { pair } from '../../time/edtf.ts';
import type { Stretch } from '../state/address.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Where minutes stand on a line of pixels. */
export interface Scale {
  readonly domain: Stretch;
  readonly from: number;
  readonly to: number;
}

/** The place of a minute, in pixels; outside the line for minutes outside the domain. */
export function xOf({ domain: [first, last], from, to }: Scale, minute: number): number {
  return from + ((minute - first) / (last - first)) * (to - from);
}

/** The minute at a place, whole. */
export function minuteAt({ domain: [first, last], from, to }: Scale, x: number): number {
  return Math.round(first + ((x - from) / (to - from)) * (last - first));
}

/** A line across a panel with what it says. */
export interface Tick {
  readonly minute: number;
  readonly label: string;
}

/** Labels nearer to one another than this would run together, in pixels. */
const LEAST_GAP = 58;

/** Steps between ticks: in minutes up to two weeks, then in months. */
const STEPS = [5, 10, 15, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 7 * DAY, 14 * DAY];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 60_000];
const LONGEST_STEP = 120_000;
const DAYS_A_MONTH = 30.44;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Ticks at round times, far enough apart to be read. The first one, and each that begins something new, says more. */
export function ticks(scale: Scale): readonly Tick[] {
  const { domain, from, to } = scale;
  const minutes = domain[1] - domain[0];
  const enough = (step: number) => (step / minutes) * (to - from) >= LEAST_GAP;
  const step = STEPS.find(enough);
  if (step !== undefined) return steady(domain, step);
  return monthly(domain, MONTH_STEPS.find(months => enough(months * DAYS_A_MONTH * DAY)) ?? LONGEST_STEP);
}

function steady([first, last]: Stretch, step: number): readonly Tick[] {
  const found: Tick[] = [];
  let before: Civil | null = null;
  for (let minute = Math.ceil(first / step) * step; minute <= last; minute += step) {
    const day = civil(Math.floor(minute / DAY));
    found.push({ minute, label: step < DAY ? clockLabel(minute, day, before) : dayLabel(day, before) });
    before = day;
  }
  return found;
}

function monthly([first, last]: Stretch, months: number): readonly Tick[] {
  const found: Tick[] = [];
  const start = civil(Math.floor(first / DAY));
  const begin = Math.floor((start.year * 12 + start.month - 1) / months) * months;
  for (let count = begin; ; count += months) {
    const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    const minute = dayNumber({ year, month, day: 1 }) * DAY;
    if (minute > last) return found;
    if (minute < first) continue;
    const isYear = months >= 12;
    found.push({
      minute,
      label: isYear ? String(year) : `${MONTHS[month - 1]}${found.length === 0 || month === 1 ? ` ${year}` : ''}`,
    });
  }
}

function clockLabel(minute: number, day: Civil, before: Civil | null): string {
  const time = ((minute % DAY) + DAY) % DAY;
  const isNewDay = before === null || before.day !== day.day;
  return time === 0 && isNewDay ? dayLabel(day, null) : `${pair(Math.floor(time / HOUR))}:${pair(time % HOUR)}`;
}

function dayLabel({ month, day }: Civil, before: Civil | null): string {
  return before?.month === month ? String(day) : `${day} ${MONTHS[month - 1]}`;
}

/** The stretch in words, as the title of a panel: "14 to 29 May 2024". */
export function stretchInWords([first, last]: Stretch): string {
  const [a, b] = [civil(Math.floor(first / DAY)), civil(Math.floor((last - 1) / DAY))];
  const month = (day: Civil) => MONTHS[day.month - 1] ?? '';
  if (a.year !== b.year) return `${month(a)} ${a.year} to ${month(b)} ${b.year}`;
  if (a.month !== b.month) return `${a.day} ${month(a)} to ${b.day} ${month(b)} ${b.year}`;
  return a.day === b.day ? `${a.day} ${month(a)} ${a.year}` : `${a.day} to ${b.day} ${month(b)} ${b.year}`;
}
