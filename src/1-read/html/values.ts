import { countWords } from '../words.ts';
import type { Leaf } from './leaves.ts';

/** How much a leaf speaks for being part of the account: words of prose count for it, lists of links against it. */
export interface Valued {
  readonly leaf: Leaf;
  readonly words: number;
  /** The share of it that is links, 0..1. */
  readonly links: number;
  /** Ends as a sentence does. */
  readonly closed: boolean;
  readonly value: number;
}

/** One endless paragraph must not outweigh an article. In words. */
const MOST = 80;
/** Shorter leaves are names, labels, buttons more often than prose. In words. */
const PROSE_WORDS = 8;
/** Prose links a word or a name; a list of links little else. */
export const MANY_LINKS = 0.5;

const CLOSED = /[.!?…:;。！？؟۔]["'”’»›)\]]{0,4}(?:\[\d{1,3}\])*$/;
/** Values one leaf by its words, links and ending alone. */
export function valued(leaf: Leaf): Valued {
  const words = countWords(leaf.text);
  const links = leaf.linked / Math.max(1, leaf.text.length);
  const closed = CLOSED.test(leaf.text.slice(-24));
  return { leaf, words, links, closed, value: worthOf(leaf, words, links, closed) };
}

function worthOf(leaf: Leaf, words: number, links: number, closed: boolean): number {
  if (leaf.hidden !== null || leaf.kind === 'control') return 0;
  if (links > MANY_LINKS) return -Math.min(words, 12) - 2;
  if (leaf.kind === 'heading' || leaf.kind === 'caption') return 0;
  if (leaf.kind === 'row') return 0;
  if (words < PROSE_WORDS) return closed ? words / 2 : -1;
  const prose = Math.min(words, MOST) * (1 - links);
  if (leaf.kind === 'item') return closed ? prose : prose / 3;
  return closed || words >= 25 ? prose : prose / 3;
}
