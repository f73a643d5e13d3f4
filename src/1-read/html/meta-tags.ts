import { attribute, type Element, elementsOf, type Root } from './dom.ts';

/** The page's `<meta>` values by name, property or itemprop in small letters, and its links and titles. */
export interface Tags {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly base: string | null;
  /** The `<title>` elements outside drawings. */
  readonly title: string | null;
  readonly language: string | null;
  /** Whether the page takes styles from files that may not have been saved with it. */
  readonly outerStyles: boolean;
  readonly authors: readonly Element[];
  /** Elements that hold a date of the page for machines: when it was published, and when it was changed. */
  readonly times: readonly Element[];
  readonly changes: readonly Element[];
}

/** Values kept of one name. */
const MAX_VALUES = 20;

function isAuthor(element: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? '') ||
    /^author$/.test(attribute(element, 'itemprop') ?? '')
  );
}

/** Classes by which pages mark the date of the last change. The first date's often say "published updated" both. */
const CHANGED = /(?:^|[\s_-])(?:updated|modified|date-?modified|lastmod|last-?updated)(?:[\s_-]|$)/i;
const PUBLISHED = /(?:^|[\s_-])(?:published|pubdate|entry-date|date-?published)(?:[\s_-]|$)/i;

function isChange(element: Element): boolean {
  if (/^dateModified$/.test(attribute(element, 'itemprop') ?? '')) return true;
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return element.tagName === 'time' && CHANGED.test(name) && !PUBLISHED.test(name);
}

function addMeta(element: Element, meta: Map<string, string[]>): void {
  const content = attribute(element, 'content')?.trim();
  if (!content) return;
  for (const attr of ['name', 'property', 'itemprop', 'http-equiv']) {
    for (const key of (attribute(element, attr) ?? '').toLowerCase().split(/\s+/)) {
      if (key === '') continue;
      const values = meta.get(key) ?? [];
      if (values.length < MAX_VALUES) values.push(content);
      meta.set(key, values);
    }
  }
}

/** Gathers what the page's tags say of it, in one walk. */
export function tagsOf(root: Root): Tags {
  const meta = new Map<string, string[]>();
  let canonical: string | null = null;
  let base: string | null = null;
  let title: string | null = null;
  let language: string | null = null;
  let outerStyles = false;
  const authors: Element[] = [];
  const times: Element[] = [];
  const changes: Element[] = [];
  for (const element of elementsOf(root)) {
    const tag = element.tagName;
    if (tag === 'meta') addMeta(element, meta);
    else if (tag === 'link') {
      const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
      if (rel.includes('canonical')) canonical ??= attribute(element, 'href');
      if (rel.includes('stylesheet')) outerStyles = true;
    } else if (tag === 'style')
      outerStyles ||= element.childNodes.some(node => 'value' in node && node.value.includes('@import'));
    else if (tag === 'base') base ??= attribute(element, 'href');
    else if (tag === 'title') {
      const words = element.childNodes.map(node => ('value' in node ? node.value : '')).join('');
      if (element.namespaceURI.endsWith('xhtml') && words.trim() !== '') title ??= words;
    } else if (tag === 'html') language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    if (isChange(element)) changes.push(element);
    else if (tag === 'time' || /^datePublished$/.test(attribute(element, 'itemprop') ?? '')) times.push(element);
    if (tag !== 'link' && tag !== 'meta' && isAuthor(element)) authors.push(element);
  }
  return { meta, canonical, base, title, language, outerStyles, authors, times, changes };
}
