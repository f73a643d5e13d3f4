import type { Document } from '../../1-read/index.ts';
import type { Statement } from '../../3-resolve/index.ts';
import { contains, cut } from '../../text/span.ts';
import type { ReadingView, StatementView } from '../contract.ts';
import { documentOf, passedOn, pieces, relationLine, statementLine, statementOf, voice } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import type { Stands } from './stands.ts';

/** One statement with all that is known of it: what its card shows. */
export function statementView(shot: Snapshot, stands: Stands, id: string): StatementView {
  const statement = statementOf(shot, id);
  const document = documentOf(shot, statement.document);
  const relations = shot.relationsOf.get(id) ?? [];
  const origin = shot.originOf.get(id);
  const { content, cue, source, negation, hedge, speakerWhy } = statement;
  return {
    revision: shot.revision,
    line: statementLine(shot, statement),
    content,
    cue,
    source,
    negation,
    hedge,
    exact: cut(document.text, content) === statement.quote,
    score: statement.score,
    speakerWhy: { code: speakerWhy.code, text: speakerWhy.text },
    relay: passedOn(shot, statement, document).map(one => ({ ...one, ...howOf(statement, document, one.id) })),
    origin: origin
      ? { id: origin.id, label: origin.label, kind: origin.kind, statements: origin.statements.length }
      : null,
    about: statement.about,
    times: shot.analysis.times
      .filter(time => time.document === document.id && content.some(span => contains(span, [time.start, time.end])))
      .map(({ start, end, value, anchor, why }) => ({ start, end, value, anchor, why })),
    stands: stands.get(id) ?? [],
    relations: relations.map(relation => relationLine(shot, relation)),
    first: firstReading(shot, id, document),
    others: relations.map(({ a, b }) => statementLine(shot, statementOf(shot, a === id ? b : a))),
  };
}

/** How a link has what it passes on, with the words that tell it; the innermost where one stands twice. */
function howOf({ evidence = [] }: Statement, { text }: Document, id: string) {
  const found = evidence.findLast(({ by }) => by === id);
  return { how: found?.how ?? null, words: found === undefined ? null : cut(text, found.words) };
}

function firstReading(shot: Snapshot, id: string, document: Document): ReadingView | null {
  const correction = shot.remarks(id).corrected;
  const made = shot.decisions.find(({ decision }) => decision.id === correction)?.decision;
  const first = shot.firstStatement.get(id);
  if (!first || !made) return null;
  const { content, cue, speaker, kind, polarity, said, about } = first;
  const voices = speaker === null ? null : voice(shot, speaker);
  const { who, at } = made;
  return { who, at, content, pieces: pieces(document, first), cue, speaker: voices, kind, polarity, said, about };
}
