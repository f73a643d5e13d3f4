import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * The folder of the user's cases: `RASHOMON_HOME` when set, else where the system keeps a program's data:
 * `XDG_DATA_HOME` or `~/.local/share` on Linux, `~/Library/Application Support` on macOS, `%APPDATA%` on Windows.
 */
export function caseHome(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env.RASHOMON_HOME) return resolve(env.RASHOMON_HOME);
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Rashomon');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rashomon');
  const data = env.XDG_DATA_HOME;
  return join(data && isAbsolute(data) ? data : join(home, '.local', 'share'), 'rashomon');
}

/** Code units of a title that go into a folder's name: long enough to know it by, short enough for every file system. */
const MOST_TITLE = 60;

/** A folder name for a case made at this time: `2026-05-18-10-15-30-the-gates`; letters of any script stay. */
export function caseFolderName(title: string, at: Date): string {
  const time = at.toISOString().slice(0, 19).replace(/[T:]/g, '-');
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [time, ...words]
    .join('-')
    .slice(0, time.length + 1 + MOST_TITLE)
    .toWellFormed()
    .replace(/[-\uFFFD]+$/, '');
}
