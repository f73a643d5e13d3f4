import type { Statement } from '../3-resolve/index.ts';
import type { Relation } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import { freeze } from '../text/freeze.ts';
import { weighAgain } from '../weigh-again.ts';
import { castOf, layNames } from './cast.ts';
import type { Decision, Laid, LaidDecision } from './decision.ts';
import { type Finder, finder, type Place, pairKey } from './finder.ts';
import { layOrigins } from './lay-origins.ts';
import { layPoints } from './lay-points.ts';
import { addedRelation, layRelations } from './lay-relations.ts';
import { rejectedIn } from './rejected.ts';
import { addedStatement, withReading } from './with-reading.ts';

type Added = Extract<Decision, { readonly verdict: 'added' }>;

/**
 * Lays decisions over an analysis, one room after another: what people added, who is who, how they read statements and
 * relations, where reports have their knowledge from, and the points that this makes. Without an analysis all are orphaned.
 */
export function layOver(decisions: readonly Decision[], analysis: Analysis): Laid {
  const added = decisions.filter((decision): decision is Added => decision.verdict === 'added');
  const first = withRelated(withAdded(analysis, added), added);
  const find = finder(first);
  const placed = decisions.map(decision => ({ decision, ...placeOf(decision, find) }));
  const rejected = rejectedIn(first.relations, placed);

  const { statements, entities, places: names } = laySpeakers(first, placed, find);
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  const respoken = changedSpeakers(first.statements, byId);
  const relations = layRelations(first.relations, placed, byId, respoken);
  const engines = new Set(first.entities);
  const origins = layOrigins(
    first.origins,
    respoken,
    byId,
    relations,
    new Map(entities.map(entity => [entity.id, entity])),
    entities.filter(entity => !engines.has(entity)),
  );
  const laid = layPoints({
    points: first.points,
    statements: byId,
    relations,
    origins,
    decisions: placed,
    rejected,
    finder: find,
  });
  const changed = { ...first, statements, entities, relations, origins, points: laid.points };
  return freeze({
    first,
    analysis: isSame(changed, first) ? first : { ...changed, weights: weighAgain(changed, first) },
    decisions: placed.map(({ decision, how, found }) => ({
      decision,
      ...(names.get(decision.id) ?? laid.places.get(decision.id) ?? { how, found }),
    })),
  });
}

/** What decisions are without an analysis. */
export function orphaned(decisions: readonly Decision[]): readonly LaidDecision[] {
  return decisions.map(decision => Object.freeze({ decision, how: 'orphaned', found: null }));
}

function withAdded(analysis: Analysis, added: readonly Added[]): Analysis {
  if (added.length === 0) return analysis;
  const find = finder(analysis);
  const made = new Map<string, Statement>();
  for (const { finding } of added) {
    if (finding.kind !== 'statement') continue;
    if (find.statement(finding).found !== null) continue;
    const statement = addedStatement(finding, find, analysis.documents);
    if (statement) made.set(statement.id, statement);
  }
  return made.size === 0 ? analysis : freeze({ ...analysis, statements: [...analysis.statements, ...made.values()] });
}

/** With the relations that people saw where none was found; one that the engine finds by now is the engine's. */
function withRelated(analysis: Analysis, added: readonly Added[]): Analysis {
  if (added.every(({ finding }) => finding.kind !== 'relation')) return analysis;
  const find = finder(analysis);
  const made = new Map<string, Relation>();
  for (const { finding, who } of added) {
    if (finding.kind !== 'relation' || find.relation(finding).found !== null) continue;
    const [a, b] = [find.statement(finding.a).found, find.statement(finding.b).found];
    if (a === null || b === null || a === b) continue;
    const relation = addedRelation(finding.relation, a, b, who);
    made.set(pairKey(relation), relation);
  }
  return made.size === 0 ? analysis : freeze({ ...analysis, relations: [...analysis.relations, ...made.values()] });
}

/** Points and names are placed where they are laid. */
function placeOf({ finding }: Decision, find: Finder): Place {
  if (finding.kind === 'statement') return find.statement(finding);
  if (finding.kind === 'relation') return find.relation(finding);
  return { how: 'orphaned', found: null };
}

/** Who is who and who says what, as people put it right. */
function laySpeakers(first: Analysis, placed: readonly LaidDecision[], find: Finder) {
  const same = { statements: first.statements, entities: first.entities, places: new Map<string, Place>() };
  const readings = new Map(
    placed.flatMap(({ decision, found }) => {
      return 'reading' in decision && found !== null ? [[found, decision] as const] : [];
    }),
  );
  const names = placed.flatMap(({ decision }) => (decision.finding.kind === 'entity' ? [decision] : []));
  if (readings.size === 0 && names.length === 0) return same;
  const cast = castOf(first.entities, first.documents, find.words);
  for (const { reading } of readings.values()) if (reading.speaker) cast.findOrMake(reading.speaker);
  const places = layNames(cast, names, find);
  const documents = new Map(first.documents.map(document => [document.id, document]));
  const outlets = new Map<string, string>();
  const recast = first.statements.map(cast.recast);
  for (const { kind, document, speaker } of recast)
    if (kind === 'own' && speaker !== null && !outlets.has(document)) outlets.set(document, speaker);
  const statements = recast.map(statement => {
    const decision = readings.get(statement.id);
    const document = documents.get(statement.document);
    if (!decision || !document) return statement;
    const outlet = outlets.get(document.id) ?? null;
    return withReading(statement, decision, { finder: find, document, speaker: cast.findOrMake, outlet });
  });
  return { statements, entities: cast.entities(), places };
}

/** Statements whose speaker is another than the engine found. */
function changedSpeakers(before: readonly Statement[], now: ReadonlyMap<string, Statement>): ReadonlySet<string> {
  return new Set(before.filter(({ id, speaker }) => now.get(id)?.speaker !== speaker).map(({ id }) => id));
}

function isSame(a: Analysis, b: Analysis): boolean {
  return (['statements', 'entities', 'relations', 'origins', 'points'] as const).every(part => a[part] === b[part]);
}
