import type { Civil } from './calendar.ts';

/**
 * The months that a season's code may cover: first day of the first month, and the last month (its day is not to be read).
 * Codes are ISO 8601-2's: 21-24 spring to winter wherever the writer is, 25-28 in the north, 29-32 in the south, 33-36 quarters,
 * 37-39 thirds, 40-41 halves. 21-24 are read as northern, a month wider on both sides, for want of the writer's place;
 * a winter may be the one that the year begins with or the one that it ends with.
 */
export function seasonMonths(year: number, code: number): { readonly first: Civil; readonly last: Civil } {
  if (code >= 40) return span(year, (code - 40) * 6, 6);
  if (code >= 37) return span(year, (code - 37) * 4, 4);
  if (code >= 33) return span(year, (code - 33) * 3, 3);
  if (code >= 29) return span(year, ((code - 29) * 3 + 8) % 12, 3);
  if (code >= 25) return span(year, (code - 25) * 3 + 2, 3);
  return code === 24 ? span(year, -1, 15) : span(year, (code - 21) * 3 + 1, 5);
}

/** `from` counts months from January as 0; below 0 or over 11 is a neighbouring year. */
function span(year: number, from: number, months: number) {
  return { first: month(year, from), last: month(year, from + months - 1) };
}

function month(year: number, count: number): Civil {
  const years = Math.floor(count / 12);
  return { year: year + years, month: count - years * 12 + 1, day: 1 };
}
