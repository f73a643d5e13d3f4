import { readFileSync } from 'node:fs';
import type { StatementKind } from '../src/2-mark/marks.ts';
import type { RelationKind } from '../src/4-relate/relation.ts';
import type { Span } from '../src/text/span.ts';

/** A statement that a reader finds in the sample: its words exactly as in the text, in pieces where the text interrupts them. */
export interface ExpectedStatement {
  readonly id: string;
  readonly document: string;
  readonly quote: string | readonly string[];
  /** Names under which the right speaker may stand. */
  readonly speaker: readonly string[];
  readonly kind: StatementKind;
  readonly polarity?: 'denies';
}

/** How a reader relates two of them; `or` lists other kinds that a fair reader could choose. */
export interface ExpectedRelation {
  readonly kind: RelationKind;
  readonly a: string;
  readonly b: string;
  readonly or?: readonly RelationKind[];
}

/** A pair that must not be related, in any way or in the ways of `kinds`. */
export interface ForbiddenPair {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  readonly kinds?: readonly RelationKind[];
}

/** Words of which no statement may be made. */
export interface SilentWords {
  readonly document: string;
  readonly quote: string;
  readonly why: string;
}

export interface Expected {
  readonly statements: readonly ExpectedStatement[];
  readonly relations: readonly ExpectedRelation[];
  readonly mustNot: readonly ForbiddenPair[];
  readonly silent: readonly SilentWords[];
}

/** The folder of the sample's documents. */
export const SAMPLE_FOLDER = new URL('marrow-falls/', import.meta.url);

/** Our own reading of the sample case. */
export function loadExpected(): Expected {
  return JSON.parse(readFileSync(new URL('expected.json', import.meta.url), 'utf8'));
}

/** Every place where the words stand in the text. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}

/** The pieces of a quote. */
export function piecesOf(quote: string | readonly string[]): readonly string[] {
  return typeof quote === 'string' ? [quote] : quote;
}
