import type { Document } from '../1-read/document.ts';
import type { Resolved } from '../3-resolve/statement.ts';
import type { Heads, PairScores, Side } from '../neural/heads.ts';
import { freeze } from '../text/freeze.ts';
import { type Claim, claims } from './claim.ts';
import { companies } from './companies.ts';
import { confidence } from './confidence.ts';
import { pointingDenials } from './denies.ts';
import { keptOut } from './eligible.ts';
import { evidence } from './evidence.ts';
import { type Finding, relationOf } from './finding.ts';
import { judge } from './judge.ts';
import { origins } from './origins.ts';
import type { Judged } from './pair.ts';
import { pairs } from './pairs.ts';
import { points } from './points.ts';
import type { Related, Relation } from './relation.ts';
import { repeats } from './repeats.ts';
import { standing } from './standing.ts';
import { structure, type Weigh, weights } from './structure.ts';

/**
 * How the statements of all documents stand to one another, the points at issue that this makes, and where each
 * statement has its knowledge from. The order of documents and statements changes nothing. Nothing here throws but
 * what the heads throw.
 */
export async function relate(
  documents: readonly Document[],
  resolved: Resolved,
  heads: Pick<Heads, 'embed' | 'relate'>,
): Promise<Related> {
  const all = claims(documents, { ...resolved, statements: standing(documents, resolved.statements) });
  const weigh = weights(all);
  const judged = (await judgedPairs(all, weigh, heads)).map(judge);
  const copies = repeats(
    all.filter(claim => keptOut(claim) !== 'heading'),
    weigh,
  );
  const relations = settled([...copies, ...pointingDenials(all), ...judged.filter(finding => finding !== null)]);
  const sources = origins(all, relations, resolved.entities);
  return freeze({ kind: 'related', relations, points: points(all, relations, sources), origins: sources });
}

/** The pairs worth judging, with the scorer's word, what was counted in them, and how sure that makes one. */
export async function judgedPairs(
  all: readonly Claim[],
  weigh: Weigh,
  heads: Pick<Heads, 'embed' | 'relate'>,
): Promise<readonly Judged[]> {
  const compared = all.filter(claim => keptOut(claim) === null);
  const near = pairs(compared, await heads.embed(compared.map(claim => claim.text)));
  const seated = companies(near, sideOf);
  const scores = seated.gather(await heads.relate(seated.companies));
  return near.map((pair, i): Judged => {
    const known = { scores: scores[i] as PairScores, structure: structure(pair, weigh) };
    return { ...pair, ...known, confidence: confidence(evidence(pair, known)) };
  });
}

/** What the scorer is given of a claim. */
function sideOf({ judged, speaker, statement }: Claim): Side {
  return { text: judged, speaker, said: statement.said ?? '' };
}

/** One relation a pair, the first found; the surest first, ties by id. */
function settled(findings: readonly Finding[]): readonly Relation[] {
  const byPair = new Map<string, Relation>();
  for (const finding of findings) {
    const relation = relationOf(finding);
    const key = [relation.a, relation.b].sort().join(' ');
    if (!byPair.has(key)) byPair.set(key, relation);
  }
  return [...byPair.values()].sort(
    (x, y) =>
      Number(x.tier === 'possible') - Number(y.tier === 'possible') ||
      y.confidence - x.confidence ||
      (x.id < y.id ? -1 : 1),
  );
}
