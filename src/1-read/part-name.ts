import { INTO } from '../text/way-in.ts';

/** Longer names are cut: a way through several of them has to stay readable. In UTF-16 code units. */
const MAX_NAME = 200;

/** A name from a file as it may be shown: no control or format characters (which turn the order of letters on a screen), not the sign that parts names, and not too long. */
export function shownName(raw: string): string {
  const name = raw
    .slice(0, 100 * MAX_NAME)
    .toWellFormed()
    .replace(/\p{Cc}|\p{Cf}|[\u2028\u2029]/gu, '')
    .replaceAll(INTO.trim(), '>')
    .trim();
  return (name.length > MAX_NAME ? `…${name.slice(-MAX_NAME).toWellFormed()}` : name) || 'unnamed';
}

/** A path from an archive as it may be shown and stored: slashes forward, no drive, no way up. */
export function shownPath(raw: string): string {
  const steps = raw
    .replaceAll('\\', '/')
    .split('/')
    .map(step => step.trim())
    .filter((step, i) => !/^\.{0,2}$/.test(step) && !(i === 0 && /^[a-z]:$/i.test(step)));
  return shownName(steps.join('/'));
}

/** What systems put beside the files that a person packed. */
const FURNITURE = /(?:^|\/)(?:__MACOSX\/|\.[^/.]|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path in an archive is that of a file that no person put there. */
export function isFurniture(path: string): boolean {
  return FURNITURE.test(path);
}
