/**
 * Statements of our own documents, dev part, by the product's own path: bytes, `read`, `mark`, `resolve`, one document a case.
 *
 *     node bench/documents.ts [--split train] [--list]
 *
 * A statement of ours is found when one of the product's, joined where they share cue and source, has an intersection over
 * union of content characters of .5 or more; one to one, best first. The rest is counted among those found. A speaker is right
 * when the entity bears the speaker's name or another that stands for it, or a shorter or longer form of it that no other
 * speaker bears; a hidden one when there is none. Publisher and date come from our header, as from a page's metadata. A chain is right when the passers-on between outlet and speaker are ours in order. `--list` prints what was
 * missed and each wrong speaker. Evidence is how the speaker
 * has what he tells, of those with the speaker right; beside it, of how many of them the product says it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mark } from '../src/2-mark/index.ts';
import { type Entity, resolve, type Statement } from '../src/3-resolve/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import type { Span } from '../src/text/span.ts';
import { readOne } from '../test/read-one.ts';
import { type LabelledDocument, type LabelledStatement, labelledDocuments } from '../training/read/documents.ts';

const { values } = parseArgs({
  options: { split: { type: 'string', default: 'dev' }, list: { type: 'boolean', default: false } },
});
const FIELDS = [
  'all',
  'found',
  'cue',
  'source',
  'speaker',
  'kind',
  'polarity',
  'certainty',
  'chains',
  'chain right',
  'nested',
  'nested found',
  'evidence',
  'evidence said',
  'evidence right',
] as const;
type Tally = Record<(typeof FIELDS)[number], number>;
const SAME_CONTENT = 0.5;

/** Articles and the like before a name, and commas, full stops and the “@” of a handle in it, say nothing about who it is. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:an?|the|one|our|my|his|her|its|their)\s/u, '')
    .replaceAll('’', "'")
    .replace(/[,.@]/gu, '')
    .trim();
const cutAll = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');
const tallies = new Map<string, Tally>();
const heads = await loadHeads();
for (const labelled of labelledDocuments(join(import.meta.dirname, '../training/documents'))) {
  if (labelled.split !== values.split) continue;
  const asRead = await readOne(`${labelled.name.replace('/', '-')}.txt`, new TextEncoder().encode(labelled.text));
  const { title, publisher, published } = labelled;
  const document = { ...asRead, title: title ?? asRead.title, publisher, published };
  if (document.text !== labelled.text) throw new Error(`${labelled.name} changed in reading: its offsets say nothing`);
  const { statements, entities } = resolve([document], [await mark(document, heads)]);
  const tally = tallies.get(labelled.kind) ?? (Object.fromEntries(FIELDS.map(field => [field, 0])) as Tally);
  tallies.set(labelled.kind, tally);
  count(tally, labelled, wholeStatements(statements), new Map(entities.map(one => [one.id, one])));
}
print();

/** A speech of several sentences is several statements of the product and one of ours. */
function wholeStatements(statements: readonly Statement[]): readonly Statement[] {
  const groups = Map.groupBy(statements, ({ cue, source, kind, within, id }) =>
    cue.length + source.length === 0 ? id : JSON.stringify([cue, source, kind, within !== null]),
  );
  return [...groups.values()].map(group => ({
    ...(group[0] as Statement),
    content: group.flatMap(one => one.content),
  }));
}

function count(
  tally: Tally,
  document: LabelledDocument,
  found: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
): void {
  const matches = matched(document.statements, found);
  for (const gold of document.statements) {
    const ours = matches.get(gold);
    tally.all++;
    if (gold.within !== null) tally.nested++;
    if (gold.via.length > 0) tally.chains++;
    if (ours === undefined) {
      if (values.list) console.log(`${document.name} ${gold.id} missed: ${cutAll(document.text, gold.content)}`);
      continue;
    }
    tally.found++;
    if (gold.within !== null) tally['nested found']++;
    if (meet(ours.cue, gold.cue)) tally.cue++;
    if (meet(ours.source, gold.source)) tally.source++;
    const speaker = ours.speaker === null ? null : (entities.get(ours.speaker) ?? null);
    const right = named(speaker, gold.speaker?.name ?? null, document);
    if (right) tally.speaker++;
    else if (values.list)
      console.log(`${document.name} ${gold.id} speaker ${speaker?.name ?? '-'}, ours ${gold.speaker?.name ?? '-'}`);
    if (ours.kind === gold.kind) tally.kind++;
    if (ours.polarity === gold.polarity) tally.polarity++;
    if (ours.certainty === gold.certainty) tally.certainty++;
    const how = ours.evidence?.findLast(one => one.by === ours.speaker)?.how ?? null;
    if (right && how !== null) tally['evidence said']++;
    if (right && gold.speaker?.evidence != null) {
      tally.evidence++;
      if (how === gold.speaker.evidence) tally['evidence right']++;
      else if (values.list)
        console.log(`${document.name} ${gold.id} evidence ${how ?? '-'}, ours ${gold.speaker.evidence}`);
    } else if (right && how !== null && values.list) console.log(`${document.name} ${gold.id} evidence ${how}, ours -`);
    if (gold.via.length > 0 && right && chainRight(ours, gold, entities, document)) tally['chain right']++;
  }
}

function matched(
  gold: readonly LabelledStatement[],
  found: readonly Statement[],
): ReadonlyMap<LabelledStatement, Statement> {
  const pairs = gold
    .flatMap(one =>
      found.map(other => ({
        one,
        other,
        share: share(one.content, other.content),
        cue: meet(one.cue, other.cue) ? 1 : 0,
      })),
    )
    .filter(pair => pair.share >= SAME_CONTENT)
    .sort((a, b) => b.cue - a.cue || b.share - a.share);
  const taken = new Set<Statement>();
  const matches = new Map<LabelledStatement, Statement>();
  for (const { one, other } of pairs) {
    if (matches.has(one) || taken.has(other)) continue;
    matches.set(one, other);
    taken.add(other);
  }
  return matches;
}

function characters(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
}

function share(a: readonly Span[], b: readonly Span[]): number {
  const [ours, theirs] = [characters(a), characters(b)];
  return ours.intersection(theirs).size / ours.union(theirs).size;
}

/** Overlap, or neither is there. */
function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return (a.length === 0 && b.length === 0) || !characters(a).isDisjointFrom(characters(b));
}

/** The outlet stands before the passers-on where the product knows it; the speaker stands last. */
function chainRight(
  { relay }: Statement,
  { via }: LabelledStatement,
  entities: ReadonlyMap<string, Entity>,
  document: LabelledDocument,
): boolean {
  const passers = relay.slice(0, -1).slice(-via.length);
  const rest = relay.length - 1 - passers.length;
  return (
    rest <= 1 &&
    passers.length === via.length &&
    passers.every((id, index) => named(entities.get(id) ?? null, via[index]?.name ?? null, document))
  );
}

/** The product's name and ours are one when the words of one hold all words of the other, and no other speaker of the text bears exactly the shorter. */
function named(entity: Entity | null, name: string | null, { also, statements }: LabelledDocument): boolean {
  if (entity === null || name === null) return entity === null && name === null;
  const names = new Set([name, ...also.filter(set => set.includes(name)).flat()].map(plain));
  const own = [entity.name, ...entity.aliases.map(one => one.text)].map(plain);
  if (own.some(one => names.has(one))) return true;
  const others = new Set(statements.map(one => plain(one.speaker?.name ?? '')).filter(one => !names.has(one)));
  return own.some(one => !others.has(one) && [...names].some(ours => holds(one, ours) || holds(ours, one)));
}

function holds(long: string, short: string): boolean {
  const words = new Set(long.split(' '));
  return short.split(' ').every(word => words.has(word));
}

function print(): void {
  const total = Object.fromEntries(
    FIELDS.map(field => [field, [...tallies.values()].reduce((sum, one) => sum + one[field], 0)]),
  ) as Tally;
  console.log(
    `| kind | statements | found | ${FIELDS.slice(2, 8).join(' | ')} | chain right | nested found | evidence right | evidence said |`,
  );
  console.log(`|${' --- |'.repeat(13)}`);
  for (const [kind, one] of [...tallies, ['all', total] as const]) {
    const share = (field: keyof Tally) => (one.found === 0 ? '' : (one[field] / one.found).toFixed(2));
    const of = (part: keyof Tally, whole: keyof Tally) => `${one[part]} of ${one[whole]}`;
    console.log(
      `| ${kind} | ${one.all} | ${one.found} | ${FIELDS.slice(2, 8).map(share).join(' | ')} | ${of('chain right', 'chains')} | ${of('nested found', 'nested')} | ${of('evidence right', 'evidence')} | ${one['evidence said']} |`,
    );
  }
}
