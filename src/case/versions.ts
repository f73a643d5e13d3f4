import type { Document } from '../1-read/index.ts';
import type { StoredSource } from '../run/index.ts';
import { pageVersions } from '../text/page-versions.ts';

/** One state of a document that was taken from the same address more than once. */
export interface Version {
  /** Content id. */
  readonly document: string;
  /** When it was taken (EDTF), or, where nothing says so, when it was added to the case (UTC, ISO 8601). */
  readonly at: string;
  readonly from: 'captured' | 'added';
}

/**
 * The versions of each document that has more than one, oldest first, by content id: documents with the same canonical
 * address, taken or added at different times. Each of them has the same list.
 */
export function versionsOf(
  documents: readonly Document[],
  sources: readonly Pick<StoredSource, 'sha256' | 'added'>[],
): ReadonlyMap<string, readonly Version[]> {
  const added = new Map(sources.map(source => [source.sha256, source.added]));
  const takenAt = ({ captured, bytes }: Document) => captured ?? added.get(bytes) ?? null;
  return new Map(
    pageVersions(documents, takenAt).flatMap(group => {
      const versions = group.map((document): Version => {
        const { id, captured } = document;
        return { document: id, at: takenAt(document) ?? '', from: captured === null ? 'added' : 'captured' };
      });
      return group.map(({ id }) => [id, versions] as const);
    }),
  );
}
