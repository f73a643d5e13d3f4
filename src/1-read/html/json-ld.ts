import { attribute, elementsOf, type Root, textOf } from './dom.ts';

/** A JSON-LD object, any of whose properties may be absent or of any shape. */
export type Item = { readonly [property: string]: unknown };

/** Longer scripts are data for players and shops. In UTF-16 code units. */
const MAX_SCRIPT = 1_000_000;
/** Objects looked at on one page. */
const MAX_ITEMS = 2000;

const ACCOUNT_TYPE = /(?:Article|BlogPosting|Posting|Report|Review|NewsStory)$/;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an item. */
export function typesOf(item: Item): readonly string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter(name => typeof name === 'string');
}

function parseScript(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)?/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)?[\s;]*$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Publishers paste headlines with raw line ends into strings, which JSON forbids and every reader of JSON-LD forgives.
      return JSON.parse(bare.replace(/[\n\r\t]/g, ' '));
    } catch {
      return null; // Not JSON: the page has other places that tell.
    }
  }
}

/** All objects in the page's JSON-LD scripts, through arrays and `@graph`, in order. */
export function itemsOf(root: Root): readonly Item[] {
  const items: Item[] = [];
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'script' || !/^application\/ld\+json/i.test(attribute(element, 'type')?.trim() ?? ''))
      continue;
    const script = textOf(element, MAX_SCRIPT + 1);
    if (script.length > MAX_SCRIPT) continue;
    const queue: unknown[] = [parseScript(script)];
    for (let value = queue.shift(); queue.length > 0 || value !== undefined; value = queue.shift()) {
      if (items.length >= MAX_ITEMS) return items;
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_ITEMS));
      else if (isItem(value)) {
        items.push(value);
        queue.push(
          ...[value['@graph'], value.mainEntity, value.mainEntityOfPage].filter(
            part => typeof part === 'object' && part !== null,
          ),
        );
      }
    }
  }
  return items;
}

/** The item that tells of the account: the first article-like one, else the page itself. */
export function accountItem(items: readonly Item[]): Item | null {
  const article = items.find(item => typesOf(item).some(type => ACCOUNT_TYPE.test(type)));
  return article ?? items.find(item => typesOf(item).some(type => /WebPage$/.test(type))) ?? null;
}

/** A property's words: a string, or the name of an object, or the first of a list. */
export function wordsAt(item: Item, property: string): string | null {
  return namesAt(item, property)[0] ?? null;
}

/** A property's words, all of them: strings, and names of objects. Objects named only by an `@id` are looked up. */
export function namesAt(item: Item, property: string, items: readonly Item[] = []): readonly string[] {
  const value = item[property];
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap(part => {
    if (typeof part === 'string') return part.trim() === '' ? [] : [part.trim()];
    if (!isItem(part)) return [];
    const named =
      part.name ??
      items.find(other => other !== part && other['@id'] !== undefined && other['@id'] === part['@id'] && other.name)
        ?.name;
    const name = Array.isArray(named) ? named[0] : named;
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : [];
  });
}
