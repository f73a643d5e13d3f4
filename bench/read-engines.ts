import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { type Document, isAccount } from '../src/1-read/index.ts';
import { readOne } from '../test/read-one.ts';
import { compareWords } from './read-score.ts';

/** What an engine makes of a page, in the shape that all are compared in. */
export interface Extract {
  /** The account without its headline: markup, or text where `isText`. */
  readonly content: string;
  readonly isText?: true;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

/** Reads one page from its bytes; null when the engine finds no account. */
export type Engine = (name: string, bytes: Uint8Array) => Promise<Extract | null>;

/** A headline says the title when so much of their words is the same; Readability takes its own out by the same measure. */
const SAME_TITLE = 0.75;

/** The words of the account, its headline left out where the title says the same: what is expected leaves that out as well. */
function accountText({ text, title, blocks }: Document): string {
  return blocks
    .filter(isAccount)
    .map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
    .filter(({ kind, words }) => kind !== 'title' || compareWords(words, title ?? '').f1 < SAME_TITLE)
    .map(({ words }) => words)
    .join('\n');
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Ours, and the two that others use, over linkedom: the same bytes in, nothing kept between pages. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  rashomon: async (name, bytes) => {
    const document = await readOne(`${name}.html`, bytes);
    const { title, authors, published } = document;
    return { content: accountText(document), isText: true, title, authors, published };
  },
  readability: async (_, bytes) => {
    const article = new Readability(parseHTML(decoded(bytes)).document as never).parse();
    if (article === null) return null;
    const { content, title, byline, publishedTime } = article;
    return {
      content: content ?? '',
      title: title ?? null,
      authors: byline ? [byline] : [],
      published: publishedTime ?? null,
    };
  },
  defuddle: async (name, bytes) => {
    const { document } = parseHTML(decoded(bytes));
    const { content, title, author, published } = await Defuddle(document, `https://page.example/${name}`);
    return { content, title: title || null, authors: author ? [author] : [], published: published || null };
  },
};
