import { machineDate } from '../dates.ts';
import type { MetaSource } from '../document.ts';
import type { Metadata, Told } from '../draft.ts';
import { primaryLanguage } from '../language.ts';
import { normalise } from '../normalise.ts';
import { collapse } from './dom.ts';
import { accountItem, type Item, namesAt, wordsAt } from './json-ld.ts';
import type { Tags } from './meta-tags.ts';

/** Meta names by what they tell, the ones that mean it most first. */
const TITLE_META = [
  'dc:title',
  'dcterms:title',
  'dc.title',
  'dcterms.title',
  'og:title',
  'twitter:title',
  'parsely-title',
  'weibo:article:title',
  'title',
  'headline',
] as const;
const PUBLISHER_META = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'dc:publisher',
  'publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'cre',
  'copyright',
] as const;
const AUTHOR_META = [
  'dc:creator',
  'dcterms:creator',
  'dc.creator',
  'dcterms.creator',
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'twitter:creator',
  'citation_author',
] as const;
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc:date',
  'dcterms.date',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publish_date',
  'published_date',
  'date.published',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'date',
  'created',
  'release_date',
] as const;

/** When it was last changed. */
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dcterms:modified',
  'dc.date.modified',
  'dc:modified',
  'last-modified',
  'lastmod',
  'revised',
] as const;

/** Longer values are descriptions under a wrong name. In UTF-16 code units. */
export const MAX_TITLE = 400;
const MAX_NAME = 120;

const ADDRESS = /^(?:https?:)?\/\/|^www\.|^@/i;

function clean(value: string, most: number): string | null {
  const words = collapse(normalise(decodeTwice(value)).text.replaceAll('\n', ' '));
  return words === '' || words.length > most ? null : words;
}

/** "&amp;" that was written as "&amp;amp;": publishers escape twice. Only the five that cannot be meant. */
function decodeTwice(value: string): string {
  return value
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&(?:apos|#0?39|#x27);/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function source(name: string): MetaSource {
  if (/^dc(?:terms)?[.:]/.test(name)) return 'dublin-core';
  return /^(?:og|article):/.test(name) ? 'opengraph' : 'meta';
}

function firstMeta(
  tags: Tags,
  names: readonly string[],
  read: (value: string) => string | null,
): Told<string> | undefined {
  for (const name of names) {
    for (const value of tags.meta.get(name) ?? []) {
      const words = read(value);
      if (words !== null) return { value: words, from: source(name) };
    }
  }
  return undefined;
}

function told(value: string | null | undefined, from: MetaSource): Told<string> | undefined {
  return value === null || value === undefined ? undefined : { value, from };
}

function name(value: string): string | null {
  const words = clean(value, MAX_NAME);
  return words === null || ADDRESS.test(words) ? null : words;
}

function authorsFrom(names: readonly string[], from: MetaSource): Told<readonly string[]> | undefined {
  const read = names.flatMap(value => {
    const words = name(value)?.replace(/^(?:by|von|par|por)\s+/i, '');
    return words ? words.split(/\s*[;|]\s*|\s+(?:and|&)\s+(?=\p{Lu})/u) : [];
  });
  const unique = [...new Set(read.map(part => part.trim()).filter(part => part !== ''))];
  return unique.length > 0 ? { value: unique, from } : undefined;
}

/** An absolute http or https address without its fragment, or null. */
export function absolute(value: string | null | undefined, base: string | null): string | null {
  const url = value ? URL.parse(value.trim(), base && URL.canParse(base) ? base : undefined) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  url.hash = '';
  return url.href;
}

/** A date in an address: "/2014/06/11/", "/2014-06-11-flood". */
export function dateInAddress(address: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?=[/-]|$)/.exec(address ?? '');
  return match ? machineDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

function addressOf(tags: Tags, item: Item | null): Told<string> | undefined {
  const og = tags.meta.get('og:url')?.[0] ?? null;
  const base = absolute(tags.base, null) ?? absolute(og, null);
  const main =
    item && (typeof item.mainEntityOfPage === 'string' ? item.mainEntityOfPage : (wordsAt(item, 'url') ?? null));
  return (
    told(absolute(tags.canonical, base), 'page') ??
    told(absolute(og, null), 'opengraph') ??
    told(absolute(main, null), 'json-ld')
  );
}

/** What a page's head says of it: JSON-LD, then OpenGraph and meta names. The title may still carry the site's name. */
export function metadataOf(tags: Tags, items: readonly Item[]): Metadata {
  const item = accountItem(items);
  const site = told(
    item && (namesAt(item, 'publisher', items)[0] ?? namesAt(item, 'isPartOf', items)[0] ?? null),
    'json-ld',
  );
  const named = firstMeta(tags, PUBLISHER_META.slice(0, 1), name);
  const publisher =
    named ??
    (site && told(name(site.value), 'json-ld')) ??
    firstMeta(tags, PUBLISHER_META.slice(1), value => (/[©.]|\b\d{4}\b/.test(value) ? null : name(value)));
  const headline = item && (wordsAt(item, 'headline') ?? wordsAt(item, 'name'));
  const title =
    told(headline && clean(headline, MAX_TITLE), 'json-ld') ??
    firstMeta(tags, TITLE_META, value => clean(value, MAX_TITLE));
  const authors =
    (item &&
      (authorsFrom(namesAt(item, 'author', items), 'json-ld') ??
        authorsFrom(namesAt(item, 'creator', items), 'json-ld'))) ??
    AUTHOR_META.map(key => authorsFrom(tags.meta.get(key) ?? [], source(key))).find(found => found !== undefined);
  const dated = item && (wordsAt(item, 'datePublished') ?? wordsAt(item, 'dateCreated'));
  const published = told(dated && machineDate(dated), 'json-ld') ?? firstMeta(tags, DATE_META, machineDate);
  const changed = item && wordsAt(item, 'dateModified');
  const modified = told(changed && machineDate(changed), 'json-ld') ?? firstMeta(tags, MODIFIED_META, machineDate);
  const dateline = item && wordsAt(item, 'dateline');
  const place = told(dateline && clean(dateline, MAX_NAME), 'json-ld');
  const address = addressOf(tags, item);
  const tag =
    primaryLanguage(tags.language ?? '') ??
    primaryLanguage(tags.meta.get('content-language')?.[0] ?? tags.meta.get('og:locale')?.[0] ?? '');
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(authors && { authors }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(place && { place }),
    ...(address && { address }),
    ...(tag && { language: { value: tag, from: 'page' } }),
  };
}
