import { beginsAFeast } from './feasts.ts';
import { beginsAMonth } from './other-dates.ts';
import type { Token } from './tokens.ts';
import { monthAt, numberWord, ordinalAt, SEASONS, weekdayAt } from './words.ts';

/** Words that an expression may begin with, besides numbers and the names of months, weekdays and seasons. */
const STARTERS = new Set(
  (
    'yesterday today tomorrow tonight last this that same next coming current previous prior preceding following past day night year week ' +
    'month weekend morning afternoon evening early mid late earlier later start beginning middle end small noon midday midnight ' +
    'a an half several about around nearly almost roughly some approximately over more less at up not close barely quarter q latter ' +
    'latest recent comparable corresponding full fiscal financial fy eve quarter period ' +
    'twenties thirties forties fifties sixties seventies eighties nineties decade'
  ).split(' '),
);

/** Whether an expression may begin with this token: lets all other words pass at the price of one look. */
export function mayBegin(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return /^['’‘]$/.test(token.text);
  const one = [token];
  return (
    STARTERS.has(token.lower) ||
    SEASONS.has(token.lower) ||
    beginsAFeast(token.lower) ||
    beginsAMonth(token.lower) ||
    named(one)
  );
}

function named(one: readonly Token[]): boolean {
  return (
    monthAt(one, 0) !== null || weekdayAt(one, 0) !== null || numberWord(one, 0) !== null || ordinalAt(one, 0) !== null
  );
}
