import { compose, type Piece, stacked } from '../compose.ts';
import { machineDate } from '../dates.ts';
import { type Draft, firstTold, type Metadata } from '../draft.ts';
import { readHtml } from '../html/index.ts';
import { normalise } from '../normalise.ts';
import { splitUnits } from '../plain/units.ts';
import { wordsOf } from '../words.ts';

/** An entry as any kind of feed tells it; what it does not tell is empty. */
export interface Entry {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly address: string;
  readonly language: string;
  /** Its words as markup; the longest is the whole, and others stand above it where their words are not in it. */
  readonly markup: readonly string[];
  /** Its words as plain text, when there is no markup. */
  readonly plain: string;
  /** What else it tells, as lines: what it is filed under, what belongs to it. */
  readonly rest: readonly string[];
}

/** What a feed says of all its entries. */
export interface FeedHead {
  readonly title: string;
  readonly language: string;
  /** Whose it is; counts for entries that name no one. */
  readonly authors: readonly string[];
}

/** A summary whose words stand in the whole to this share says nothing more. */
const SAME_WORDS = 0.8;
const MAX_LINE = 1000;

/** One entry of a feed as an account; null when it has no words. */
export function entryDraft(entry: Entry, feed: FeedHead, number: number, file: string): Draft | null {
  const line = (value: string) => plainLine(value, file);
  const title = line(entry.title);
  const named = entry.authors.length > 0 ? entry.authors : feed.authors;
  const authors = named.map(line).filter(author => author !== '');
  const date = line(entry.published) || line(entry.modified);
  const head: Piece[] = [
    ...(authors.length === 0 ? [] : [{ kind: 'byline', text: authors.join(', ') } as const]),
    ...(date === '' ? [] : [{ kind: 'dateline', text: date } as const]),
    ...(title === '' ? [] : [{ kind: 'title', text: title } as const]),
  ];
  const rest = compose(
    entry.rest
      .map(line)
      .filter(words => words !== '')
      .map((text): Piece => ({ kind: 'chrome', text })),
  );
  const [whole, ...summaries] = entry.markup
    .map(markup => readHtml(markup, file))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length);
  const told = toldBy(entry, feed, { title, authors, publisher: line(feed.title) });
  if (whole === undefined) {
    const words = splitUnits(normalise(entry.plain).text).map(({ text }): Piece => ({ kind: 'paragraph', text }));
    if (title === '' && words.length === 0) return null;
    return { part: `entry ${number}`, format: 'feed', ...stacked(compose([...head, ...words]), rest), metadata: told };
  }
  const extra = summaries.filter(({ text }) => !isIn(text, whole.text)).flatMap(({ text }) => splitUnits(text));
  const above = compose([...head, ...extra.map(({ text }): Piece => ({ kind: 'paragraph', text }))]);
  const { text, blocks, warnings } = stacked(stacked(above, whole), rest);
  const metadata = firstTold(told, whole.metadata);
  return { part: `entry ${number}`, format: 'feed', text, blocks, warnings, metadata };
}

function isIn(summary: string, whole: string): boolean {
  const known = new Set(wordsOf(whole));
  const words = wordsOf(summary);
  return words.filter(word => known.has(word)).length >= words.length * SAME_WORDS;
}

/** A value on one line; feeds put markup and references into titles and names. */
function plainLine(value: string, file: string): string {
  const short = value.slice(0, MAX_LINE);
  const words = /[<&]/.test(short) ? readHtml(`<p>${short}</p>`, file).text : normalise(short).text;
  return words.replace(/\s+/g, ' ').trim();
}

function toldBy(
  { published, modified, address, language }: Entry,
  feed: FeedHead,
  { title, authors, publisher }: { title: string; authors: readonly string[]; publisher: string },
): Metadata {
  const date = machineDate(published);
  const changed = machineDate(modified);
  const tagged = /^[a-z]{2,3}(?=$|-)/i.exec((language || feed.language).trim())?.[0].toLowerCase();
  const isAddress = /^https?:/i.test(address) && URL.canParse(address);
  return {
    ...(title !== '' && { title: { value: title, from: 'feed' } }),
    ...(publisher !== '' && { publisher: { value: publisher, from: 'feed' } }),
    ...(authors.length > 0 && { authors: { value: authors, from: 'feed' } }),
    ...(date !== null && { published: { value: date, from: 'feed' } }),
    ...(changed !== null && { modified: { value: changed, from: 'feed' } }),
    ...(isAddress && { address: { value: new URL(address).href, from: 'feed' } }),
    ...(tagged !== undefined && { language: { value: tagged, from: 'feed' } }),
  };
}
