import { machineDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { primaryLanguage } from '../language.ts';

/** The keys under which site builders keep what the head of a page says. */
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  author: 'authors',
  authors: 'authors',
  by: 'authors',
  byline: 'authors',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  publishdate: 'published',
  created: 'published',
  publisher: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  outlet: 'publisher',
  publication: 'publisher',
  url: 'address',
  source: 'address',
  canonical: 'address',
  canonical_url: 'address',
  link: 'address',
  permalink: 'address',
  lang: 'language',
  language: 'language',
};

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** The metadata in a YAML head of simple `key: value` lines, lists in brackets or by dashes. */
export function frontMatter(front: string): Metadata {
  const values = new Map<keyof Metadata, string[]>();
  let open: keyof Metadata | null = null;
  for (const line of front.split('\n')) {
    const pair = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line);
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (pair) {
      open = KEYS[(pair[1] ?? '').toLowerCase().replaceAll('-', '_')] ?? null;
      const value = pair[2] ?? '';
      const list = /^\[(.*)\]$/.exec(value.trim());
      if (open && !values.has(open))
        values.set(open, (list ? (list[1] ?? '').split(',') : [value]).map(unquoted).filter(Boolean));
    } else if (item && open) values.get(open)?.push(unquoted(item[1] ?? '').replace(/^name\s*:\s*/, ''));
  }
  const first = (field: keyof Metadata) => values.get(field)?.[0] ?? null;
  const published = machineDate(first('published') ?? '');
  const address = URL.parse(first('address') ?? '');
  const language = primaryLanguage(first('language') ?? '');
  const authors = (values.get('authors') ?? [])
    .flatMap(names => names.split(/\s*[,;]\s*|\s+(?:and|&)\s+/))
    .filter(Boolean);
  const title = first('title');
  const publisher = first('publisher');
  return {
    ...(title && { title: { value: title, from: 'meta' } }),
    ...(publisher && !URL.canParse(publisher) && { publisher: { value: publisher, from: 'meta' } }),
    ...(authors.length > 0 && { authors: { value: authors, from: 'meta' } }),
    ...(published && { published: { value: published, from: 'meta' } }),
    ...(address && /^https?:$/.test(address.protocol) && { address: { value: address.href, from: 'meta' } }),
    ...(language && { language: { value: language, from: 'meta' } }),
  };
}
