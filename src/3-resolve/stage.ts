import type { Offset, Span } from '../text/span.ts';
import { hull } from '../text/span.ts';
import { type Account, blockAt, lastAtOrBefore, sentenceAt, sentenceSpan } from './account.ts';
import type { OwnVoice } from './authors.ts';
import type { Cast, Place } from './cast.ts';
import { fold } from './names.ts';
import type { Gender } from './titles.ts';
import { wordsIn } from './words.ts';

/** A place of the account where a figure stands, with what makes it likely to be taken up again by a pronoun. */
export interface Standing {
  readonly start: Offset;
  readonly figure: number;
  readonly sentence: number;
  readonly block: number;
  /** It opens its clause: the likeliest to be spoken of further. */
  readonly subject: boolean;
  /** "Marrand’s aide": named, but not whom the sentence is about. */
  readonly possessive: boolean;
  /** Inside words that someone else is quoted with or reported to say. */
  readonly reported: boolean;
}

/** A statement whose speaker is known already, at the place where its words begin to name him. */
export interface Spoken {
  readonly at: Offset;
  readonly figure: number;
  readonly sentence: number;
  readonly block: number;
}

/** Who speaks the words that a statement is part of. */
export interface Around {
  readonly figure: number;
  /** True for quoted words and turns, where "I" is the speaker and "he" someone else; false where they are reported. */
  readonly verbatim: boolean;
}

/** What is known when a speaker is looked for: who stands where, and who spoke so far. */
export interface Stage {
  readonly account: Account;
  readonly cast: Cast;
  /** In text order. */
  readonly standings: readonly Standing[];
  /** In the order of their places; grows. */
  readonly spoken: Spoken[];
  /** Pronouns of the account's own sentences, settled so far, in text order; grows. */
  readonly followed: Spoken[];
  /** Figure of the document's own voice. */
  readonly own: number;
  /** Who says "I" and "we" in the document's own words. */
  readonly voice: OwnVoice;
  /** Figure that speaks in each block that is a turn. */
  readonly turns: ReadonlyMap<number, number>;
  /** Whom a letter is to; null where no one is named. */
  readonly addressee: number | null;
  /** Figures by what a record of law calls them ("appellant"). */
  readonly parties: ReadonlyMap<string, number>;
  /** Figures known by description alone, by the folded words of it. */
  readonly described: Map<string, number>;
  /** Figures by the heads of their roles. */
  readonly holders: Map<string, number[]>;
  /** Unnamed persons and groups that sentences bring in, in text order; grows while the stage is set. */
  readonly sketches: Place[];
  /** Which of "he" and "she" stood for a figure beyond doubt. Kept apart from the figure: it is a finding, not what the text says. */
  readonly tied: Map<number, Gender>;
}

/** Words that a subject may follow. */
const BEFORE_SUBJECT = new Set(
  `and but that when while as because after before if though although said says then later meanwhile
  however the a an`.split(/\s+/),
);
/** Words after which a name is the object or part of another phrase. */
const BEFORE_OBJECT = new Set(
  `of for to with by from at against about on in near behind under over like than including`.split(/\s+/),
);

/** Looks at each place once. Places are in text order. */
export function standingsOf(account: Account, places: readonly Place[]): readonly Standing[] {
  const { text } = account.document;
  const reported = account.marks.statements
    .filter(statement => statement.cue.length > 0 || statement.source.length > 0)
    .flatMap(statement => statement.content)
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const reach = runningEnds(reported);
  let last = -1;
  return places.map(place => {
    const sentence = sentenceAt(account.marks, place.start);
    const first = sentence !== last;
    last = sentence;
    const before = wordsIn(text, Math.max(sentenceSpan(account, place.start)[0], place.start - 40), place.start).at(-1);
    const word = before === undefined ? '' : fold(before.text);
    return {
      start: place.start,
      figure: place.figure,
      sentence,
      block: blockAt(account.document, place.start),
      subject: !BEFORE_OBJECT.has(word) && (first || BEFORE_SUBJECT.has(word)),
      possessive: /^['’ʼ]s?\s/.test(text.slice(place.end, place.end + 3)),
      reported: (reach[lastAtOrBefore(reported, place.start, span => span.start)] ?? -1) > place.start,
    };
  });
}

/** For each span the furthest end among it and those before it. */
function runningEnds(spans: readonly { readonly end: Offset }[]): readonly Offset[] {
  let furthest = 0;
  return spans.map(span => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
}

/** Where a statement names its speaker; else where it reports; else where its words begin. */
export function anchorOf(statement: Account['marks']['statements'][number]): Offset {
  const first =
    statement.source.length > 0 ? statement.source : statement.cue.length > 0 ? statement.cue : statement.content;
  return hull(first)[0];
}

/** The last statement spoken before `place`; undefined when none was. */
export function lastSpoken(stage: Stage, place: Offset): Spoken | undefined {
  return stage.spoken[lastAtOrBefore(stage.spoken, place - 1, spoken => spoken.at)];
}

/** Notes a speaker, keeping the order of places. */
export function noteSpoken(stage: Stage, span: Span, figure: number): void {
  const { account } = stage;
  const spoken: Spoken = {
    at: span[0],
    figure,
    sentence: sentenceAt(account.marks, span[0]),
    block: blockAt(account.document, span[0]),
  };
  const after = lastAtOrBefore(stage.spoken, spoken.at, other => other.at) + 1;
  stage.spoken.splice(after, 0, spoken);
}

/** Notes that a figure holds an office of that head; once is enough. */
export function noteHolder(holders: Map<string, number[]>, head: string, figure: number): void {
  const known = holders.get(head);
  if (known === undefined) holders.set(head, [figure]);
  else if (known.at(-1) !== figure) known.push(figure);
}
