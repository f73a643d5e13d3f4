import { plainly } from '../words.ts';

/** What stands between a title and the name of its site. */
const BETWEEN = /\s+[|–—·•:»«/\\-]+\s+|\s*[|»]\s*|:\s+/g;

/** A site's name at the end or start of a title, with what parts them; kept only when the site's name is known. */
export function withoutSite(title: string, site: string | null): string {
  const name = site === null ? '' : plainly(site);
  if (name === '') return title;
  let rest = title;
  for (const match of [...title.matchAll(BETWEEN)].reverse()) {
    const before = title.slice(0, match.index);
    const after = title.slice(match.index + match[0].length);
    if (sameSite(plainly(after), name) && rest.length > before.length && before.trim() !== '') rest = before;
    else if (sameSite(plainly(before), name) && after.trim() !== '' && rest === title) rest = after;
  }
  return rest.trim();
}

/** A site's name behind a bar is no longer; a title before it is no shorter. In words. */
const MAX_SITE_WORDS = 4;
const MIN_TITLE_WORDS = 3;

/** A title without what stands behind its last bar, where sites put their name; dashes and colons part titles as well. */
export function withoutTail(title: string): string {
  const bar = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' » '));
  if (bar === -1) return title;
  const words = (part: string) => plainly(part).split(' ').length;
  const isSite = words(title.slice(bar)) <= MAX_SITE_WORDS && words(title.slice(0, bar)) >= MIN_TITLE_WORDS;
  return isSite ? title.slice(0, bar).trim() : title;
}

/** Two names of one site: "Vale Post" in "The Vale Post", "valepost.example" and "Vale Post - Home". */
export function sameSite(words: string, site: string): boolean {
  const bare = (name: string) =>
    name
      .replace(/^the /, '')
      .replace(/ (?:com|org|net|info|co uk|news|online|[a-z]{2})$/, '')
      .replaceAll(' ', '');
  return words !== '' && (words === site || bare(words) === bare(site));
}

/** The title's part that a heading on the page says word for word, or null: "Gates opened | Vale Post" and `<h1>Gates opened</h1>`. */
export function sharedPart(title: string, heading: string): string | null {
  const head = plainly(heading);
  if (head === '') return null;
  if (plainly(title) === head) return heading;
  const cuts = [...title.matchAll(BETWEEN)];
  const starts = [0, ...cuts.map(cut => cut.index + cut[0].length)];
  const ends = [...cuts.map(cut => cut.index), title.length];
  return starts.some(start => ends.some(end => end > start && plainly(title.slice(start, end)) === head))
    ? heading
    : null;
}
