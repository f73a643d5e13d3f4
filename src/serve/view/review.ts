import type { Statement } from '../../3-resolve/index.ts';
import type { ReviewItem, ReviewStatement, ReviewView } from '../contract.ts';
import { documentOf, relationLine, statementLine, statementOf } from './lines.ts';
import { compare, type Snapshot } from './snapshot.ts';

/** Code units of context on either side of the words: a sentence or two. */
const AROUND = 220;

/** Which findings are asked for. */
export interface ReviewAsked {
  readonly of: 'relations' | 'statements' | null;
  readonly kind: string | null;
  readonly skip: ReadonlySet<string>;
  readonly most: number;
}

/**
 * What awaits a decision. Relations first, the surest first: a yes to one settles what a point says. Then statements that
 * stand in a relation, then the others, again the surest first.
 */
export function reviewView(shot: Snapshot, { of, kind, skip, most }: ReviewAsked): ReviewView {
  const isOpen = ({ id }: { readonly id: string }) => shot.reviewed(id).review === 'suggested';
  const isRejected = (id: string) => shot.reviewed(id).review === 'rejected';
  const relations = shot.analysis.relations.filter(({ a, b }) => !isRejected(a) && !isRejected(b));
  const { statements } = shot.analysis;
  const [openRelations, openStatements] = [relations.filter(isOpen), statements.filter(isOpen)];
  const isAsked = ({ id }: { readonly id: string }) => !skip.has(id);
  const pairs = of === 'statements' ? [] : openRelations.filter(one => isAsked(one) && (!kind || one.kind === kind));
  const alone = of === 'relations' || kind ? [] : openStatements.filter(isAsked);
  const inRelation = ({ id }: Statement) => (shot.relationsOf.get(id)?.length ?? 0) > 0;
  const items: ReviewItem[] = [
    ...pairs
      .toSorted((x, y) => y.confidence - x.confidence || compare(x.id, y.id))
      .slice(0, most)
      .map(relation => ({
        finding: 'relation' as const,
        id: relation.id,
        relation: relationLine(shot, relation),
        statements: [relation.a, relation.b].map(id => underReview(shot, statementOf(shot, id))),
      })),
    ...alone
      .toSorted((x, y) => Number(inRelation(y)) - Number(inRelation(x)) || y.score - x.score || compare(x.id, y.id))
      .slice(0, Math.max(0, most - pairs.length))
      .map(statement => ({
        finding: 'statement' as const,
        id: statement.id,
        relation: null,
        statements: [underReview(shot, statement)],
      })),
  ];
  return {
    revision: shot.revision,
    items,
    relations: { done: relations.length - openRelations.length, of: relations.length },
    statements: { done: statements.length - openStatements.length, of: statements.length },
  };
}

function underReview(shot: Snapshot, statement: Statement): ReviewStatement {
  const { text, blocks } = documentOf(shot, statement.document);
  const block = blocks[statement.block];
  const start = statement.content[0]?.[0] ?? 0;
  const end = statement.content.at(-1)?.[1] ?? start;
  const from = Math.max(block?.start ?? 0, start - AROUND);
  const to = Math.min(Math.max(block?.end ?? text.length, end), end + AROUND);
  return {
    line: statementLine(shot, statement),
    before: `${from > (block?.start ?? 0) ? '…' : ''}${wholeWords(text.slice(from, start), from > (block?.start ?? 0))}`,
    after: text.slice(end, to) + (to < (block?.end ?? text.length) ? '…' : ''),
    between: statement.content.slice(1).map(([next], i) => text.slice(statement.content[i]?.[1] ?? next, next)),
    speakerWhy: { code: statement.speakerWhy.code, text: statement.speakerWhy.text },
    score: statement.score,
    about: statement.about,
  };
}

/** Without the half word at its start. */
function wholeWords(text: string, isCut: boolean): string {
  return isCut ? text.replace(/^\S{0,40}\s/, '') : text;
}
