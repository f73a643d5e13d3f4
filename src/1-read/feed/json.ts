import type { Entry, FeedHead } from './entry.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whether a JSON value is a feed (jsonfeed.org, version 1 or 1.1). */
export function isJsonFeed(value: unknown): value is Values {
  return (
    isObject(value) && /^https?:\/\/jsonfeed\.org\/version\//.test(words(value.version)) && Array.isArray(value.items)
  );
}

/** What a JSON Feed says of itself, and its entries. */
export function jsonFeed(feed: Values): { readonly head: FeedHead; readonly entries: readonly Entry[] } {
  const items = (feed.items as readonly unknown[]).filter(isObject);
  return {
    head: { title: words(feed.title), language: words(feed.language), authors: authorsOf(feed) },
    entries: items.map(item => ({
      title: words(item.title),
      authors: authorsOf(item),
      published: words(item.date_published),
      modified: words(item.date_modified),
      address: words(item.url) || words(item.external_url),
      language: words(item.language),
      markup: [words(item.content_html)].filter(markup => markup !== ''),
      plain: words(item.content_text) || words(item.summary),
      rest: Array.isArray(item.tags) ? item.tags.map(tag => `category: ${words(tag)}`) : [],
    })),
  };
}

function authorsOf({ author, authors }: Values): readonly string[] {
  const all = [author, ...(Array.isArray(authors) ? authors : [])].filter(isObject);
  return all.map(({ name }) => words(name)).filter(name => name !== '');
}

function isObject(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
