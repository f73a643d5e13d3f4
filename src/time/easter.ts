import { dayNumber } from './calendar.ts';

/** Days since 1970-01-01 of Easter Sunday in a Gregorian year, as western churches count it (the anonymous Gregorian computus, Nature 1876). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const count = moon + toSunday - 7 * late + 114;
  return dayNumber({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
}

/** The same as eastern churches count it: Meeus's Julian computus, its date taken over into the Gregorian calendar. */
export function orthodoxEasterSunday(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + toSunday + 114;
  const julian = dayNumber({ year, month: Math.floor(count / 31), day: (count % 31) + 1 });
  return julian + julianLag(year);
}

/** Days by which the Julian calendar is behind in spring: 13 from 1900 to 2099. */
function julianLag(year: number): number {
  const century = Math.floor(year / 100);
  return century - Math.floor(century / 4) - 2;
}
