import { hull, overlaps, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { groups } from './groups.ts';
import type { Relation } from './relation.ts';
import { words } from './words.ts';

/** Fewer copied passages than this may be a quotation that both have; a report that is copied shares more. */
const COPIED_PASSAGES = 3;

/**
 * Pairs of statement ids that stand in one sentence, word for word, of two accounts of which one is known to copy the
 * other, although they are no copies of one another: too short to tell, or another speaker or other words were read in
 * the copy. Each statement that has no copy is paired, in every other account that has its sentence, with the one that
 * shares most of its place.
 */
export function readOtherwise(
  claims: readonly Claim[],
  relations: readonly Relation[],
): readonly (readonly [string, string])[] {
  const repeats = relations.filter(({ kind }) => kind === 'repeats');
  const copied = new Set(repeats.flatMap(({ a, b }) => [a, b]));
  const reports = copyingReports(claims, repeats);
  const bySentence = Map.groupBy(claims, claim => `${reports.of(claim.document.id)} ${sentenceKey(claim)}`);
  const pairs: (readonly [string, string])[] = [];
  for (const same of bySentence.values()) {
    for (const claim of same) {
      if (copied.has(claim.statement.id)) continue;
      const others = same.filter(other => other.document.id !== claim.document.id);
      for (const there of Map.groupBy(others, other => other.document.id).values()) {
        const [best] = there.toSorted(
          (x, y) => shared(claim, y) - shared(claim, x) || (x.statement.id < y.statement.id ? -1 : 1),
        );
        if (best !== undefined) pairs.push([claim.statement.id, best.statement.id]);
      }
    }
  }
  return pairs;
}

/** Documents that share enough copied passages to be one report. */
function copyingReports(claims: readonly Claim[], repeats: readonly Relation[]) {
  const home = new Map(claims.map(({ statement }) => [statement.id, statement.document]));
  const reports = groups(home.values());
  const counts = new Map<string, number>();
  for (const { a, b } of repeats) {
    const [x, y] = [home.get(a), home.get(b)].sort() as [string, string];
    const count = (counts.get(`${x} ${y}`) ?? 0) + 1;
    counts.set(`${x} ${y}`, count);
    if (x !== y && count === COPIED_PASSAGES) reports.join(x, y);
  }
  return reports;
}

function sentenceKey({ sentence }: Claim): string {
  return words(sentence)
    .map(word => word.low)
    .join(' ');
}

/** Code units that two claims share when their sentences are laid upon one another. */
function shared(a: Claim, b: Claim): number {
  const place = ({ statement, sentenceAt }: Claim): Span => {
    const [start, end] = hull(statement.content);
    return [start - sentenceAt[0], end - sentenceAt[0]];
  };
  const [x, y] = [place(a), place(b)];
  return overlaps(x, y) ? Math.min(x[1], y[1]) - Math.max(x[0], y[0]) : 0;
}
