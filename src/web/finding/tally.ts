import type { SideView, StatementLine } from '../../serve/contract.ts';

/** One origin of a side: how often it speaks there, and whether first-hand. */
export interface OriginMark {
  readonly times: number;
  readonly isFirstHand: boolean;
}

/** The origins behind a side, one mark each; `unstated` statements have none. */
export function originMarks(side: SideView, statements: ReadonlyMap<string, StatementLine>): readonly OriginMark[] {
  const byOrigin = new Map<string, { times: number; isFirstHand: boolean }>();
  for (const { origin, lines } of side.groups) {
    if (origin === null) continue;
    const mark = byOrigin.get(origin.id) ?? { times: 0, isFirstHand: false };
    for (const { statement, copies } of lines) {
      mark.times += 1 + copies.length;
      mark.isFirstHand ||= [statement, ...copies.map(copy => copy.statement)].some(id => statements.get(id)?.firstHand);
    }
    byOrigin.set(origin.id, mark);
  }
  return [...byOrigin.values()];
}

/** The same in words: "3 origins, 1 of them first-hand; 1 statement does not say where it comes from". */
export function tallyInWords(marks: readonly OriginMark[], unstated: number): string {
  const firstHand = marks.filter(mark => mark.isFirstHand).length;
  const origins = `${unstated > 0 ? 'at least ' : ''}${counted(marks.length, 'origin')}`;
  const own =
    firstHand === 0
      ? ', none first-hand'
      : firstHand === marks.length
        ? ', first-hand'
        : `, ${firstHand} of them first-hand`;
  const rest =
    unstated === 0
      ? ''
      : `; ${counted(unstated, 'statement')} ${unstated === 1 ? 'does' : 'do'} not say where ${unstated === 1 ? 'it comes' : 'they come'} from`;
  return `${origins}${marks.length === 0 ? '' : own}${rest}`;
}

/** A count with its noun: "1 origin", "3 origins", "100,000 statements". */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A count, its thousands parted. */
export function figure(count: number): string {
  return count.toLocaleString('en');
}
