import type { Document } from '../../1-read/index.ts';
import type { Statement } from '../../3-resolve/index.ts';
import type { Relation } from '../../4-relate/index.ts';
import { contains, cut, hull, type Span } from '../../text/span.ts';
import { before } from '../../time/compare.ts';
import type { PairSide, PairView } from '../contract.ts';
import type { Present } from '../desk.ts';
import { documentOf, relationLine, statementLine, statementOf } from './lines.ts';
import { pointNames } from './point-names.ts';
import type { Snapshot } from './snapshot.ts';
import type { Stands } from './stands.ts';
import { timeWords } from './times.ts';
import { type Opposed, wording } from './wording.ts';
import { commonIn, wordsIn } from './words.ts';

/** Most of a document that stands around the words on either side, in UTF-16 code units: a screen of it. */
const MOST_AROUND = 1_200;

/** Two statements held against one another, whether or not a relation was found between them; the earlier one first. */
export function pairView({ shot, stands, points }: Present, one: string, other: string): PairView {
  const [x, y] = [statementOf(shot, one), statementOf(shot, other)];
  const known = before(x.said, y.said) === 'yes' ? [x, y] : before(y.said, x.said) === 'yes' ? [y, x] : null;
  const [a, b] = (known ?? [x, y].sort((p, q) => (shot.number.get(p.id) ?? 0) - (shot.number.get(q.id) ?? 0))) as [
    Statement,
    Statement,
  ];
  const relations = (shot.relationsOf.get(a.id) ?? []).filter(relation => relation.a === b.id || relation.b === b.id);
  const [standsA, standsB] = [stands.get(a.id) ?? [], stands.get(b.id) ?? []];
  const shared = new Set(
    standsA.map(({ point }) => point).filter(point => standsB.some(place => place.point === point)),
  );
  const isCommon = commonIn(shot);
  const named = new Set(relations.flatMap(sharedWords));
  return {
    revision: shot.revision,
    a: side(shot, stands, a),
    b: side(shot, stands, b),
    ordered: known === null ? null : true,
    relations: relations.map(relation => relationLine(shot, relation)),
    points: [...pointNames({ shot, points }).values()].filter(({ id }) => shared.has(id)),
    words: wording(
      worded(shot, a),
      worded(shot, b),
      relations.flatMap(relation => opposedWords(relation, relation.a === a.id)),
      low => !isCommon(low) || named.has(low),
    ),
  };
}

function side(shot: Snapshot, stands: Stands, statement: Statement): PairSide {
  const document = documentOf(shot, statement.document);
  const [from, to] = around(document, hull(statement.content));
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => document.text.slice(start, end));
  const origin = shot.originOf.get(statement.id);
  return {
    line: statementLine(shot, statement),
    title: document.title,
    content: statement.content,
    exact: cut(document.text, statement.content) === statement.quote,
    from,
    text: document.text.slice(from, to),
    about: statement.about,
    aboutWords: timeWords(shot, statement),
    hedge: words(statement.hedge),
    negation: words(statement.negation),
    speakerWhy: { code: statement.speakerWhy.code, text: statement.speakerWhy.text },
    origin: origin ? { id: origin.id, label: origin.label } : null,
    stands: (stands.get(statement.id) ?? []).map(({ point, letter }) => ({ point, letter })),
  };
}

/** The blocks of the account that hold the words, and the one before and after them; menus and hidden words end it. */
function around({ text, blocks }: Document, [start, end]: Span): Span {
  const account = blocks.filter(({ kind, hidden }) => kind !== 'chrome' && kind !== 'comment' && !hidden);
  const first = account.findLastIndex(block => block.start <= start);
  const last = account.findIndex(block => block.end >= end);
  const isBeside = (one: number, other: number) =>
    account[one] !== undefined &&
    account[other] !== undefined &&
    !blocks.some(
      block =>
        !account.includes(block) &&
        block.start >= (account[one]?.end ?? 0) &&
        block.end <= (account[other]?.start ?? 0),
    );
  const from = account[isBeside(first - 1, first) ? first - 1 : first]?.start ?? start;
  const to = account[isBeside(last, last + 1) ? last + 1 : last]?.end ?? end;
  return [
    wholeCharacter(text, Math.min(start, Math.max(from, start - MOST_AROUND))),
    wholeCharacter(text, Math.max(end, Math.min(to, end + MOST_AROUND))),
  ];
}

/** No cut between the halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function worded(shot: Snapshot, { document, content, negation, polarity }: Statement) {
  return {
    words: wordsIn(documentOf(shot, document).text, content),
    negation: negation.filter(span => content.some(piece => contains(piece, span))),
    denies: polarity === 'denies',
  };
}

/** Words that the reasons name as common to both: `in common: gate, order`. */
function sharedWords({ why }: Relation): readonly string[] {
  return why.flatMap(({ code, text }) =>
    code === 'shared-words'
      ? text
          .replace(/^[^:]{0,40}: /, '')
          .toLowerCase()
          .split(', ')
      : [],
  );
}

/** Words that the reasons name as opposed: `“opened” against “shut”`, `11 against 26`. */
const AGAINST = /^“?([^”]{1,60}?)”? against “?([^”]{1,60}?)”?$/;

function opposedWords({ why }: Relation, isInOrder: boolean): readonly Opposed[] {
  return why.flatMap(({ code, text }): readonly Opposed[] => {
    if (code !== 'opposites' && code !== 'figures') return [];
    const [, a, b] = AGAINST.exec(text) ?? [];
    return a === undefined || b === undefined ? [] : [isInOrder ? [a, b] : [b, a]];
  });
}
