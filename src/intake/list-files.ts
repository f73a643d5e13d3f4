import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '../fault/index.ts';
import { pageFolders } from '../text/saved-page.ts';
import { MOST_FILES } from './limits.ts';
import { asFault } from './read-file.ts';

/** A file to read: where it is, and what it is called in the case (its path inside the folder that was given). */
export interface Listed {
  readonly path: string;
  readonly name: string;
}

/**
 * The files behind a path, in order of their names: the file itself, or all files of a folder and the folders in it.
 * Hidden ones are passed over, and so are the frames, scripts and pictures of a saved page (these with a count); a folder
 * is entered once, whatever links lead to it. Throws Fault for the path
 * itself; what fails inside a folder is in `failed`.
 */
export async function listFiles(
  path: string,
): Promise<{ readonly files: readonly Listed[]; readonly failed: readonly Fault[]; readonly isFolder: boolean }> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    thrown => {
      throw asFault(thrown, path);
    },
  );
  if (!isFolder) return { files: [{ path, name: basename(path) }], failed: [], isFolder };
  const files: Listed[] = [];
  const failed: Fault[] = [];
  const entered = new Set<string>();
  const open: Listed[] = [{ path, name: '' }];
  const linked: Listed[] = []; // After the real ones, so that a file has the name of its own place.
  for (let folder = open.pop(); folder !== undefined; folder = open.pop() ?? takeFirst(linked)) {
    try {
      const real = await realpath(folder.path);
      if (entered.has(real)) continue;
      entered.add(real);
      for await (const entry of await opendir(folder.path)) {
        if (entry.name.startsWith('.')) continue;
        const found = {
          path: join(folder.path, entry.name),
          name: folder.name === '' ? entry.name : `${folder.name}/${entry.name}`,
        };
        if (entry.isDirectory()) open.push(found);
        else if (entry.isSymbolicLink() && (await leadsToFolder(found.path))) linked.push(found);
        else files.push(found);
        if (files.length > MOST_FILES)
          throw new Fault('file-too-large', { file: path, detail: `It holds more than ${MOST_FILES} files.` });
      }
    } catch (thrown) {
      if (thrown instanceof Fault) throw thrown;
      failed.push(asFault(thrown, folder.path));
    }
  }
  const isOfPage = pageFolders(files.map(({ name }) => name));
  const own = files.filter(({ name }) => !isOfPage(name));
  if (own.length < files.length) {
    const detail = `files of saved pages (${files.length - own.length}).`;
    failed.push(new Fault('parts-passed-over', { file: path, detail }));
  }
  return { files: own.sort(byName), failed, isFolder };
}

function byName(a: Listed, b: Listed): number {
  return a.name < b.name ? -1 : 1;
}

/** Takes out the one whose name comes first; disks list in any order. */
function takeFirst(list: Listed[]): Listed | undefined {
  return list.sort(byName).shift();
}

async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}
