import { sha256 } from '../src/text/hash.ts';
import { plainWords } from './read-score.ts';

/**
 * Pages whose expected byline is not what a reader of the page would say: what is expected was made by Readability
 * itself. Each with why, and the hash of whom the page names (sha256 of the plain names in order, one a line; 16 digits):
 * the pages are their publishers', so no name stands here.
 */
const DOUBTS: Readonly<Record<string, readonly [why: string, names: string]>> = {
  blogger: ['the writer signs under the post', '4213efb2e6368e0d'],
  'herald-sun-1': ['expected is the writer of another story; the head names this one’s', 'a0b73a075210c6f9'],
  'ietf-1': ['two writers are named', '17836de52e341852'],
  'links-in-tables': ['"Posted by …" opens the post', '4a9621d41c41c2c7'],
  'royal-road': ['expected is a button', '6f63e8352cdef85b'],
  'salon-1': ['expected is the writer of a linked story', '33da728bc897e850'],
  'seattletimes-1': ['expected is a date', '6c2954060f4ec732'],
  'simplyfound-1': ['the writer stands beside the date', '04661ba3562b3473'],
  spiceworks: ['expected is a date; nobody is named', 'e3b0c44298fc1c14'],
  telegraph: ['the line under the headline names the staff', '164c92ae83ca02d6'],
  wordpress: ['the writer is named under the headline', '7f843b12a0665171'],
  'yahoo-4': ['expected is a label; nobody is named', 'e3b0c44298fc1c14'],
};

/** Whether a page of doubt is answered as a reader would; null for a page without doubt. */
export function asReadersSay(page: string, authors: readonly string[]): boolean | null {
  const names = DOUBTS[page]?.[1];
  if (names === undefined) return null;
  const plain = authors.map(author => plainWords(author.replace(/^(?:posted\s)?by\s/i, '').replace(/https?:\S+/g, '')));
  return sha256(plain.sort().join('\n')).startsWith(names);
}
