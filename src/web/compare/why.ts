import type { RelationLine } from '../../serve/contract.ts';
import { reasons } from '../finding/reasons.ts';

/** One reason for a relation, as a sentence, with its score where it has one. */
export interface Why {
  readonly text: string;
  /** 0..1 */
  readonly score: number | null;
}

const SCORE = /^scorer: (\w+) (\d\.\d\d)$/;

const SCORED: { readonly [kind: string]: string } = {
  conflict: 'The trained scorer takes the two for a conflict',
  agrees: 'The trained scorer takes the two to say the same',
  updates: 'The trained scorer takes the second for news of the first',
};

/** The reasons in the order the engine gave them; what a model says stands last. */
export function whyFound({ why }: Pick<RelationLine, 'why'>): readonly Why[] {
  const rows = why.map(reason => {
    const [, kind = '', score] = SCORE.exec(reason.text) ?? [];
    return score === undefined
      ? { text: reasons([reason]).replace(/\.$/, ''), score: null }
      : { text: SCORED[kind] ?? `The trained scorer says “${kind}”`, score: Number(score) };
  });
  return rows.filter(({ text }) => text !== '').toSorted((x, y) => Number(x.score !== null) - Number(y.score !== null));
}
