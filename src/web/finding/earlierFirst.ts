import type { StatementLine } from '../../serve/contract.ts';

type Numbered = Pick<StatementLine, 'id' | 'number'>;

/** Two statements in the order of their numbers, as the address of their pair has them: documents are numbered by date. */
export function earlierFirst(one: Numbered, other: Numbered): readonly [string, string] {
  return one.number <= other.number ? [one.id, other.id] : [other.id, one.id];
}
