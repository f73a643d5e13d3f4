import { Fault } from '../../fault/index.ts';
import { pageFolders } from '../../text/saved-page.ts';
import { into } from '../../text/way-in.ts';
import type { Given, Opened, Part } from '../draft.ts';
import { MAX_HOLDER_BYTES, MAX_PARTS } from '../limits.ts';
import { counted, mediumOf } from '../media.ts';
import { isFurniture, shownPath } from '../part-name.ts';
import { type Entry, readDirectory } from './directory.ts';
import { lookForEntries } from './recover.ts';
import { unpack } from './unpack.ts';

/** Office documents and books are archives too; half of one is none. */
const OF_ONE_DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/container\.xml)$/;

/**
 * A ZIP archive: its files, read one by one. Pictures, sound and films are passed over with a count. When its directory
 * is lost (a download that broke off), files are looked for by the headers before them, and that is listed.
 */
export function readZip(file: Given): Opened {
  const directory = readDirectory(file.bytes, MAX_PARTS);
  const found = 'entries' in directory ? directory.entries : lookForEntries(file.bytes, MAX_PARTS, MAX_HOLDER_BYTES);
  const failed =
    'broken' in directory ? [new Fault('archive-broken', { file: file.name, detail: directory.broken })] : [];
  const isOneDocument = 'broken' in directory && found.some(({ name }) => OF_ONE_DOCUMENT.test(name));
  const entries = isOneDocument ? [] : found.filter(({ name }) => !name.endsWith('/') && !isFurniture(name));
  const isOfPage = pageFolders(entries.map(({ name }) => name));
  return { drafts: [], parts: partsOf(file, entries, isOfPage), failed };
}

/** A web archive collection (WACZ 1.1.1, webrecorder): the web archives in it; its indexes and lists repeat what they say. */
export function readWacz(file: Given): Opened {
  const archives = entriesOf(file).filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name));
  return { drafts: [], parts: partsOf(file, archives, () => false), failed: [] };
}

function entriesOf({ name, bytes }: Given): readonly Entry[] {
  const directory = readDirectory(bytes, MAX_PARTS);
  if ('broken' in directory) throw new Fault('archive-broken', { file: name, detail: directory.broken });
  return directory.entries;
}

function* partsOf(
  { name: file, bytes }: Given,
  entries: readonly Entry[],
  isOfPage: (name: string) => boolean,
): Iterable<Part | Fault> {
  const passed = new Map<string, number>();
  const pass = (what: string) => passed.set(what, (passed.get(what) ?? 0) + 1);
  for (const entry of entries) {
    const name = shownPath(entry.name);
    if (isOfPage(entry.name)) {
      pass('files of saved pages');
      continue;
    }
    try {
      const whole = unpack(into(file, name), bytes, entry, MAX_HOLDER_BYTES);
      const medium = mediumOf(whole);
      if (medium === null) yield { name, bytes: whole, told: {} };
      else pass(medium);
    } catch (thrown) {
      yield Fault.from(thrown, { file: into(file, name) });
    }
  }
  if (passed.size > 0) yield new Fault('parts-passed-over', { file, detail: `${counted(passed)}.` });
}
