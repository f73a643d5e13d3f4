import type { RelationKind, RelationLine, ReviewItem, StatementLine } from '../../serve/contract.ts';

/** What a person is asked of a relation; `a` and `b` are the numbers of its statements. */
const ASKED: { readonly [Kind in RelationKind]: (a: number, b: number) => string } = {
  agrees: (a, b) => `Do statements ${a} and ${b} say the same?`,
  contradicts: (a, b) => `Do statements ${a} and ${b} contradict one another?`,
  denies: (a, b) => `Does statement ${b} deny statement ${a}?`,
  reverses: (a, b) => `Does statement ${b} go back on statement ${a}?`,
  updates: (a, b) => `Does statement ${b} give a newer figure than statement ${a}?`,
  rivals: (a, b) => `Do statements ${a} and ${b} answer one question in two ways?`,
  repeats: (a, b) => `Does statement ${b} repeat the words of statement ${a}?`,
};

/** The question that `y` and `n` answer. */
export function question({ relation, statements }: ReviewItem): string {
  const [a, b] = statements;
  if (relation !== null && a && b) return ASKED[relation.kind](a.line.number, b.line.number);
  return a ? ofStatement(a.line) : '';
}

function ofStatement({ number, speaker, kind, outlet }: StatementLine): string {
  if (kind === 'own') return `Does ${outlet} itself say this? (statement ${number})`;
  return `Is statement ${number} what ${speaker?.name ?? 'someone not named'} says?`;
}

/** A way in which one statement may stand to the other: the kinds, those with a direction both ways. */
export interface Way {
  readonly value: string;
  readonly label: string;
  readonly kind: RelationKind;
  readonly turned: boolean;
}

const BOTH_WAYS: readonly (readonly [RelationKind, string])[] = [
  ['denies', 'denies'],
  ['reverses', 'goes back on'],
  ['updates', 'gives a newer figure than'],
  ['repeats', 'repeats'],
];

/** Every way in which two statements, by their numbers, may stand to one another; "turned" is told of `first` standing as `a`. */
export function allWays(first: number, second: number): readonly Way[] {
  return [
    { value: 'agrees', label: 'they say the same', kind: 'agrees', turned: false },
    { value: 'contradicts', label: 'they contradict one another', kind: 'contradicts', turned: false },
    { value: 'rivals', label: 'they answer one question in two ways', kind: 'rivals', turned: false },
    ...BOTH_WAYS.flatMap(([kind, words]) => [
      { value: kind, label: `${second} ${words} ${first}`, kind, turned: false },
      { value: `${kind} turned`, label: `${first} ${words} ${second}`, kind, turned: true },
    ]),
  ];
}

/** Every other way than the one found. */
export function otherWays({ kind, a, b }: RelationLine, numberOf: (id: string) => number): readonly Way[] {
  return allWays(numberOf(a), numberOf(b)).filter(way => way.kind !== kind || way.turned);
}
