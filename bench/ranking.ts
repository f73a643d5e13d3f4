/** A yes-or-no judgement with the score it was given. */
export interface Judgement {
  readonly right: boolean;
  readonly score: number;
}

/** How well scores put the right ones first. All shares 0..1. */
export interface Ranking {
  /** Best F1 over all cuts, with the precision and recall there. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of right ones among the 2 in 100 scored highest (at least 20). */
  readonly top: number;
  /** Highest recall at which four in five are right. */
  readonly recallAt80: number;
}

/** Ranks by score and reads the curve of precision and recall; ties keep the order given. */
export function ranking(judgements: readonly Judgement[]): Ranking {
  const sorted = [...judgements].sort((x, y) => y.score - x.score);
  const all = sorted.filter(one => one.right).length;
  const most = Math.min(sorted.length, Math.max(20, Math.floor(0.02 * sorted.length)));
  let hits = 0;
  let best = { f1: 0, precision: 0, recall: 0 };
  let top = 0;
  let recallAt80 = 0;
  for (const [i, one] of sorted.entries()) {
    if (one.right) hits += 1;
    const precision = hits / (i + 1);
    const recall = all === 0 ? 0 : hits / all;
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall };
    if (precision >= 0.8) recallAt80 = Math.max(recallAt80, recall);
    if (i + 1 === most) top = precision;
  }
  return { ...best, top, recallAt80 };
}
