import type { Document } from '../1-read/index.ts';
import type { Statement } from '../3-resolve/index.ts';
import { anchorOf, type EntityRef, entityRef, type Laid, type Reading } from '../case/index.ts';
import { Fault } from '../fault/index.ts';
import { overlaps, type Span } from '../text/span.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { ReadingInput } from './contract.ts';

/** Pieces of one quote: more than any text interrupts. */
const MOST_SPANS = 20;

/**
 * What a person says of a statement, as a decision holds it: only what is otherwise than at first. Fault
 * `request-invalid` for places outside the text or out of order, for words that a reader of the page could not see, and
 * for a time that is not EDTF.
 */
export function readingOf(laid: Laid, document: Document, first: Statement | null, input: ReadingInput): Reading {
  const content = checked(document, input.content, 'content', 1);
  const cue = checked(document, input.cue, 'cue', 0);
  const speaker = input.speaker && speakerRef(laid, input.speaker);
  const isNew = input.speaker !== null && input.speaker.id === null;
  const said = checkedTime(input.said, 'said');
  const about = checkedTime(input.about, 'about');
  const differs = <T>(a: T, b: T) => first === null || JSON.stringify(a) !== JSON.stringify(b);
  return {
    ...(first !== null && differs(content, first.content) && { content: anchorOf(document, content) }),
    ...(differs(cue, first?.cue) && { cue: cue.length === 0 ? null : anchorOf(document, cue) }),
    ...((isNew || differs(input.speaker?.id ?? null, first?.speaker)) && { speaker }),
    ...(differs(input.kind, first?.kind) && { kind: input.kind }),
    ...(differs(input.polarity, first?.polarity) && { polarity: input.polarity }),
    ...(differs(said, first?.said) && { said }),
    ...(differs(about, first?.about) && { about }),
  };
}

/** Spans of a document's text as a request gives them. Fault `request-invalid` when they are none. */
export function checked(document: Document, spans: readonly Span[], what: string, least: number): readonly Span[] {
  const wrong = (why: string) => new Fault('request-invalid', { detail: `In ${what}, ${why}.` });
  if (spans.length < least || spans.length > MOST_SPANS) throw wrong('there are too few or too many places');
  let before = 0;
  for (const [start, end] of spans) {
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < before ||
      end <= start ||
      end > document.text.length
    )
      throw wrong('a place is outside the text or out of order');
    if (document.text.slice(start, end).trim() === '') throw wrong('a place has no words');
    if (document.blocks.some(block => block.hidden && overlaps([block.start, block.end], [start, end])))
      throw wrong('there are words that a reader of the page could not see');
    before = end;
  }
  return spans;
}

function checkedTime(time: string | null, what: string): string | null {
  const given = time?.trim() || null;
  if (given !== null && parseEdtf(given) === null)
    throw new Fault('request-invalid', {
      detail: `In ${what}, “${given}” is no time in EDTF, as 2024-05-14 or 2024-05-14T21:30.`,
    });
  return given;
}

/** A name that a person gives, without white space around it. Fault `request-invalid` when nothing is left. */
export function checkedName(given: string): string {
  const name = given.trim();
  if (name === '') throw new Fault('request-invalid', { detail: 'The name is empty.' });
  return name;
}

function speakerRef(laid: Laid, { id, name, kind }: NonNullable<ReadingInput['speaker']>): EntityRef {
  return id === null ? { kind: 'entity', entity: kind, name: checkedName(name), mentions: [] } : entityRef(laid, id);
}
