import type { Document } from '../1-read/index.ts';
import type { Entity, Statement } from '../3-resolve/index.ts';
import { contentId } from '../text/hash.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Decision, EntityRef } from './decision.ts';
import type { Found } from './find-again.ts';
import { type Finder, type Place, worst } from './finder.ts';

type Mention = Entity['mentions'][number];

/** Who is who, while people's decisions on it are done one after another. */
export interface Cast {
  /** Everyone as they stand now. */
  entities(): readonly Entity[];
  /** Whom a reference means now: who is named at most of its words; without such words, who has the name. */
  find(ref: EntityRef): Place;
  /** Whom a reference means; someone whom no text names is made by this. */
  findOrMake(ref: EntityRef): string;
  rename(id: string, name: string, who: string): void;
  merge(into: string, others: readonly string[], who: string): void;
  /** Makes someone new of these places and statements; null when neither is there. */
  split(id: string, name: string, places: readonly Found[], statements: readonly string[], who: string): string | null;
  /** The statement with everyone in it who they are now. */
  recast(statement: Statement): Statement;
}

/** Sets up who is who as the engine has it. */
export function castOf(entities: readonly Entity[], documents: readonly Document[], words: Finder['words']): Cast {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const text = new Map(documents.map(document => [document.id, document.text]));
  const owners = new Map<string, { readonly mention: Mention; owner: string }[]>();
  for (const { id, mentions } of entities) {
    for (const mention of mentions) {
      const known = owners.get(mention.document);
      if (known) known.push({ mention, owner: id });
      else owners.set(mention.document, [{ mention, owner: id }]);
    }
  }
  const namedAt = ({ document, spans }: Found) =>
    (owners.get(document ?? '') ?? []).filter(({ mention }) =>
      spans.some(span => overlaps(span, [mention.start, mention.end])),
    );
  const form = ({ document, start, end }: Mention) => (text.get(document) ?? '').slice(start, end);
  const changes: ((statement: Statement) => Statement)[] = [];

  const find = (ref: EntityRef): Place => {
    const places = ref.mentions.map(words);
    const votes = new Map<string, number>();
    for (const place of places) {
      for (const owner of new Set(namedAt(place).map(named => named.owner)))
        votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    const [most] = [...votes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    const found = most?.[0] ?? (ref.mentions.length === 0 ? withName(byId.values(), ref) : null);
    return { how: found === null ? 'orphaned' : worst(places.map(place => place.how)), found };
  };

  return {
    entities: () => [...byId.values()],
    find,
    findOrMake: ref => {
      const { found } = find(ref);
      if (found !== null) return found;
      const id = contentId('by-hand', ref.entity, ref.name);
      if (!byId.has(id)) byId.set(id, { kind: ref.entity, id, name: ref.name, role: null, aliases: [], mentions: [] });
      return id;
    },
    rename: (id, name, who) => {
      const entity = byId.get(id);
      if (!entity || entity.name === name) return;
      const kept = entity.aliases.filter(alias => alias.text !== name);
      const former = { text: entity.name, why: `The texts' own name; ${who} gave another.` };
      byId.set(id, { ...entity, name, aliases: [former, ...kept] });
    },
    merge: (into, others, who) => {
      const gone = new Set(others.filter(id => id !== into && byId.has(id)));
      for (const id of gone) {
        const [kept, other] = [byId.get(into), byId.get(id)];
        if (kept && other) byId.set(into, merged(kept, other, who));
        byId.delete(id);
      }
      for (const list of owners.values()) for (const named of list) if (gone.has(named.owner)) named.owner = into;
      changes.push(statement => withSpeakers(statement, id => (gone.has(id) ? into : id)));
    },
    split: (id, name, places, statements, who) => {
      const entity = byId.get(id);
      const off = places.flatMap(namedAt).filter(({ owner }) => owner === id);
      if (!entity || (off.length === 0 && statements.length === 0)) return null;
      const made = contentId(
        'split-off',
        id,
        name,
        ...statements,
        ...off.flatMap(({ mention }) => Object.values(mention)),
      );
      for (const named of off) named.owner = made;
      const gone = new Set(off.map(({ mention }) => mention));
      const left = entity.mentions.filter(mention => !gone.has(mention));
      const [forms, formsLeft] = [new Set([...gone].map(form)), new Set(left.map(form))];
      const isGone = (alias: string) => forms.has(alias) && !formsLeft.has(alias);
      byId.set(id, { ...entity, mentions: left, aliases: entity.aliases.filter(alias => !isGone(alias.text)) });
      const aliases = [...forms]
        .filter(alias => alias !== name)
        .map(alias => ({ text: alias, why: `${who} split it off from ${entity.name}.` }));
      byId.set(made, { kind: entity.kind, id: made, name, role: null, aliases, mentions: [...gone] });
      const over = new Set(statements);
      changes.push(statement =>
        statement.speaker === id && (over.has(statement.id) || namesSpeaker(statement, gone))
          ? withSpeakers(statement, one => (one === id ? made : one))
          : statement,
      );
      return made;
    },
    recast: statement => changes.reduce((now, change) => change(now), statement),
  };
}

function withName(entities: Iterable<Entity>, { entity, name }: EntityRef): string | null {
  const alike = [...entities].filter(({ kind }) => kind === entity);
  const found =
    alike.find(one => one.name === name) ?? alike.find(one => one.aliases.some(alias => alias.text === name));
  return found?.id ?? null;
}

function merged(kept: Entity, other: Entity, who: string): Entity {
  const known = new Set([kept.name, ...kept.aliases.map(alias => alias.text)]);
  const joined = [{ text: other.name, why: `${who} joined the two.` }, ...other.aliases];
  return {
    ...kept,
    role: kept.role ?? other.role,
    aliases: [...kept.aliases, ...joined.filter(alias => !known.has(alias.text))],
    mentions: [...kept.mentions, ...other.mentions].sort(
      (x, y) => (x.document < y.document ? -1 : x.document > y.document ? 1 : 0) || x.start - y.start,
    ),
  };
}

function namesSpeaker({ document, source }: Statement, mentions: ReadonlySet<Mention>): boolean {
  return [...mentions].some(
    mention =>
      mention.document === document && source.some((span: Span) => overlaps(span, [mention.start, mention.end])),
  );
}

function withSpeakers(statement: Statement, now: (id: string) => string): Statement {
  const { speaker, relay, together, cites, evidence } = statement;
  const ids = [...(speaker === null ? [] : [speaker]), ...relay, ...(together ?? []), ...(cites ?? [])];
  if (ids.every(id => now(id) === id)) return statement;
  const each = (list: readonly string[]) => list.map(now).filter((id, i, all) => id !== all[i - 1]);
  return {
    ...statement,
    speaker: speaker === null ? null : now(speaker),
    relay: each(relay),
    ...(together && { together: [...new Set(together.map(now))] }),
    ...(cites && { cites: [...new Set(cites.map(now))] }),
    ...(evidence && { evidence: evidence.map(one => ({ ...one, by: now(one.by) })) }),
  };
}

/** Does what people decided on who is who, one after another, and tells where each decision was found. */
export function layNames(cast: Cast, decisions: readonly Decision[], finder: Finder): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const decision of decisions) {
    if (decision.finding.kind !== 'entity') continue;
    const place = cast.find(decision.finding);
    const others = decision.verdict === 'merged' ? (decision.with as readonly EntityRef[]).map(cast.find) : [];
    places.set(decision.id, { ...place, how: worst([place.how, ...others.map(({ how }) => how)]) });
    if (place.found === null) continue;
    if (decision.verdict === 'named') cast.rename(place.found, decision.name, decision.who);
    if (decision.verdict === 'merged')
      cast.merge(
        place.found,
        others.flatMap(({ found }) => found ?? []),
        decision.who,
      );
    if (decision.verdict === 'split' && 'name' in decision)
      cast.split(
        place.found,
        decision.name,
        decision.off.map(finder.words),
        decision.statements.flatMap(anchor => finder.statement(anchor).found ?? []),
        decision.who,
      );
  }
  return places;
}
