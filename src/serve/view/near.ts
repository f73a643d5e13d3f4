import type { Span } from '../../text/span.ts';
import type { NearView } from '../contract.ts';
import { documentOf, statementOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import { commonIn, figureOf, type Word, wordsIn } from './words.ts';

/** Vectors of unit length, one a text. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Cosine from which two single words were near in meaning to a reader ("order", "ordered"; "lifting", "raise"); below it come chance ones. */
const NEAR = 0.5;
/** Shorter words are mostly pronouns and particles, which are all near one another. */
const SHORTEST = 4;
/** Words a side that are looked at: statements are sentences, and the model reads each word apart. */
const MOST_WORDS = 60;
/** More pairs than this would mark everything. */
const MOST_PAIRS = 6;

/** Words of one statement that are near in meaning to words of the other, each word once, nearest first. */
export async function nearView(shot: Snapshot, a: string, b: string, embed: Embed): Promise<NearView> {
  const [mine, theirs] = [wordsOf(shot, a), wordsOf(shot, b)];
  const both = new Set(mine.map(word => word.low).filter(low => theirs.some(word => word.low === low)));
  const isCommon = commonIn(shot);
  const worth = (words: readonly Word[]) =>
    words
      .filter(
        ({ low }, i) =>
          !both.has(low) &&
          !isCommon(low) &&
          (low.length >= SHORTEST || figureOf(low) !== null) &&
          words.findIndex(word => word.low === low) === i,
      )
      .slice(0, MOST_WORDS);
  const [left, right] = [worth(mine), worth(theirs)];
  if (left.length === 0 || right.length === 0) return { words: [] };
  const vectors = await embed([...left, ...right].map(word => word.low));
  const found = left.flatMap((word, i) =>
    right.map((other, j) => ({ word, other, score: dot(vectors[i], vectors[left.length + j]) })),
  );
  const taken = new Set<Word>();
  const kept: { a: Span; b: Span; score: number }[] = [];
  for (const { word, other, score } of found.sort((x, y) => y.score - x.score || x.word.start - y.word.start)) {
    if (isOtherFigure(word, other)) continue;
    if (score < NEAR || kept.length === MOST_PAIRS || taken.has(word) || taken.has(other)) continue;
    taken.add(word).add(other);
    kept.push({ a: [word.start, word.end], b: [other.start, other.end], score: Math.round(score * 100) / 100 });
  }
  return { words: kept };
}

/** Two figures are near in kind, whatever they are; only the same figure, written in another way, is near in meaning. */
function isOtherFigure({ low }: Word, { low: other }: Word): boolean {
  const isFigure = (text: string) => /^\p{N}/u.test(text) || figureOf(text) !== null;
  return isFigure(low) && isFigure(other) && (figureOf(low) === null || figureOf(low) !== figureOf(other));
}

function wordsOf(shot: Snapshot, id: string): readonly Word[] {
  const { document, content } = statementOf(shot, id);
  return wordsIn(documentOf(shot, document).text, content);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
