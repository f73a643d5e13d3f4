import type { Statement } from '../../3-resolve/index.ts';
import type { SourcePath } from '../contract.ts';
import { documentOf, passedOn } from './lines.ts';
import type { Snapshot } from './snapshot.ts';

/** Statements by the way they came: from which origin, by way of whom, into which document. In the order of the documents. */
export function pathsOf(
  shot: Snapshot,
  statements: readonly Statement[],
  copied: ReadonlySet<string>,
): readonly SourcePath[] {
  const ways = new Map<string, SourcePath & { statements: number; copied: number }>();
  for (const statement of statements) {
    const { id, document } = statement;
    const via = passedOn(shot, statement, documentOf(shot, document)).slice(0, -1);
    const origin = shot.originOf.get(id)?.id ?? null;
    const key = [origin ?? '', ...via.map(voice => voice.id), document].join(' ');
    const way = ways.get(key) ?? { origin, via, document, statements: 0, copied: 0, first: id };
    way.statements += 1;
    if (copied.has(id)) way.copied += 1;
    ways.set(key, way);
  }
  return [...ways.values()];
}
