import { Fault } from '../../fault/index.ts';

/** A to Z, then A2, B2 …: a side keeps its letter when another one empties. */
export function letter(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round > 0 ? round + 1 : '');
}

/** Which side a letter stands for, from 0; Fault `request-invalid` for what is no side's letter. */
export function indexOfLetter(given: string): number {
  const [, first, round] = /^([A-Z])(\d{1,4})?$/.exec(given) ?? [];
  if (first === undefined) throw new Fault('request-invalid', { detail: `${given} is no letter of a side.` });
  return first.charCodeAt(0) - 65 + 26 * (round === undefined ? 0 : Number(round) - 1);
}
