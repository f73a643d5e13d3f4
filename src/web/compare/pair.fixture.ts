import type { PairSide, PairView, RelationKind, RelationLine, StatementLine } from '../../serve/contract.ts';

/** One side of a pair, as far as tests need it. */
export function sideOf(line: Partial<StatementLine>, more: Partial<PairSide> = {}): PairSide {
  return {
    line: {
      id: 's',
      number: 1,
      document: 'd',
      outlet: 'Courier',
      kind: 'indirect',
      polarity: 'affirms',
      certainty: 'certain',
      speaker: { id: 'e1', name: 'Mats Orre', role: null },
      via: [],
      said: '2031-06-03',
      ...line,
    } as StatementLine,
    title: null,
    content: [[0, 1]],
    exact: true,
    from: 0,
    text: '',
    about: null,
    aboutWords: [],
    hedge: [],
    negation: [],
    speakerWhy: { code: 'name', text: 'The text names Mats Orre' },
    origin: { id: 'o1', label: 'Mats Orre' },
    stands: [],
    ...more,
  };
}

export function pairOf(a: PairSide, b: PairSide, more: Partial<PairView> = {}): PairView {
  return { revision: 1, a, b, ordered: true, relations: [], points: [], words: { a: [], b: [] }, ...more };
}

export function relationOf(kind: RelationKind, more: Partial<RelationLine> = {}): RelationLine {
  return {
    id: 'r',
    kind,
    a: 'a',
    b: 'b',
    tier: 'found',
    confidence: 0.9,
    why: [],
    review: 'suggested',
    decision: null,
    added: null,
    ...more,
  } as RelationLine;
}
