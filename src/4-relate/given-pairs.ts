import type { Entity, Reason, Resolved } from '../3-resolve/statement.ts';
import type { Heads, PairScores } from '../neural/heads.ts';
import { freeze } from '../text/freeze.ts';
import { bareBlock, bareDocument, bareStatement } from './bare.ts';
import { type Claim, claims } from './claim.ts';
import { confidence } from './confidence.ts';
import { keptOut } from './eligible.ts';
import { evidence } from './evidence.ts';
import { relationOf } from './finding.ts';
import { judge } from './judge.ts';
import { pairOf } from './pairs.ts';
import type { RelationKind } from './relation.ts';
import { repeats } from './repeats.ts';
import { structure, weights } from './structure.ts';

/** A statement as it is given without its document: its words, and who said them when, where that is known. */
export interface GivenSide {
  readonly text: string;
  readonly speaker?: string;
  /** EDTF. */
  readonly said?: string;
}

/** What a pair comes to. */
export interface PairAnswer {
  readonly kind: RelationKind | 'none';
  /** 0..1, two decimals: that it is of this kind; for `none` that it is of no other. */
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Says how two statements stand to one another as the whole room would, each pair alone: the answer hangs on nothing else. */
export async function relateGiven(
  pairs: readonly (readonly [GivenSide, GivenSide])[],
  heads: Pick<Heads, 'embed' | 'relate'>,
): Promise<readonly PairAnswer[]> {
  const read = pairs.map(sides => claimsOf(sides));
  const vectors = await heads.embed(read.flatMap(([a, b]) => [a.text, b.text]));
  const scores = await heads.relate(
    read.map(([a, b]) => ({
      sides: [a, b].map(({ judged, speaker, statement }) => ({ text: judged, speaker, said: statement.said ?? '' })),
      pairs: [[0, 1]],
    })),
  );
  return freeze(
    read.map(([x, y], at) => {
      const out = [x, y].map(keptOut).find(why => why !== null);
      if (out !== undefined && out !== null)
        return { kind: 'none', confidence: 1, why: [{ code: 'not-compared', text: `not compared: ${out}` }] };
      const weigh = weights([x, y]);
      const pair = pairOf(x, y, [vectors[2 * at] as Float32Array, vectors[2 * at + 1] as Float32Array]);
      const known = { scores: scores[at]?.[0] as PairScores, structure: structure(pair, weigh) };
      const sure = confidence(evidence(pair, known));
      const finding = repeats([x, y], weigh)[0] ?? judge({ ...pair, ...known, confidence: sure });
      if (finding === null)
        return {
          kind: 'none',
          confidence: hundredths(1 - Math.max(sure.conflict, sure.agrees, sure.updates)),
          why: [],
        };
      const { kind, confidence: told, why } = relationOf(finding);
      return { kind, confidence: told, why };
    }),
  );
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Each statement in an account of its own. */
function claimsOf(sides: readonly [GivenSide, GivenSide]): readonly [Claim, Claim] {
  const entities = new Map<string, Entity>();
  const made = sides.map(({ text, speaker = '', said = '' }, at) => {
    const name = speaker.trim();
    const id = name === '' ? null : `speaker ${name.toLowerCase()}`;
    if (id !== null) entities.set(id, { kind: 'person', id, name, role: null, aliases: [], mentions: [] });
    const document = bareDocument(`account ${at}`, text, [bareBlock(0, text.length)], { published: said || null });
    const statement = bareStatement({
      kind: id === null ? 'own' : 'direct',
      id: `statement ${at}`,
      document: document.id,
      content: [[0, text.length]],
      quote: text,
      speaker: id,
      said: said || null,
      block: 0,
    });
    return { document, statement };
  });
  const resolved: Resolved = {
    kind: 'resolved',
    entities: [...entities.values()],
    times: [],
    statements: made.map(one => one.statement),
  };
  const [a, b] = claims(
    made.map(one => one.document),
    resolved,
  );
  return [a as Claim, b as Claim];
}
