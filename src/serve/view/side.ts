import type { Relation, Side } from '../../4-relate/index.ts';
import type { LineNote, SideLine, SideView } from '../contract.ts';
import { documentOf, pieces, statementOf, voice } from './lines.ts';
import { originsOf, type Snapshot } from './snapshot.ts';

/** One side of a point: its lines by the origin they share, repeats folded under the words they repeat. */
export function sideView(shot: Snapshot, side: Side, letter: string, relations: readonly Relation[]): SideView {
  const label = statementOf(shot, side.labelledBy);
  const stated = side.statements.filter(id => shot.originOf.has(id));
  return {
    letter,
    name: side.name ?? null,
    pieces: pieces(documentOf(shot, label.document), label),
    labelledBy: label.id,
    statements: side.statements.length,
    documents: new Set(side.statements.map(id => statementOf(shot, id).document)).size,
    ...originsOf(shot, side.statements),
    unstated: side.statements.length - stated.length,
    speakers: [...new Set(side.statements.map(id => speakerName(shot, id)))],
    groups: groups(shot, side.statements, relations),
  };
}

function groups(shot: Snapshot, statements: readonly string[], relations: readonly Relation[]): SideView['groups'] {
  const repeats = relations.filter(
    ({ kind, a, b }) => kind === 'repeats' && statements.includes(a) && statements.includes(b),
  );
  const copied = new Map(repeats.map(relation => [relation.b, relation]));
  const lines = new Map<string, SideLine & { copies: { statement: string; relation: string }[] }>();
  for (const id of statements) {
    if (firstOf(id, copied) === id) lines.set(id, { statement: id, notes: notes(shot, id, relations), copies: [] });
  }
  for (const id of statements) {
    const relation = copied.get(id);
    const first = firstOf(id, copied);
    if (relation && first !== id) lines.get(first)?.copies.push({ statement: id, relation: relation.id });
  }
  const byOrigin = Map.groupBy(
    lines.values(),
    line => shot.originOf.get(line.statement)?.id ?? `none ${line.statement}`,
  );
  return [...byOrigin.values()].map(group => {
    const origin = shot.originOf.get(group[0]?.statement ?? '');
    return { origin: origin ? { id: origin.id, label: origin.label, kind: origin.kind } : null, lines: group };
  });
}

/** The first of a chain of repeats; a chain that bites its tail ends at the statement it began with. */
function firstOf(id: string, copied: ReadonlyMap<string, Relation>): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = copied.get(at)?.a; next !== undefined; next = copied.get(at)?.a) {
    if (seen.has(next)) return id;
    seen.add(next);
    at = next;
  }
  return at;
}

/** What a line says of its relations: that sides differ is plain to see, that one denies, goes back or corrects is not. */
function notes(shot: Snapshot, id: string, relations: readonly Relation[]): readonly LineNote[] {
  return relations.flatMap(({ id: relation, kind, a, b }) => {
    const as = a === id ? ('a' as const) : b === id ? ('b' as const) : null;
    if (as === null || !(kind === 'reverses' || kind === 'updates' || (kind === 'denies' && as === 'b'))) return [];
    return [
      { relation, kind, as, other: as === 'a' ? b : a, confirmed: shot.reviewed(relation).review === 'confirmed' },
    ];
  });
}

function speakerName(shot: Snapshot, id: string): string {
  const { speaker, document } = statementOf(shot, id);
  return speaker === null ? (shot.label.get(document) ?? document) : voice(shot, speaker).name;
}
