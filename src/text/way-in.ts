/** Parts the names of a way into a file: `evidence.zip › mails/3.eml › scan.pdf`. */
export const INTO = ' › ';

/** The way to what lies in a file under this name. */
export function into(way: string, name: string): string {
  return way + INTO + name;
}

/** Whether a way leads to this file or into it. */
export function leadsInto(way: string | null, file: string): boolean {
  return way === file || (way?.startsWith(file + INTO) ?? false);
}

/** The last name of a way: of the file itself where nothing lies in it. */
export function lastOf(way: string): string {
  const at = way.lastIndexOf(INTO);
  return at < 0 ? way : way.slice(at + INTO.length);
}
