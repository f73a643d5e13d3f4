import type { BadgeView, RelationKind, StatementLine } from '../../serve/contract.ts';

/** What a relation says of the statement at one of its ends. */
const FROM: { readonly [Kind in RelationKind]: { readonly a: string; readonly b: string } } = {
  agrees: { a: 'Agrees', b: 'Agrees' },
  contradicts: { a: 'Contradicts', b: 'Contradicts' },
  denies: { a: 'Denied by', b: 'Denies' },
  reverses: { a: 'Taken back', b: 'Goes back on' },
  updates: { a: 'Updated by', b: 'Updates' },
  rivals: { a: 'Rival answer', b: 'Rival answer' },
  repeats: { a: 'Repeated by', b: 'Repeats' },
};

/** The word for a relation, seen from its end `as`. */
export function relationWord(kind: RelationKind, as: 'a' | 'b'): string {
  return FROM[kind][as];
}

/** The same with the other statement: "denied by statement 8", "rival answer to statement 1". */
export function relationPhrase(kind: RelationKind, as: 'a' | 'b', other: number): string {
  const link = kind === 'agrees' ? ' with' : kind === 'rivals' ? ' to' : kind === 'reverses' && as === 'a' ? ' in' : '';
  return `${relationWord(kind, as).toLowerCase()}${link} statement ${other}`;
}

/** The words of a badge, and the kind of relation whose glyph it bears. */
export function badgeWords({ kind, count }: BadgeView): { readonly words: string; readonly glyph: RelationKind } {
  switch (kind) {
    case 'disputed':
      return { words: 'Disputed', glyph: 'contradicts' };
    case 'agreed':
      return { words: 'Agreed', glyph: 'agrees' };
    case 'denied':
      return { words: count === 1 ? 'Denied' : `${count} denials`, glyph: 'denies' };
    case 'reversed':
      return { words: count === 1 ? 'Reversed' : `${count} reversals`, glyph: 'reverses' };
    case 'rivals':
      return { words: `${count} rival answers`, glyph: 'rivals' };
    case 'updated':
      return { words: count === 1 ? 'Updated' : `${count} updates`, glyph: 'updates' };
  }
}

const KINDS: { readonly [Kind in StatementLine['kind']]: string } = {
  direct: 'direct quote',
  indirect: 'reported',
  mixed: 'partly quoted',
  own: 'the document’s own sentence',
  turn: 'a turn in the transcript',
  question: 'a question',
  directive: 'a directive',
};

/** The kind of a statement in words. */
export function kindWords(kind: StatementLine['kind']): string {
  return KINDS[kind];
}
