import { Fault } from '../../fault/index.ts';
import { MAX_MARKUP } from '../limits.ts';
import { type Entry, readDirectory } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';

/** The parts of an office document, which is a ZIP archive of XML files. */
export interface Package {
  readonly file: string;
  /**
   * The bytes of a part, by its path in any case; null when there is none.
   * @throws Fault `office-broken`, `file-encrypted`, `file-too-large` (it unpacks to more than markup may have).
   */
  readonly part: (path: string) => Uint8Array | null;
}

/** An office document has some dozen parts; one with a picture on every page some thousand. */
const MAX_ENTRIES = 20_000;

/**
 * Opens an archive by the directory at its end. Nothing is unpacked before it is asked for.
 * @throws Fault `office-broken` when the directory is cut off or damaged.
 */
export function openPackage(file: string, bytes: Uint8Array): Package {
  const directory = readDirectory(bytes, MAX_ENTRIES);
  if ('broken' in directory) throw new Fault('office-broken', { file, detail: directory.broken });
  const entries = new Map(directory.entries.map(entry => [key(entry.name), entry]));
  return {
    file,
    part: path => {
      const entry = entries.get(key(path));
      return entry ? bytesOf(file, bytes, entry) : null;
    },
  };
}

function key(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** To a person the document is one file: a damaged entry is a damaged document, and the entry is the place. */
function bytesOf(file: string, bytes: Uint8Array, entry: Entry): Uint8Array {
  try {
    return unpack(file, bytes, entry, MAX_MARKUP);
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    const { code, detail } = thrown;
    const isDamage = code === 'archive-broken' || code === 'format-unsupported';
    throw new Fault(isDamage ? 'office-broken' : code, {
      file,
      place: entry.name,
      ...(detail !== null && { detail }),
      cause: thrown,
    });
  }
}
