import type { Document } from '../1-read/index.ts';
import type { Statement } from '../3-resolve/index.ts';
import type { Relation } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import type { Anchor, How, RelationRef } from './decision.ts';
import { type Found, findAgain, statementAt } from './find-again.ts';

/** Where a decision's words stand now, and the id of the finding on them. */
export interface Place {
  readonly how: How;
  readonly found: string | null;
}

/** Finds the findings of one analysis by the words that decisions hold on to. */
export interface Finder {
  words(anchor: Anchor): Found;
  statement(anchor: Anchor): Place;
  relation(ref: RelationRef): Place;
}

const ORDER: readonly How[] = ['exact', 'moved', 'orphaned'];

/** The worst of several: what holds on to many words has moved when one of them has. Without words nothing has moved. */
export function worst(hows: readonly How[]): How {
  return ORDER[Math.max(0, ...hows.map(how => ORDER.indexOf(how)))] ?? 'exact';
}

/** An analysis laid out for looking up. */
export interface Index {
  readonly document: ReadonlyMap<string, Document>;
  readonly byBytes: ReadonlyMap<string, readonly Document[]>;
  readonly statement: ReadonlyMap<string, Statement>;
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  readonly relation: ReadonlyMap<string, Relation>;
  readonly relationByPair: ReadonlyMap<string, string>;
}

/** Every decision on a case looks the same analysis up: it is laid out once for as long as it is there. */
const kept = new WeakMap<object, Index>();

export function indexOf(analysis: Pick<Analysis, 'documents' | 'statements' | 'relations'>): Index {
  const known = kept.get(analysis);
  if (known) return known;
  const { documents, statements, relations } = analysis;
  const index: Index = {
    document: new Map(documents.map(document => [document.id, document])),
    byBytes: Map.groupBy(documents, document => document.bytes),
    statement: new Map(statements.map(statement => [statement.id, statement])),
    statementsOf: Map.groupBy(statements, statement => statement.document),
    relation: new Map(relations.map(relation => [relation.id, relation])),
    relationByPair: new Map(relations.map(relation => [pairKey(relation), relation.id])),
  };
  kept.set(analysis, index);
  return index;
}

/** Finds the findings of an analysis. */
export function finder(analysis: Pick<Analysis, 'documents' | 'statements' | 'relations'>): Finder {
  const { document, byBytes, statementsOf, relationByPair } = indexOf(analysis);
  const words = (anchor: Anchor): Found => findAgain(anchor, candidates(anchor, document, byBytes));
  const statement = (anchor: Anchor): Place => {
    const found = words(anchor);
    const at = statementAt(found, statementsOf.get(found.document ?? '') ?? [], anchor.cue);
    if (at === null) return { how: found.how, found: null };
    return { how: found.how === 'exact' && at.exact ? 'exact' : 'moved', found: at.statement.id };
  };
  return {
    words,
    statement,
    relation: ({ relation: kind, ...ends }) => {
      const [a, b] = [statement(ends.a), statement(ends.b)];
      const how = worst([a.how, b.how]);
      if (a.found === null || b.found === null) return { how, found: null };
      return { how, found: relationByPair.get(pairKey({ kind, a: a.found, b: b.found })) ?? null };
    },
  };
}

function candidates(
  { document, bytes }: Anchor,
  byId: ReadonlyMap<string, Document>,
  byBytes: ReadonlyMap<string, readonly Document[]>,
): readonly Document[] {
  const same = byId.get(document);
  return same ? [same] : (byBytes.get(bytes) ?? []);
}

/** The same pair has the same key, whichever way round. */
export function pairKey({ kind, a, b }: Pick<Relation, 'kind' | 'a' | 'b'>): string {
  return a < b ? `${kind} ${a} ${b}` : `${kind} ${b} ${a}`;
}
