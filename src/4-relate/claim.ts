import type { Block, Document } from '../1-read/document.ts';
import type { Entity, Resolved, Statement } from '../3-resolve/statement.ts';
import { sentences } from '../text/sentences.ts';
import { contains, cut, hull, overlaps, type Span } from '../text/span.ts';
import { type Figure, figures } from './figures.ts';
import { type Label, labels, usualNumbers } from './labels.ts';
import { type Counted, countNegation } from './negation.ts';
import { contentStems, stem, words } from './words.ts';

/** A statement with all that comparing it needs, made once. */
export interface Claim {
  readonly statement: Statement;
  readonly document: Document;
  /** The name of whose claim it is; empty when no one is known. */
  readonly speaker: string;
  /** Whether the claim is the document's own: nobody is reported to have made it. */
  readonly own: boolean;
  /** The words claimed, with the names put in for pronouns that are known to stand for them. */
  readonly text: string;
  /** As the scorer reads it: `text`, or the whole sentence where a cue outside the words turns them round ("denied that …"). */
  readonly judged: string;
  /** The sentence, or the sentences, where the words stand. */
  readonly sentence: string;
  /** Where `sentence` stands in the document. */
  readonly sentenceAt: Span;
  /** Stems of the words that carry the claim, without names; sorted. */
  readonly stems: readonly string[];
  /** Ids of the entities that the words name; sorted. */
  readonly names: readonly string[];
  readonly figures: readonly Figure[];
  /** Things that the words tell apart by number ("gate 3"). */
  readonly labels: readonly Label[];
  /** Whether the words themselves are negative, counted. */
  readonly counted: Counted;
  /** Whether the claim is that something is not so: by its words, or by the cue that denies it. */
  readonly negative: boolean;
  /** Whether the cue (not the words) denies: "she denied that …". */
  readonly deniedByCue: boolean;
  /** Whether the cue only reports; false where it may turn the words in a way of its own ("downplayed the risk of …"). */
  readonly plain: boolean;
  /** Whether `negative` can be relied on: not where the cue may turn the words in a way of its own ("downplayed the risk"). */
  readonly signed: boolean;
  /** Stems that the denial or negation is about; empty when nothing is denied. */
  readonly denied: readonly string[];
}

/** "He rejected that: the gate …": what is rejected stands before, and what follows is claimed. */
const POINTS_BACK = /^[\s“"'‘]*(?:that|this|it)\s*[:;,]/i;
const PRONOUN = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)$/i;
const POSSESSIVE = /^(?:his|hers|its|their|theirs)$/i;

interface Named {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** One claim for each statement, in the order of the statements' ids, so that nothing hangs on the order of files. */
export function claims(documents: readonly Document[], resolved: Resolved): readonly Claim[] {
  const byId = new Map(documents.map(document => [document.id, document] as const));
  const entities = new Map(resolved.entities.map(entity => [entity.id, entity] as const));
  const named = mentionsByDocument(resolved.entities);
  const times = timesByDocument(resolved);
  const usual = usualOf(documents);
  return [...resolved.statements]
    .sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
    .flatMap(statement => {
      const document = byId.get(statement.document);
      if (document === undefined) return [];
      const speaker = statement.speaker === null ? '' : (entities.get(statement.speaker)?.name ?? '');
      const about = usual.get(document.id) ?? new Map();
      return [claim(statement, document, speaker, named.get(document.id) ?? [], times.get(document.id) ?? [], about)];
    });
}

function claim(
  statement: Statement,
  document: Document,
  speaker: string,
  named: readonly Named[],
  times: readonly Span[],
  usual: ReadonlyMap<string, number>,
): Claim {
  const place = hull(statement.content);
  const inside = named.filter(mention => statement.content.some(span => contains(span, [mention.start, mention.end])));
  const text = withNames(document.text, statement.content, inside);
  const sentenceAt = sentenceAround(document, statement, place);
  const sentence = document.text.slice(sentenceAt[0], sentenceAt[1]);
  const deniedByCue =
    !POINTS_BACK.test(text) &&
    statement.polarity === 'denies' &&
    statement.negation.some(span => statement.cue.some(cue => overlaps(span, cue)));
  const counted = countNegation(text);
  const nameWords = new Set(
    inside.flatMap(({ entity, start, end }) => [
      ...contentStems(document.text.slice(start, end)),
      ...contentStems(entity.role ?? ''),
    ]),
  );
  const stems = contentStems(text).filter(word => !nameWords.has(word));
  const plain = !POINTS_BACK.test(text) && (deniedByCue || leavesAsItIs(statement, document.text));
  return {
    statement,
    document,
    speaker,
    own: isOwn(statement),
    text,
    judged: deniedByCue ? sentence : text,
    sentence,
    sentenceAt,
    stems,
    names: [...new Set(inside.map(mention => mention.entity.id))].sort(),
    figures: statement.content.flatMap(span => figuresIn(document.text, span, times)),
    labels: withUsual(labels(text), stems, usual),
    counted,
    negative: deniedByCue ? !counted.negative : counted.negative,
    deniedByCue,
    plain,
    signed: plain && counted.sure,
    denied: deniedByCue ? stems : counted.about,
  };
}

/**
 * Whether a cue only reports, so that the words claimed are claimed as they stand: "said", "according to", or any cue
 * before a clause with "that". Before a bare noun ("downplayed the risk of …", "welcomed the release of …") the cue may be
 * the very claim, and the words alone are not.
 */
function leavesAsItIs({ kind, cue, content }: Statement, text: string): boolean {
  if (kind !== 'indirect' || cue.length === 0) return true;
  const at = content[0]?.[0] ?? 0;
  if (/\bthat\s*$/i.test(text.slice(Math.max(0, at - THAT_REACH), at))) return true;
  const opening = words(text.slice(at, at + OPENING)).map(word => word.low);
  const that = opening.indexOf('that');
  if (that === 0 || (that > 0 && !NOUNS_OF_A_CLAIM.has(opening[that - 1] ?? ''))) return true;
  const reporting = cue.flatMap(([start, end]) => words(text.slice(start, end)).map(word => word.low));
  if (reporting.includes('according')) return true;
  return reporting.some(word => REPORTING.has(stem(word))) && !OF_A_NOUN.has(reporting.at(-1) ?? '');
}

/** A cue that ends with one of these takes a noun, not a claim: "reports about", "claim of". */
const OF_A_NOUN = new Set(['of', 'about', 'for', 'on', 'to', 'against', 'in', 'into', 'with', 'at', 'over']);

/** Code units before the content in which its "that" may stand, and after its start ("the panel that …"). */
const THAT_REACH = 12;
const OPENING = 40;

/** "The risk that …" is a noun with its clause, not a hearer with what was told ("the panel that …"). */
const NOUNS_OF_A_CLAIM = new Set(
  'possibility chance risk danger threat idea notion claim claims fact report reports suggestion suggestions hope fear fears view belief allegation allegations rumour rumours rumor rumors prospect likelihood evidence sign signs way day time moment those all something everything anything'.split(
    ' ',
  ),
);

/** Verbs and phrases of plain reporting, by stem. */
const REPORTING = new Set(
  'say said says tell told add state claim explain continue announce confirm reply answer declare assert insist maintain note report write wrote conclude show reveal indicate inform assure recall stress acknowledge admit concede argue testify swear warn'
    .split(' ')
    .map(stem),
);

/** What each document means by a kind of thing that it does not number: its own usual one, else that of all documents. */
function usualOf(documents: readonly Document[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const read = documents.map(document => ({ document, all: labels(document.text) }));
  const overall = usualNumbers(read.flatMap(one => one.all));
  return new Map(read.map(({ document, all }) => [document.id, new Map([...overall, ...usualNumbers(all)])] as const));
}

function withUsual(
  own: readonly Label[],
  stems: readonly string[],
  usual: ReadonlyMap<string, number>,
): readonly Label[] {
  const unnumbered = stems.filter(word => usual.has(word) && !own.some(label => label.of === word));
  return [...own, ...unnumbered.map(of => ({ of, number: usual.get(of) as number, start: 0, end: 0 }))];
}

function isOwn({ kind, cue, source }: Statement): boolean {
  return kind === 'own' || ((kind === 'question' || kind === 'directive') && cue.length === 0 && source.length === 0);
}

function mentionsByDocument(entities: readonly Entity[]): ReadonlyMap<string, readonly Named[]> {
  const map = new Map<string, Named[]>();
  for (const entity of entities)
    for (const { document, start, end } of entity.mentions) {
      const list = map.get(document) ?? [];
      list.push({ entity, start, end });
      map.set(document, list);
    }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return map;
}

function timesByDocument(resolved: Resolved): ReadonlyMap<string, readonly Span[]> {
  const map = new Map<string, Span[]>();
  for (const { document, start, end } of resolved.times)
    map.set(document, [...(map.get(document) ?? []), [start, end]]);
  return map;
}

/** The figures of a piece of content; neither dates nor the numbers that only tell things apart are figures. */
function figuresIn(text: string, [start, end]: Span, times: readonly Span[]): readonly Figure[] {
  const piece = text.slice(start, end);
  const numbered = labels(piece).map(label => [label.start, label.end] as const);
  return figures(
    piece,
    (from, to) =>
      times.some(time => overlaps(time, [start + from, start + to])) ||
      numbered.some(label => overlaps(label, [from, to])),
  );
}

/** The words with pronouns that are known to stand for a name replaced by it: "He opened it" → "Ada Ode opened it". */
function withNames(text: string, spans: readonly Span[], named: readonly Named[]): string {
  return spans
    .map(([start, end]) => {
      let out = '';
      let at = start;
      for (const { entity, start: from, end: to } of named) {
        if (from < at || to > end) continue;
        const word = text.slice(from, to);
        if (!PRONOUN.test(word)) continue;
        out += `${text.slice(at, from)}${entity.name}${POSSESSIVE.test(word) ? '’s' : ''}`;
        at = to;
      }
      return out + text.slice(at, end);
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of the block that the statement's words, cue and source touch, from the first to the last. */
function sentenceAround(document: Document, statement: Statement, place: Span): Span {
  const block: Block | undefined = document.blocks[statement.block];
  if (block === undefined) return place;
  const near = [...statement.cue, ...statement.source].filter(span => block.start <= span[0] && span[1] <= block.end);
  const all = hull([place, ...near]);
  const touched = sentences(document.text, [block.start, block.end]).filter(sentence => overlaps(sentence, all));
  return touched.length === 0 ? place : hull(touched);
}

/** The statement's words as they are shown: cut from the text again. */
export function quoteOf(claim: Claim): string {
  return cut(claim.document.text, claim.statement.content);
}
