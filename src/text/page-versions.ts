import { pageOf } from './page-address.ts';

/** What of a document tells whether it is a version of another. */
export interface Capture {
  readonly id: string;
  readonly address: string | null;
  /** EDTF; null when nothing says when it was taken. */
  readonly captured: string | null;
  readonly format: string;
}

/** Many accounts of these come from one address without being versions of one another: posts of a profile, entries of a feed. */
const SHARING: ReadonlySet<string> = new Set(['feed', 'table', 'mail']);

/**
 * The versions of each page that has more than one, oldest first: what was taken from one address at different times,
 * which `takenAt` tells. Two at one moment are two accounts at one address, not one that changed.
 */
export function pageVersions<T extends Capture>(
  documents: readonly T[],
  takenAt: (document: T) => string | null,
): readonly (readonly T[])[] {
  const dated = documents.flatMap(document => {
    const at = takenAt(document);
    return at === null || document.address === null || SHARING.has(document.format)
      ? []
      : [{ document, at, page: pageOf(document.address) }];
  });
  return [...Map.groupBy(dated, ({ page }) => page).values()]
    .filter(group => group.length > 1 && new Set(group.map(({ at }) => at)).size === group.length)
    .map(group => group.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ document }) => document));
}

/** For each document that was taken again from its address, its later versions, by the times at which they were taken. */
export function laterVersions(documents: readonly Capture[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pageVersions(documents, ({ captured }) => captured).flatMap(versions =>
      versions.slice(0, -1).map(({ id }, i) => [id, versions.slice(i + 1).map(later => later.id)] as const),
    ),
  );
}
