import type { PlacedStatement, ReadingInput, SpeakerLine, StatementView } from '../../serve/contract.ts';
import { sentences, trim } from '../../text/sentences.ts';
import { inOrder, type Span } from '../../text/span.ts';
import { parseEdtf } from '../../time/edtf.ts';

/** What the next selection sets: the words claimed, one more piece of them, or the words that report them. */
export type DraftPart = 'content' | 'piece' | 'cue';

/** A reading while a person writes it. */
export interface Draft {
  /** Null: a statement that is being added. */
  readonly statement: string | null;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly part: DraftPart;
  /** As typed; empty: the text hides who it is. */
  readonly speaker: string;
  /** Whom the name meant when the draft was opened. */
  readonly speakerId: string | null;
  /** What someone new is. */
  readonly newKind: SpeakerLine['kind'];
  /** Null: told by the words and the speaker. */
  readonly kind: ReadingInput['kind'] | null;
  readonly polarity: ReadingInput['polarity'];
  readonly said: string;
  readonly about: string;
}

/** The statement as it stands, to be corrected. */
export function draftOf({ line, content, cue }: PlacedStatement, about: StatementView['about']): Draft {
  return {
    statement: line.id,
    content,
    cue,
    part: 'content',
    speaker: line.speaker?.name ?? '',
    speakerId: line.speaker?.id ?? null,
    newKind: 'person',
    kind: line.kind,
    polarity: line.polarity,
    said: line.said ?? '',
    about: about ?? '',
  };
}

/** A statement on these words, of which nothing else is known. */
export function draftOn(content: Span): Draft {
  return {
    statement: null,
    content: [content],
    cue: [],
    part: 'content',
    speaker: '',
    speakerId: null,
    newKind: 'person',
    kind: null,
    polarity: 'affirms',
    said: '',
    about: '',
  };
}

/** The draft with these words selected, white space at their ends left out; as it was when nothing else is selected. */
export function withSelection(draft: Draft, text: string, selected: Span): Draft {
  const span = trimmed(text, selected);
  if (span === null) return draft;
  if (draft.part === 'cue') return { ...draft, cue: [span] };
  return { ...draft, content: draft.part === 'piece' ? joined([...draft.content, span]) : [span] };
}

/** A span without the white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  const [start, end] = trim(text, span);
  return start < end ? [start, end] : null;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted(inOrder)) {
    const last = all.at(-1);
    if (last && span[0] <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], span[1])];
    else all.push(span);
  }
  return all;
}

/** Code units on either side in which the next word is looked for; no word of a language is longer. */
const REACH = 400;

/** A word, or a single mark between words. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** Moves an edge of the active words by one word or mark; never over the other edge. */
export function withEdge(draft: Draft, text: string, edge: 'start' | 'end', by: 1 | -1): Draft {
  const name = draft.part === 'cue' ? 'cue' : 'content';
  const spans = draft[name];
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (span === undefined) return draft;
  const near = tokens(text, edge === 'start' ? span[0] : span[1]);
  const edges = near.map(token => token[edge === 'start' ? 0 : 1]);
  const now = edge === 'start' ? span[0] : span[1];
  const next = by === 1 ? edges.find(place => place > now) : edges.findLast(place => place < now);
  if (next === undefined) return draft;
  const moved: Span = edge === 'start' ? [next, span[1]] : [span[0], next];
  const before = spans[at - 1]?.[1] ?? 0;
  const after = spans[at + 1]?.[0] ?? text.length;
  if (moved[0] >= moved[1] || moved[0] < before || moved[1] > after) return draft;
  return { ...draft, [name]: spans.with(at, moved) };
}

function tokens(text: string, around: number): readonly Span[] {
  const from = Math.max(0, around - REACH);
  return [...text.slice(from, around + REACH).matchAll(TOKEN)].map(({ 0: word, index }) => [
    from + index,
    from + index + word.length,
  ]);
}

/** The sentence before or after a place, within these stretches of the account; null at their ends. */
export function sentenceBeside(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
  [start, end]: Span,
  by: 1 | -1,
): Span | null {
  const ordered = by === 1 ? blocks : blocks.toReversed();
  for (const block of ordered) {
    if (by === 1 ? block.end <= end : block.start >= start) continue;
    const inside = sentences(text, [block.start, block.end]);
    const found = by === 1 ? inside.find(span => span[0] >= end) : inside.findLast(span => span[1] <= start);
    if (found) return found;
  }
  return null;
}

/** Opening quotation marks, of any script that has them. */
const QUOTED = /["\p{Pi}\p{Pf}„「『]/u;

/** What the draft says, ready to be sent; null while a time in it cannot be read. */
export function readingInput(draft: Draft, text: string, speakers: readonly SpeakerLine[]): ReadingInput | null {
  const [said, about] = [draft.said.trim() || null, draft.about.trim() || null];
  if ([said, about].some(time => time !== null && parseEdtf(time) === null)) return null;
  const speaker = speakerOf(draft, speakers);
  const isQuoted = draft.content.some(([start, end]) => QUOTED.test(text.slice(start, end)));
  return {
    content: draft.content,
    cue: draft.cue,
    speaker,
    kind: draft.kind ?? (speaker === null ? 'own' : isQuoted ? 'direct' : 'indirect'),
    polarity: draft.polarity,
    said,
    about,
  };
}

/** Whom the typed name means: who it meant before, else who in the case has it, else someone new. */
export function speakerOf(draft: Draft, speakers: readonly SpeakerLine[]): ReadingInput['speaker'] {
  const name = draft.speaker.trim();
  if (name === '') return null;
  const same = speakers.filter(one => one.name === name);
  const known =
    same.find(one => one.id === draft.speakerId) ??
    same[0] ??
    speakers.find(one => one.name.toLowerCase() === name.toLowerCase());
  return known ? { id: known.id, name: known.name, kind: known.kind } : { id: null, name, kind: draft.newKind };
}
