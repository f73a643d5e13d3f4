import type { Entity, Statement } from '../3-resolve/index.ts';
import type { Origin, Relation } from '../4-relate/index.ts';
import { contentId } from '../text/hash.ts';

/**
 * Where reports have their knowledge from, once a person said who speaks: what someone is reported to have said goes
 * back to that speaker, and copies of it with it. `respoken` are the statements whose speaker is another than before,
 * `renamed` those who may have another name.
 */
export function layOrigins(
  origins: readonly Origin[],
  respoken: ReadonlySet<string>,
  statements: ReadonlyMap<string, Statement>,
  relations: readonly Relation[],
  entities: ReadonlyMap<string, Entity>,
  renamed: readonly Entity[],
): readonly Origin[] {
  const names = new Map(renamed.map(({ id, name }) => [originId(id), name]));
  if (respoken.size === 0 && names.size === 0) return origins;
  const originOf = new Map(origins.flatMap(origin => origin.statements.map(id => [id, origin] as const)));
  const copies = copiesOf(relations);
  const moved = new Map<string, Omit<Origin, 'statements'>>();
  for (const id of respoken) {
    const statement = statements.get(id);
    if (!statement || statement.kind === 'own') continue;
    const origin = spokenOrigin(statement, entities);
    moved.set(id, origin);
    for (const copy of copies.get(id) ?? []) {
      if (!respoken.has(copy) && originOf.get(copy) === originOf.get(id)) moved.set(copy, origin);
    }
  }
  const left = origins.map(origin => ({ ...origin, statements: origin.statements.filter(id => !moved.has(id)) }));
  const all = new Map<string, Origin>(left.map(origin => [origin.id, origin]));
  for (const [id, origin] of moved) {
    const known = all.get(origin.id);
    all.set(origin.id, { ...(known ?? origin), statements: [...(known?.statements ?? []), id].sort() });
  }
  return [...all.values()]
    .filter(origin => origin.statements.length > 0)
    .map(origin => (names.has(origin.id) ? { ...origin, label: names.get(origin.id) ?? origin.label } : origin))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** The same id as the engine gives the origin of that speaker. */
const originId = (speaker: string) => contentId('origin', `speaker ${speaker}`);

function spokenOrigin({ id, speaker }: Statement, entities: ReadonlyMap<string, Entity>): Omit<Origin, 'statements'> {
  const entity = entities.get(speaker ?? '');
  return entity
    ? { kind: 'speaker', id: originId(entity.id), label: entity.name }
    : { kind: 'unnamed', id: contentId('origin', `unnamed ${id}`), label: 'unnamed' };
}

function copiesOf(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>();
  for (const { kind, a, b } of relations) {
    if (kind !== 'repeats') continue;
    copies.set(a, [...(copies.get(a) ?? []), b]);
    copies.set(b, [...(copies.get(b) ?? []), a]);
  }
  return copies;
}
