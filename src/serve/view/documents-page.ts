import type { DocumentsView } from '../contract.ts';
import { documentLine } from './lines.ts';
import { wordsOf } from './people-called.ts';
import { compare, type Snapshot } from './snapshot.ts';

/** A page of the documents by date, narrowed by words and by what they are called. */
export function documentsPage(
  shot: Snapshot,
  query: string,
  outlets: readonly string[],
  { after, limit }: { readonly after: number; readonly limit: number },
): DocumentsView {
  const words = wordsOf(query);
  const labelOf = (id: string) => shot.label.get(id) ?? id;
  const named = shot.documents.filter(({ id, name, title }) => {
    const own = words.length === 0 ? [] : wordsOf(`${labelOf(id)} ${name} ${title ?? ''}`);
    return words.every(word => own.some(other => other.startsWith(word)));
  });
  const found = named.filter(({ id }) => outlets.length === 0 || outlets.includes(labelOf(id)));
  const counts = Map.groupBy(named, ({ id }) => labelOf(id));
  return {
    revision: shot.revision,
    total: found.length,
    documents: found.slice(after, after + limit).map(document => documentLine(shot, document)),
    outlets:
      after > 0
        ? []
        : [...counts]
            .map(([label, list]) => ({ label, count: list.length }))
            .sort((a, b) => compare(a.label.toLowerCase(), b.label.toLowerCase())),
  };
}
