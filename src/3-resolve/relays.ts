import type { StatementMark } from '../2-mark/marks.ts';
import { hull, type Offset, type Span } from '../text/span.ts';
import { type Account, allTouching, sentenceSpan } from './account.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { identify } from './sources.ts';
import type { Voice } from './speakers.ts';
import type { Stage } from './stage.ts';

/** Who passed a statement on, and whom its speaker cites for it; figures of one account. */
export interface Relay {
  /** From the outlet inwards, the speaker last. */
  readonly links: readonly number[];
  /** Whom or what the speaker's own words name as their ground ("according to their documents"). */
  readonly cites: readonly number[];
  /** How those of the links have what they pass on of whom the text tells it. */
  readonly evidence: readonly (Evidence & { readonly by: number })[];
}

/** What names a ground within or beside a statement. */
const CITING = /\b(?:citing|quoting|according to|on the basis of|based on)\s+/gi;
/** A ground ends at punctuation or where its clause goes on. */
const GROUND_ENDS =
  /[,.;:!?()"“”\n—–]|\s(?:that|which|who|and|but|as|said|says|has|have|had|is|was|are|were|will|would|they|he|she|it|we|i|the\s+\w+\s+(?:is|was|has|had))\s/i;
/** Longer grounds are cut, in code units. */
const LONGEST_GROUND = 120;

/** How far from its cue, in code units, a statement's ground may stand: a long sentence. */
const BESIDE_REACH = 600;

/** The relay of each statement, parallel to the marks' statements. May add figures for grounds that are only described. */
export function relaysOf(stage: Stage, voices: readonly Voice[], agency: number | null): readonly Relay[] {
  const { statements } = stage.account.marks;
  const cues = statements.flatMap(statement => statement.cue);
  const { document } = stage.account;
  const citing = citingIn(document.text).filter(({ start, end }) => !touchesAny(cues, [start, end]));
  const cites = statements.map((statement, index) => groundsOf(stage, statement, index, citing));
  const known = statements.map((one, index) =>
    one.cue.length > 0 || one.kind === 'turn' ? evidenceOf(stage.account, index) : null,
  );
  const { author } = stage.voice;
  const outlet = [stage.own, ...(agency === null ? [] : [agency]), ...(author === null ? [] : [author])];
  return statements.map((statement, index) => {
    const voice = voices[index] as Voice;
    const chain: number[] = [];
    const told: (Evidence & { readonly by: number })[] = [];
    for (
      let at: number | null = statement.within;
      at !== null && chain.length <= statements.length;
      at = statements[at]?.within ?? null
    ) {
      const figure = voices[at]?.figure ?? null;
      chain.unshift(...(figure === null ? [] : [figure]), ...(cites[at] ?? []));
      const how = known[at] ?? null;
      if (figure !== null && how !== null) told.unshift({ by: figure, ...how });
    }
    const turn = stage.turns.get(statement.block);
    const links = [
      ...outlet,
      ...(turn === undefined ? [] : [turn]),
      ...chain,
      ...(voice.figure === null ? [] : [voice.figure]),
    ];
    const isOwn = voice.figure === stage.own;
    const evidence = [
      ...told,
      ...(known[index] == null
        ? []
        : [{ by: voice.figure ?? links.at(-1) ?? stage.own, ...(known[index] as Evidence) }]),
    ];
    return {
      evidence,
      links: isOwn ? [stage.own] : withoutRepeats(links),
      cites: isOwn && agency !== null ? withoutRepeats([agency, ...(cites[index] ?? [])]) : (cites[index] ?? []),
    };
  });
}

/** Whoever speaks twice in a row passed nothing on; the last place of each stays, so that the speaker stays last. */
function withoutRepeats(links: readonly number[]): readonly number[] {
  return links.filter((link, index) => links.lastIndexOf(link) === index);
}

/** Grounds named in a statement's content or beside its cue, unless they are a statement of their own by a marked cue. */
function groundsOf(
  stage: Stage,
  statement: StatementMark,
  index: number,
  citing: readonly Citing[],
): readonly number[] {
  if (statement.kind === 'turn' || statement.kind === 'question') return [];
  const { text } = stage.account.document;
  const cue = statement.cue[0];
  const beside =
    cue === undefined ? [] : [clipped(stage.account, statement, near(sentenceSpan(stage.account, cue[0]), cue))];
  const found: number[] = [];
  for (const [at, limit] of [...statement.content, ...beside].flatMap(span =>
    allTouching(citing, span).map(one => [one, span[1]] as const),
  )) {
    if (belongsElsewhere(stage.account, index, at.start)) continue;
    const words = text.slice(at.end, Math.min(limit, at.end + LONGEST_GROUND));
    const length = GROUND_ENDS.exec(words)?.index ?? words.length;
    if (words.slice(0, length).trim() === '' || /^(?:how|what|whether|why|where|when|whom?|which)\b/i.test(words))
      continue;
    const { figure } = identify(stage, [[at.end, at.end + length]], null);
    if (figure !== null && !found.includes(figure)) found.push(figure);
  }
  return found;
}

/** Of a very long sentence only what stands near the cue. */
function near([start, end]: Span, cue: Span): Span {
  return [Math.max(start, cue[0] - BESIDE_REACH), Math.min(end, cue[1] + BESIDE_REACH)];
}

/** Of the sentence around a reported statement only the words that report it: the rest is whoever reports it. */
function clipped(account: Account, { within }: StatementMark, [start, end]: Span): Span {
  const outer = within === null ? undefined : account.marks.statements[within];
  if (outer === undefined) return [start, end];
  const [from, to] = hull(outer.content);
  return [Math.max(start, from), Math.max(from, Math.min(end, to))];
}

/** Words that cite, the white space after them included. */
interface Citing {
  readonly start: Offset;
  readonly end: Offset;
}

/** All words of a text that cite, in order. */
function citingIn(text: string): readonly Citing[] {
  return [...text.matchAll(CITING)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}

function touchesAny(spans: readonly Span[], span: Span): boolean {
  return spans.some(([start, end]) => start < span[1] && span[0] < end);
}

/** Whether the words at `place` are the content of another statement, inside this one or beside it, and not of this one alone. */
function belongsElsewhere(account: Account, index: number, place: number): boolean {
  const { statements } = account.marks;
  const holds = (statement: StatementMark) => statement.content.some(([start, end]) => start <= place && place < end);
  const own = statements[index] as StatementMark;
  if (statements.some(inner => inner.within === index && (holds(inner) || holdsInHull(inner, place)))) return true;
  return !holds(own) && statements.some((other, at) => at !== index && holds(other));
}

function holdsInHull(statement: StatementMark, place: number): boolean {
  const [start, end] = hull([...statement.content, ...statement.cue, ...statement.source]);
  return start <= place && place < end;
}
