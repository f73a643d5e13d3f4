import type { Document } from '../../1-read/index.ts';
import type { Statement } from '../../3-resolve/index.ts';
import { lastOf } from '../../text/way-in.ts';

/** What a document is called in lists: its publisher, else whose own words it is, else the host it came from, else its author when it is one of many in a file, else its file name without the ending. */
export function documentLabel(
  document: Pick<Document, 'publisher' | 'address' | 'name' | 'part' | 'authors'>,
  ownVoice: string | null,
): string {
  if (document.publisher) return document.publisher;
  if (ownVoice) return ownVoice;
  const host = document.address !== null && URL.canParse(document.address) ? new URL(document.address).host : '';
  const file = lastOf(document.name);
  const author = document.part === null ? '' : (document.authors[0] ?? '');
  return host.replace(/^www\./, '') || author || file.replace(/^.*[\\/]/, '').replace(/\.[a-z]{1,8}$/i, '') || file;
}

/** Entity ids that speak a document's own sentences: its outlet or author. By document. */
export function ownVoices(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { kind, document, speaker } of statements) {
    if (kind !== 'own' || speaker === null) continue;
    const known = voices.get(document);
    if (known) known.add(speaker);
    else voices.set(document, new Set([speaker]));
  }
  return voices;
}
