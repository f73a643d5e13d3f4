/** What browsers call the folder beside a page that they save "complete", after the page's own name. */
const ENDINGS = ['_files', '.files', '-Dateien', '_fichiers', '_archivos', '_bestanden', '_file', '_arquivos'];
const PAGE = /^(.*)\.(?:x?html?|shtml|php|aspx?)$/i;

/** Says of a path (with forward slashes) whether it lies in the folder of a saved page among `paths`: its frames, scripts and pictures, no account of their own. */
export function pageFolders(paths: readonly string[]): (path: string) => boolean {
  const folders = new Set<string>();
  for (const path of paths) {
    const page = PAGE.exec(path)?.[1];
    if (page !== undefined) for (const ending of ENDINGS) folders.add(`${page}${ending}/`);
  }
  return path => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
      if (folders.has(path.slice(0, at + 1))) return true;
    return false;
  };
}
