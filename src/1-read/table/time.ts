import { civil, dayNumber } from '../../time/calendar.ts';
import { fourDigits, pair } from '../../time/edtf.ts';
import { machineDate } from '../dates.ts';

/** Seconds or milliseconds since 1970 that fall between 1990 and 2100. */
const EPOCH = /^\d{9,10}(?:\.\d{1,9})?$|^\d{12,13}$/;
const SECONDS = 1e11;
/** "Tue May 14 10:20:30 +0000 2024": day and year are parted by the time. */
const PARTED = /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/;

/** A time as tables hold it, as EDTF; null when it is none. */
export function timeOf(value: string): string | null {
  const text = value.trim();
  if (EPOCH.test(text)) return fromEpoch(Number(text) < SECONDS ? Number(text) : Number(text) / 1000);
  const parted = PARTED.exec(text);
  return machineDate(parted ? `${parted[1]} ${parted[2]} ${parted[5]} ${parted[3]} ${parted[4]}` : text);
}

const DAY = 86_400;
/** The day number of 1 January 1970. */
const EPOCH_DAY = dayNumber({ year: 1970, month: 1, day: 1 });

function fromEpoch(seconds: number): string {
  const { year, month, day } = civil(EPOCH_DAY + Math.floor(seconds / DAY));
  const rest = Math.floor(seconds) % DAY;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(pair).join(':');
  return `${fourDigits(year)}-${pair(month)}-${pair(day)}T${clock}Z`;
}
