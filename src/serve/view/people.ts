import type { Entity } from '../../3-resolve/index.ts';
import type { LaidDecision } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import type { EntityKind, MentionsView, MentionView, PeopleView, PersonLine, PersonView } from '../contract.ts';
import { documentOf, statementLine } from './lines.ts';
import { statementsBySpeaker, wordsOf } from './people-called.ts';
import { remembered } from './remembered.ts';
import { compare, type Snapshot } from './snapshot.ts';

/** Statements that a card shows before it leads to all of them. */
const MOST_STATEMENTS = 8;
/** Names that may be meant as well. */
const MOST_ALIKE = 8;
/** Places of one name that are told with it: to split off more takes a second step. */
const MOST_PLACES = 200;
/** Code units of text on either side of a mention: a line of a list. */
const REACH = 60;

/** A page of those who are named, narrowed by beginnings of their names and by kind. */
export function peopleView(
  shot: Snapshot,
  {
    query,
    kind,
    after,
    limit,
  }: { readonly query: string; readonly kind: EntityKind | null; readonly after: number; readonly limit: number },
): PeopleView {
  const counts = statementsBySpeaker(shot);
  const words = wordsOf(query);
  const called = shot.analysis.entities.filter(entity => {
    const own = words.length === 0 ? [] : wordsOf(namesOf(entity).join(' '));
    return words.every(word => own.some(other => other.startsWith(word)));
  });
  const of = (wanted: EntityKind) => called.filter(entity => entity.kind === wanted).length;
  const people = called
    .filter(entity => kind === null || entity.kind === kind)
    .map(entity => personLine(entity, counts))
    .sort(
      (a, b) =>
        b.statements - a.statements || b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id),
    );
  return {
    revision: shot.revision,
    total: people.length,
    people: people.slice(after, after + limit),
    counts: {
      all: called.length,
      person: of('person'),
      organization: of('organization'),
      place: of('place'),
      other: of('other'),
    },
  };
}

/** One of them with all that is known of the name. */
export function personView(shot: Snapshot, id: string): PersonView {
  const entity = entityOf(shot, id);
  const counts = statementsBySpeaker(shot);
  const byForm = Map.groupBy(entity.mentions, ({ document, start, end }) =>
    documentOf(shot, document).text.slice(start, end),
  );
  return {
    revision: shot.revision,
    line: personLine(entity, counts),
    aliases: entity.aliases.map(({ text, why }) => ({
      text,
      why,
      mentions: byForm.get(text)?.length ?? 0,
      places: (byForm.get(text) ?? [])
        .slice(0, MOST_PLACES)
        .map(({ document, start, end }) => ({ document, start, end })),
    })),
    statements: shot.documents
      .flatMap(document => shot.statementsOf.get(document.id) ?? [])
      .filter(({ speaker }) => speaker === id)
      .slice(0, MOST_STATEMENTS)
      .map(statement => statementLine(shot, statement)),
    alike: alike(shot, entity, counts),
    decisions: shot.decisions
      .filter(({ decision: { finding }, found }) => finding.kind === 'entity' && found === id)
      .map(decisionLine),
  };
}

/** A page of the places where it is named, by date of the document. */
export function mentionsView(
  shot: Snapshot,
  id: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): MentionsView {
  const place = new Map(shot.documents.map((document, i) => [document.id, i]));
  const mentions = entityOf(shot, id).mentions.toSorted(
    (a, b) => (place.get(a.document) ?? 0) - (place.get(b.document) ?? 0) || a.start - b.start,
  );
  return {
    revision: shot.revision,
    total: mentions.length,
    mentions: mentions.slice(after, after + limit).map(mention => mentionLine(shot, mention)),
  };
}

function entityOf(shot: Snapshot, id: string): Entity {
  const entity = shot.entity.get(id);
  if (!entity) throw new Fault('not-found', { detail: 'Nobody in the case has this id.' });
  return entity;
}

function namesOf({ name, role, aliases }: Entity): readonly string[] {
  return [name, role ?? '', ...aliases.map(({ text }) => text)];
}

function personLine(
  { id, name, role, kind, aliases, mentions }: Entity,
  counts: ReadonlyMap<string, number>,
): PersonLine {
  return {
    id,
    name,
    role,
    kind,
    aliases: aliases.length,
    mentions: mentions.length,
    statements: counts.get(id) ?? 0,
  };
}

/** A word that more names than this have ("the", "Street") tells nobody from another; and never fewer than so many. */
const COMMON_SHARE = 0.05;
const COMMON_LEAST = 4;

/** Others of one kind that share a word of a name, the most words first. */
function alike(shot: Snapshot, entity: Entity, counts: ReadonlyMap<string, number>): readonly PersonLine[] {
  const { words, common } = namesIn(shot.analysis.entities);
  const own = new Set(words.get(entity.id)?.filter(word => !common.has(word)));
  return shot.analysis.entities
    .flatMap(other => {
      if (other.id === entity.id || other.kind !== entity.kind) return [];
      const shared = words.get(other.id)?.filter(word => own.has(word)).length ?? 0;
      return shared === 0 ? [] : [{ line: personLine(other, counts), shared }];
    })
    .sort((a, b) => b.shared - a.shared || b.line.statements - a.line.statements || compare(a.line.name, b.line.name))
    .slice(0, MOST_ALIKE)
    .map(({ line }) => line);
}

/** The words of everyone's names, and those that too many have. */
const namesIn = remembered((entities: readonly Entity[]) => {
  const words = new Map(
    entities.map(({ id, name, aliases }) => [
      id,
      [...new Set(wordsOf([name, ...aliases.map(({ text }) => text)].join(' ')))],
    ]),
  );
  const held = new Map<string, number>();
  for (const list of words.values()) for (const word of list) held.set(word, (held.get(word) ?? 0) + 1);
  const most = Math.max(COMMON_LEAST, entities.length * COMMON_SHARE);
  return { words, common: new Set([...held].flatMap(([word, count]) => (count > most ? [word] : []))) };
});

function mentionLine(shot: Snapshot, { document, start, end }: Entity['mentions'][number]): MentionView {
  const { text, published, language, blocks } = documentOf(shot, document);
  const block = blocks.find(one => one.start <= start && start < one.end) ?? { start: 0, end: text.length };
  const from = Math.max(block.start, start - REACH);
  const to = Math.min(block.end, end + REACH);
  return {
    document,
    outlet: shot.label.get(document) ?? document,
    published,
    language,
    start,
    end,
    before: (from > block.start ? '… ' : '') + text.slice(from, start).toWellFormed(),
    text: text.slice(start, end),
    after: text.slice(end, to).toWellFormed() + (to < block.end ? ' …' : ''),
  };
}

function decisionLine({ decision }: LaidDecision): PersonView['decisions'][number] {
  const { id, verdict, who, at } = decision;
  const text =
    verdict === 'named'
      ? decision.name
      : verdict === 'merged'
        ? decision.with.flatMap(one => (one.kind === 'entity' ? [one.name] : [])).join(', ')
        : verdict === 'split' && 'name' in decision
          ? decision.name
          : verdict === 'noted'
            ? decision.note
            : '';
  return { decision: id, verdict, text, who, at };
}
