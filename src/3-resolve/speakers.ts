import type { StatementMark } from '../2-mark/marks.ts';
import { hull, type Span } from '../text/span.ts';
import { allTouching, blockAt, sentenceAt } from './account.ts';
import { addressedBy } from './addressed.ts';
import { addPlace, type Cast, type Figure } from './cast.ts';
import { speaksForItself } from './issuers.ts';
import type { Outlet } from './outlets.ts';
import { identify } from './sources.ts';
import { type Around, anchorOf, lastSpoken, noteSpoken, type Stage } from './stage.ts';
import type { Reason } from './statement.ts';
import { followUpTo, threadOf } from './thread.ts';

/** Whose claim one statement is. */
export interface Voice {
  /** Index of a figure; null when the text hides or does not tell the speaker. */
  readonly figure: number | null;
  readonly why: Reason;
  /** Further figures named as saying it together with the first. */
  readonly together: readonly number[];
}

/** How many blocks back a quotation without any speaker may continue: its own, or the one before it. */
const FREE_QUOTE_BLOCKS = 1;
/** Cues by which nobody in particular speaks when no source is named: passives, adverbs of hearsay, and nouns such as "reports". */
const HIDDEN =
  /^(?:is|are|was|were|be|been|being|has been|have been|had been)\s|^(?:it|there)\s|^(?:reportedly|allegedly|supposedly|purported(?:ly)?|apparently|ostensibly|presumably|alleged|so-called|rumou?red|believed|thought|said to|reported|unconfirmed)\b|^(?:reports?|rumou?rs?|claims?|allegations?|speculation|suggestions?|fears?|hopes?|concerns?|word)\b/i;
/** A passive that "it" or "there" opens says nothing of its speaker: "it can be said", "it is believed". */
const IMPERSONAL = /\b(?:is|was|be|been|being)\s+(?:\w+ly\s+)?\w+(?:ed|id|wn|ught|od|lt)\b/i;

/** Whose each statement is, parallel to the marks' statements. Figures and places that only speakers need are added to the cast. */
export function speakersOf(stage: Stage, outlet: Outlet): readonly Voice[] {
  const { cast } = stage;
  const { statements } = stage.account.marks;
  const voices: (Voice | undefined)[] = statements.map(() => undefined);
  const settle = (index: number): Voice => {
    const settled = voices[index];
    if (settled !== undefined) return settled;
    const statement = statements[index] as StatementMark;
    const voice = voiceOf(stage, statement, around(stage, statement, statements, settle), outlet);
    voices[index] = voice;
    if (voice.figure !== null && statement.kind !== 'own') {
      const named = statement.source[0];
      noteSpoken(stage, named ?? statement.cue[0] ?? (statement.content[0] as Span), voice.figure);
      for (const piece of statement.source)
        if (!isNamedIn(cast, voice.figure, piece)) addPlace(cast, voice.figure, piece);
    }
    return voice;
  };
  const order = statements
    .map((_, index) => index)
    .sort((a, b) => anchorOf(statements[a] as StatementMark) - anchorOf(statements[b] as StatementMark) || a - b);
  const thread = threadOf(stage);
  let followed = 0;
  for (const index of order) {
    followed = followUpTo(stage, thread, followed, anchorOf(statements[index] as StatementMark));
    settle(index);
  }
  return voices.map((voice, index) => voice ?? settle(index));
}

/** Whether the figure's name stands within the span, so that its place is known already. */
function isNamedIn(cast: Cast, figure: number, span: Span): boolean {
  return allTouching(cast.places, span).some(place => place.figure === figure);
}

/** Who speaks the words around a statement: the outer statement's speaker, else that of the turn it stands in. */
function around(
  stage: Stage,
  statement: StatementMark,
  statements: readonly StatementMark[],
  settle: (index: number) => Voice,
): Around | null {
  const outer = statement.within === null ? undefined : statements[statement.within];
  const turn = stage.turns.get(statement.block);
  if (outer === undefined) return turn === undefined ? null : { figure: turn, verbatim: true };
  const figure = settle(statement.within as number).figure;
  return figure === null ? null : { figure, verbatim: outer.kind !== 'indirect' && outer.kind !== 'mixed' };
}

function voiceOf(stage: Stage, statement: StatementMark, within: Around | null, outlet: Outlet): Voice {
  const { document } = stage.account;
  const turn = stage.turns.get(statement.block);
  const label = document.blocks[statement.block]?.speaker;
  const first = statement.source[0];
  const isLabel =
    first !== undefined && label !== null && label !== undefined && first[0] >= label[0] && first[1] <= label[1];
  if (
    statement.cue.length === 0 &&
    (isLabel || first === undefined) &&
    turn !== undefined &&
    statement.within === null
  ) {
    return alone(turn, { code: 'turn', text: `the turn of ${name(stage, turn)}` });
  }
  const nearest = statement.source.at(-1);
  if (nearest !== undefined && isImpersonal(document.text, nearest, statement.cue)) {
    return alone(null, {
      code: 'hidden',
      text: `“${document.text.slice(...hull([nearest, ...statement.cue]))}”: the text does not say by whom`,
    });
  }
  const addressed = addressedBy(document.text, statement);
  if (addressed !== null) return toAddressed(stage, statement, addressed, within);
  if (first !== undefined) {
    const found = identify(stage, statement.source, within);
    return { figure: found.figure, why: found.why, together: found.together };
  }
  if (statement.cue.length > 0) return withoutSource(stage, statement, within);
  if (within !== null)
    return alone(within.figure, { code: 'within', text: `part of the words of ${name(stage, within.figure)}` });
  if (statement.kind === 'direct' || statement.kind === 'mixed') return freeQuotation(stage, statement);
  const { author } = stage.voice;
  if (author !== null && author !== stage.own)
    return alone(author, {
      code: 'own',
      text: `no one is reported to say it: ${name(stage, author)}, who writes as “I”`,
    });
  return alone(stage.own, {
    code: 'own',
    text: `no one is reported to say it: ${name(stage, stage.own)}, ${outlet.why}`,
  });
}

/** Who speaks to those named: whoever puts up a notice; else the text does not say. */
function toAddressed(stage: Stage, statement: StatementMark, how: 'notice' | 'hidden', within: Around | null): Voice {
  const words = stage.account.document.text.slice(...hull([...statement.source, ...statement.cue]));
  if (how === 'notice' && within === null && speaksForItself(stage))
    return alone(stage.own, { code: 'notice', text: `“${words}”: by ${name(stage, stage.own)}, whose notice it is` });
  return alone(null, { code: 'hidden', text: `“${words}”: the text does not say by whom` });
}

function isImpersonal(text: string, source: Span, cue: readonly Span[]): boolean {
  return /^(?:it|there)$/i.test(text.slice(...source)) && cue.length > 0 && IMPERSONAL.test(text.slice(...hull(cue)));
}

function alone(figure: number | null, why: Reason): Voice {
  return { figure, why, together: [] };
}

function name(stage: Stage, figure: number): string {
  return (stage.cast.figures[figure] as Figure).name.text;
}

/** A cue with nobody before it: hidden by the passive, or carried on from the same sentence or paragraph. */
function withoutSource(stage: Stage, statement: StatementMark, within: Around | null): Voice {
  const { document, marks } = stage.account;
  const cue = hull(statement.cue);
  const words = document.text.slice(...cue);
  const after = /\baccording to$/i.test(words) ? phraseAfter(stage, cue[1]) : null;
  if (after !== null) {
    const found = identify(stage, [after], null);
    return { figure: found.figure, why: found.why, together: found.together };
  }
  const subject = pronounBefore(document.text, cue[0]);
  if (subject !== null) {
    const found = identify(stage, [subject], within);
    return { figure: found.figure, why: found.why, together: [] };
  }
  if (HIDDEN.test(words)) return alone(null, { code: 'hidden', text: `“${words}”: the text does not say by whom` });
  const last = lastSpoken(stage, cue[0]);
  const where =
    last === undefined
      ? null
      : last.sentence === sentenceAt(marks, cue[0])
        ? 'sentence'
        : last.block === blockAt(document, cue[0])
          ? 'paragraph'
          : null;
  if (last === undefined || where === null)
    return alone(null, { code: 'unknown', text: `“${words}”: nobody is named with it` });
  return alone(last.figure, {
    code: 'continues',
    text: `“${words}”: ${name(stage, last.figure)}, who spoke last in the ${where}`,
  });
}

/** The pronoun right before a cue, where the source was passed over: "I confess". */
function pronounBefore(text: string, cueStart: number): Span | null {
  const before = /(?:^|[^\p{L}])(I|we|he|she|they)\s+$/iu.exec(text.slice(Math.max(0, cueStart - 8), cueStart))?.[1];
  if (before === undefined) return null;
  const start = text.lastIndexOf(before, cueStart - 1);
  return [start, start + before.length];
}

/** The words right after "according to", up to the next punctuation, where the source was passed over; null when there are none. */
function phraseAfter(stage: Stage, cueEnd: number): Span | null {
  const { text } = stage.account.document;
  const rest = /^\s+([^\n,.;:()"“”—–]{2,100})(?=[,.;:()"“”—–\n]|$)/u.exec(text.slice(cueEnd, cueEnd + 120))?.[1];
  if (rest === undefined) return null;
  const start = text.indexOf(rest, cueEnd);
  return [start, start + rest.length];
}

/** Quoted words that nothing reports: the speaker before them in the paragraph, after them in it, or of the paragraph before. */
function freeQuotation(stage: Stage, statement: StatementMark): Voice {
  const [start, end] = hull(statement.content);
  const before = lastSpoken(stage, start);
  const give = (figure: number, how: string) =>
    alone(figure, {
      code: 'free-quotation',
      text: `quoted without a word who says it: ${name(stage, figure)}, ${how}`,
    });
  if (before !== undefined && before.block === statement.block)
    return give(before.figure, 'the last to speak in the paragraph');
  const after = upcoming(stage, statement.block, end);
  if (after !== null) return give(after, 'the next to speak in the paragraph');
  if (before !== undefined && statement.block - before.block <= FREE_QUOTE_BLOCKS)
    return give(before.figure, 'the last to speak in the paragraph before');
  return alone(null, { code: 'unknown', text: 'quoted, and nothing says by whom' });
}

/** Who speaks next after `place` in the same block, by the first source that names someone there. */
function upcoming(stage: Stage, block: number, place: number): number | null {
  for (const statement of stage.account.marks.statements) {
    if (statement.block !== block || statement.source.length === 0 || anchorOf(statement) < place) continue;
    return identify(stage, statement.source, null).figure;
  }
  return null;
}
