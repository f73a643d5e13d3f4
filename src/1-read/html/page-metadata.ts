import { findDate, machineDate } from '../dates.ts';
import type { BlockKind } from '../document.ts';
import { firstTold, type Metadata, type Told } from '../draft.ts';
import { bylineNames, looksLikeName } from '../names.ts';
import { fromNote, fromOpening } from '../plain/evidence.ts';
import { plainly } from '../words.ts';
import { attribute, collapse, type Element, textOf } from './dom.ts';
import { within } from './inherit.ts';
import type { Tags } from './meta-tags.ts';
import { dateInAddress } from './metadata.ts';
import { nearby, type Page } from './page.ts';
import { sameSite, sharedPart, withoutSite, withoutTail } from './title.ts';

/** An agency names itself in the first paragraph or under a standfirst or two. */
const OPENING_PARAGRAPHS = 3;
/** Leaves before and after the headline among which its date stands. */
const HEAD_LEAVES = 12;
/** No name of a person is longer. In UTF-16 code units. */
const MAX_NAME = 60;

/** What the head of a page says, filled up from the page's own words and, for the date, from its address. */
export function fillMetadata(
  said: Metadata,
  pageTitle: string | null,
  page: Page,
  kinds: readonly BlockKind[],
  tags: Tags,
): Metadata {
  const { leaves, headline } = page;
  const words = (kind: BlockKind) =>
    leaves.filter(({ leaf }, i) => kinds[i] === kind && !leaf.hidden).map(({ leaf }) => leaf.text);
  const heading = headline === null ? null : withoutMark(leaves[headline]?.leaf.text.replaceAll('\n', ' ') ?? '');
  const openings = words('paragraph').slice(0, OPENING_PARAGRAPHS);
  const title = titleOf(said, pageTitle, heading);
  const authors = authorsOf(words('byline'), tags, said.publisher?.value ?? null);
  const dates = words('dateline');
  const published = publishedOf(dates, tags, page);
  const modified = modifiedOf([...dates, ...words('byline')], tags, page);
  const inAddress = dateInAddress(said.address?.value ?? null);
  return firstTold(
    title ? { title } : {},
    said,
    { ...(authors && { authors }), ...(published && { published }), ...(modified && { modified }) },
    fromOpening(openings),
    fromNote(openings),
    inAddress === null ? {} : { published: { value: inAddress, from: 'address' } },
  );
}

/** Makers of manuals hang a sign on each heading that links to it. */
function withoutMark(heading: string): string {
  return heading.replace(/\s?[¶§#]$/u, '');
}

/** The names in the byline; else what the markup says is the writer, names before buttons ("View my profile"). */
function authorsOf(bylines: readonly string[], tags: Tags, site: string | null): Told<readonly string[]> | null {
  const named = withoutOutlet([...new Set(bylines.flatMap(bylineNames))], site);
  if (named.length > 0) return { value: named, from: 'page' };
  const marked = tags.authors.map(author => collapse(textOf(author, MAX_NAME + 1)));
  const names = [...new Set(marked.filter(name => name !== '' && name.length <= MAX_NAME && !/^https?:/.test(name)))];
  const likely = names.filter(looksLikeName);
  const value = withoutOutlet(likely.length > 0 ? likely : names, site);
  return value.length > 0 ? { value, from: 'page' } : null;
}

/** The outlet is a writer only where nobody else is. */
function withoutOutlet(names: readonly string[], site: string | null): readonly string[] {
  const people = names.filter(name => site === null || !sameSite(plainly(name), plainly(site)));
  return people.length > 0 ? people : names;
}

/** The date that readers see; the markup's, when it is the same day and more exact or nothing else is there. */
function publishedOf(datelines: readonly string[], tags: Tags, page: Page): Told<string> | null {
  const shown = datelines.map(line => findDate(line)?.value).find(value => value !== undefined) ?? null;
  const marked = dateAt(tags.times, page);
  if (marked !== null && (shown === null || marked.startsWith(shown))) return { value: marked, from: 'time-element' };
  return shown === null ? null : { value: shown, from: 'page' };
}

/** "Updated: 3 June 2014" where readers see it, or what the markup says of it. */
function modifiedOf(datelines: readonly string[], tags: Tags, page: Page): Told<string> | null {
  const marked = dateAt(tags.changes, page);
  if (marked !== null) return { value: marked, from: 'time-element' };
  for (const line of datelines) {
    const change = CHANGED.exec(line);
    const found = change && findDate(line.slice(change.index));
    if (found) return { value: found.value, from: 'page' };
  }
  return null;
}

const CHANGED =
  /\b(?:last\s)?(?:updated|modified|edited|revised)\b|mis à jour|modifié|aktualisiert|actualizado|aggiornato|atualizado|обновлено|оновлено/iu;

/** The first date that elements tell near the headline or within the account: lists of other pages have theirs, too. */
function dateAt(elements: readonly Element[], { leaves, article, headline }: Page): string | null {
  const isAround = within(article.around);
  const near = new Set<Element>();
  if (headline !== null) {
    const from = Math.max(0, headline - HEAD_LEAVES);
    for (const { leaf } of leaves.slice(from, headline + HEAD_LEAVES)) near.add(leaf.element);
  }
  for (const element of elements) {
    const value = machineDate(
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? collapse(textOf(element, MAX_NAME)),
    );
    if (value === null) continue;
    if (article.around === null || isAround(element) || nearby(element, part => near.has(part), null)) return value;
  }
  return null;
}

/** The title: what the head says without the site's name, or the headline that stands in it. */
function titleOf(said: Metadata, pageTitle: string | null, heading: string | null): Told<string> | null {
  const site = said.publisher?.value ?? null;
  if (said.title) {
    const bare = withoutSite(said.title.value, site);
    const shared = bare === said.title.value && heading !== null ? sharedPart(bare, heading) : null;
    return { value: shared ?? bare, from: said.title.from };
  }
  if (!pageTitle) return heading === null ? null : { value: heading, from: 'page' };
  const bare = site === null ? withoutTail(pageTitle) : withoutSite(pageTitle, site);
  const shared = heading === null ? null : sharedPart(bare, heading);
  // A title of one word is the site's or a program's; the heading says more.
  const value = shared ?? (heading !== null && !bare.includes(' ') ? heading : bare);
  return { value, from: 'page' };
}
