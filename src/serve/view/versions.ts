import type { Document } from '../../1-read/index.ts';
import type { Version } from '../../case/index.ts';
import { type Change, changes } from '../../text/changes.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { ChangeView, VersionView } from '../contract.ts';

/** A person reads no more; the counts say how many there are. */
const MOST_LISTED = 200;
/** What a site sets around an account changes with every visit. */
const AROUND: ReadonlySet<string> = new Set(['chrome', 'comment']);

/** The versions of a document, oldest first; empty when there is one. */
export function versionViews(versions: readonly Version[], id: string): readonly VersionView[] {
  return versions.map(({ document, at, from }) => ({ document, at, from, shown: document === id }));
}

/** What changed in a document since the version before it, sentence by sentence; null for the first. */
export function changeView(
  versions: readonly Version[],
  document: Document,
  documents: ReadonlyMap<string, Document>,
): ChangeView | null {
  const place = versions.findIndex(version => version.document === document.id);
  const before = versions[place - 1];
  const old = before && documents.get(before.document);
  if (!before || !old) return null;
  const [was, is] = [sentencesOf(old), sentencesOf(document)];
  const found = changes(words(old, was), words(document, is));
  const count = (kind: Change['kind']) => found.filter(change => change.kind === kind).length;
  return {
    since: before.at,
    from: before.from,
    document: before.document,
    out: count('out'),
    in: count('in'),
    reworded: count('reworded'),
    moved: count('moved'),
    listed: found.slice(0, MOST_LISTED).map(({ kind, before, after }) => ({
      kind,
      before: before === null ? null : cutAt(old, was[before]),
      after: after === null ? null : cutAt(document, is[after]),
    })),
  };
}

/** The sentences of what a reader of the page could see of the account itself. */
function sentencesOf({ text, blocks }: Document): readonly Span[] {
  return blocks
    .filter(({ kind, hidden }) => !hidden && !AROUND.has(kind))
    .flatMap(({ start, end }) => sentences(text, [start, end]));
}

function words({ text }: Document, spans: readonly Span[]): readonly string[] {
  return spans.map(([start, end]) => text.slice(start, end));
}

function cutAt({ text }: Document, span: Span | undefined): string | null {
  return span ? text.slice(...span) : null;
}
