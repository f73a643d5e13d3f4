import type { Statement } from '../3-resolve/index.ts';
import type { Relation } from '../4-relate/index.ts';
import { contentId } from '../text/hash.ts';
import { before } from '../time/compare.ts';
import type { Decision, LaidDecision } from './decision.ts';

/**
 * Relations as decisions leave them: of another kind or the other way round where a person said so; `found` where a
 * person confirmed what was only possible, or saw it before it was found; and told by who speaks, where that changed:
 * opposite words of one speaker are a reversal, and those of two are none. Relations that nothing touches come back as
 * the same values.
 */
export function layRelations(
  relations: readonly Relation[],
  decisions: readonly LaidDecision[],
  statements: ReadonlyMap<string, Statement>,
  respoken: ReadonlySet<string>,
): readonly Relation[] {
  const confirmed = new Set<string>();
  const corrected = new Map<string, Corrected>();
  for (const { decision, found } of decisions) {
    if (found === null || decision.finding.kind !== 'relation') continue;
    if (decision.verdict === 'confirmed' || decision.verdict === 'added') confirmed.add(found);
    if (decision.verdict === 'corrected' && 'relation' in decision) corrected.set(found, decision);
  }
  if (confirmed.size === 0 && corrected.size === 0 && respoken.size === 0) return relations;
  const laid = relations.map(relation => {
    const correction = corrected.get(relation.id);
    if (correction) return withKind(relation, correction);
    const told = respoken.has(relation.a) || respoken.has(relation.b) ? bySpeaker(relation, statements) : relation;
    return confirmed.has(relation.id) && told.tier === 'possible' ? { ...told, tier: 'found' as const } : told;
  });
  return laid.every((relation, i) => relation === relations[i]) ? relations : laid;
}

/** The relation that a person sees between two statements: as sure as the person, for no other reason. */
export function addedRelation(kind: Relation['kind'], a: string, b: string, who: string): Relation {
  const why = [{ code: 'by-hand', text: `${who} says so; the tool had found nothing.` }];
  return { kind, id: contentId(kind, a, b), a, b, confidence: 1, tier: 'found', why };
}

type Corrected = Extract<Decision, { readonly relation: unknown }>;

function withKind(relation: Relation, { relation: kind, turned, who }: Corrected): Relation {
  const { a, b } = relation;
  const why = { code: 'by-hand', text: `${who} made it “${kind}”; it was read as “${relation.kind}”.` };
  return { ...relation, kind, tier: 'found', why: [why, ...relation.why], ...(turned && { a: b, b: a }) };
}

/** Which words oppose one another stands; whether it is a reversal hangs on who said them, and when. */
function bySpeaker(relation: Relation, statements: ReadonlyMap<string, Statement>): Relation {
  const [a, b] = [statements.get(relation.a), statements.get(relation.b)];
  if (!a || !b) return relation;
  const isOne = a.speaker !== null && a.speaker === b.speaker;
  if (relation.kind === 'reverses' && !isOne) {
    const why = { code: 'two-speakers', text: 'The two are by different speakers, as a person put it right.' };
    return { ...relation, kind: 'contradicts', why: [why, ...relation.why] };
  }
  if ((relation.kind === 'contradicts' || relation.kind === 'denies') && isOne) {
    const [isEarlier, isLater] = [before(a.said, b.said) === 'yes', before(b.said, a.said) === 'yes'];
    if (!isEarlier && !isLater) return relation;
    const why = {
      code: 'one-speaker',
      text: 'The two are by one speaker, as a person put it right, at different times.',
    };
    return { ...relation, kind: 'reverses', why: [why, ...relation.why], ...(isLater && { a: b.id, b: a.id }) };
  }
  return relation;
}
