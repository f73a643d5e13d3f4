import type { Relation } from '../../4-relate/index.ts';
import { hull, type Span } from '../../text/span.ts';
import { before } from '../../time/compare.ts';
import type { SourceCopy } from '../contract.ts';
import { documentOf, statementOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import { sharedRuns } from './wording.ts';
import { wordsIn } from './words.ts';

/** So many passages of a pair of documents are shown with their words; the count says how many there are. */
const MOST_PASSAGES = 30;

/**
 * Which documents repeat which, with the words that both have. Which of two was first their dates tell; where they do
 * not, what most of the relations between them say.
 */
export function copiesOf(shot: Snapshot, relations: readonly Relation[]): readonly SourceCopy[] {
  const order = new Map(shot.documents.map(({ id }, i) => [id, i]));
  const groups = Map.groupBy(
    relations.filter(({ kind, a, b }) => kind === 'repeats' && documentIn(shot, a) !== documentIn(shot, b)),
    ({ a, b }) => [documentIn(shot, a), documentIn(shot, b)].sort().join(' '),
  );
  const pairs = [...groups.values()].map(repeats => ({ repeats, ...directionOf(shot, repeats) }));
  return pairs
    .map(({ from, to, ordered, repeats }) => {
      const passages = repeats.map(relation => passage(shot, relation, from));
      return {
        from,
        to,
        ordered,
        count: repeats.length,
        shared: passages.reduce((sum, { shared }) => sum + shared, 0),
        of: passages.reduce((sum, { of }) => sum + of, 0),
        longest: Math.max(...passages.map(({ longest }) => longest)),
        passages: passages.slice(0, MOST_PASSAGES).map(({ relation, from, to }) => ({ relation, from, to })),
      };
    })
    .sort((x, y) => y.count - x.count || (order.get(x.to) ?? 0) - (order.get(y.to) ?? 0));
}

/** The statements that repeat another document's words: of each repeat the end in the document that has them later. */
export function copiedIn(
  shot: Snapshot,
  relations: readonly Relation[],
  copies: readonly Pick<SourceCopy, 'from' | 'to'>[],
): ReadonlySet<string> {
  const later = new Set(copies.map(({ from, to }) => `${from} ${to}`));
  return new Set(
    relations.flatMap(({ kind, a, b }) => {
      if (kind !== 'repeats') return [];
      if (later.has(`${documentIn(shot, a)} ${documentIn(shot, b)}`)) return [b];
      return later.has(`${documentIn(shot, b)} ${documentIn(shot, a)}`) ? [a] : [];
    }),
  );
}

function directionOf(shot: Snapshot, repeats: readonly Relation[]) {
  const [first] = repeats;
  const [x, y] = first ? [documentIn(shot, first.a), documentIn(shot, first.b)] : ['', ''];
  const [earlier, later] = [documentOf(shot, x).published, documentOf(shot, y).published];
  if (before(earlier, later) === 'yes') return { from: x, to: y, ordered: true };
  if (before(later, earlier) === 'yes') return { from: y, to: x, ordered: true };
  const forward = repeats.filter(({ a }) => documentIn(shot, a) === x).length;
  return 2 * forward >= repeats.length ? { from: x, to: y, ordered: false } : { from: y, to: x, ordered: false };
}

function documentIn(shot: Snapshot, statement: string): string {
  return statementOf(shot, statement).document;
}

function passage(shot: Snapshot, { id, a, b }: Relation, from: string) {
  const isInOrder = statementOf(shot, a).document === from;
  const [first, second] = isInOrder ? [a, b] : [b, a];
  const [mine, theirs] = [textOf(shot, second), textOf(shot, first)];
  const { spans, shared, of, longest } = sharedRuns(mine.words, theirs.words);
  const back = sharedRuns(theirs.words, mine.words);
  const side = ({ statement, text, start }: typeof mine, runs: readonly Span[]) => ({
    statement,
    text,
    runs: runs.map(([from, to]): Span => [from - start, to - start]),
  });
  return { relation: id, from: side(theirs, back.spans), to: side(mine, spans), shared, of, longest };
}

/** The words of a statement from its first to its last, with what stands between its pieces. */
function textOf(shot: Snapshot, id: string) {
  const { document, content } = statementOf(shot, id);
  const { text } = documentOf(shot, document);
  const [start, end] = hull(content);
  return { statement: id, start, text: text.slice(start, end), words: wordsIn(text, content) };
}
