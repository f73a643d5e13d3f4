import type { RelationKind, StatementLine } from '../../serve/contract.ts';

/** Whose words a statement is, as lists name it. */
export function namedAs({ speaker, kind, outlet }: StatementLine): string {
  return speaker?.name ?? (kind === 'own' ? outlet : 'someone not named');
}

/** How the second statement stands to the first, as a verb between the two who speak: "denies". */
export const VERB: { readonly [Kind in RelationKind]: string } = {
  agrees: 'agrees with',
  contradicts: 'contradicts',
  denies: 'denies',
  reverses: 'goes back on',
  updates: 'updates',
  rivals: 'gives another answer than',
  repeats: 'repeats',
};

/** One statement with how it stands to another, in a sentence with names. `a` and `b` are the relation's own ends. */
export function headline(kind: RelationKind, a: StatementLine, b: StatementLine): string {
  const [one, other] = [namedAs(a), namedAs(b)];
  const same = one === other;
  switch (kind) {
    case 'reverses':
      return same ? `${other} goes back on an earlier statement` : `${other} goes back on what ${one} said`;
    case 'denies':
      return same ? `${other} denies an earlier statement` : `${other} denies what ${one} says`;
    case 'updates':
      return same ? `${other} updates an earlier statement` : `${other} updates what ${one} says`;
    case 'repeats':
      return a.outlet === b.outlet
        ? `${b.outlet} repeats its own words`
        : `${b.outlet} repeats the words of ${a.outlet}`;
    case 'contradicts':
      return same ? `${one} says two opposite things` : `${one} and ${other} contradict one another`;
    case 'rivals':
      return same ? `${one} gives two answers to one question` : `${one} and ${other} give rival answers`;
    case 'agrees':
      return same ? `${one} says the same twice` : `${one} and ${other} say the same`;
  }
}
