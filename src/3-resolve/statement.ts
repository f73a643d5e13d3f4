import type { Certainty, Polarity, StatementKind, Words } from '../2-mark/marks.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';

/** Why the engine did what it did, in words a person can check. */
export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** Someone or something that is named in the case. */
export interface Entity {
  readonly kind: 'person' | 'organization' | 'place' | 'other';
  readonly id: string;
  /** The fullest name that a text gives. */
  readonly name: string;
  /** What the texts call its office ("Iran's Defense Minister"), first seen; null when none does. */
  readonly role: string | null;
  /** Every other form, and why it is taken for the same one. */
  readonly aliases: readonly { readonly text: string; readonly why: string }[];
  /** Where it is named, by name, role or pronoun. */
  readonly mentions: readonly { readonly document: string; readonly start: Offset; readonly end: Offset }[];
}

/** A time expression with its place on the calendar. */
export interface ResolvedTime {
  readonly document: string;
  readonly start: Offset;
  readonly end: Offset;
  /** EDTF level 1-2, or null when it can't be known. */
  readonly value: string | null;
  readonly anchor: 'published' | 'text' | null;
  readonly why: string;
}

/** How one link of a relay has what it passes on. */
export interface LinkEvidence extends Evidence {
  /** Entity id of the link. */
  readonly by: string;
}

/** One claim as made. */
export interface Statement {
  readonly kind: StatementKind;
  /** Content id of document and content spans: the same words keep the same id. */
  readonly id: string;
  readonly document: string;
  readonly content: readonly Span[];
  /** Cut from `content`. */
  readonly quote: string;
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Entity id of whose claim it is; null when the text hides it ("it is believed"). */
  readonly speaker: string | null;
  /** How the speaker was found. */
  readonly speakerWhy: Reason;
  /** Entity ids from the outlet inwards, the speaker last; each passed it on to the one before. */
  readonly relay: readonly string[];
  /** Entity ids of others named as saying it together with the speaker; absent when there are none. */
  readonly together?: readonly string[];
  /** Entity ids of whom or what the speaker names as the ground ("according to their documents"): beyond the speaker, so not in `relay`. Absent when there are none. */
  readonly cites?: readonly string[];
  /** How those of the relay have what they pass on of whom the text tells it, with the words that tell it. Absent when it tells of none. */
  readonly evidence?: readonly LinkEvidence[];
  readonly polarity: Polarity;
  readonly negation: Words;
  readonly certainty: Certainty;
  readonly hedge: Words;
  /** EDTF: when it was said; null unknown. */
  readonly said: string | null;
  /** EDTF: what time it speaks of; null unknown. */
  readonly about: string | null;
  /** Id of the statement whose content holds this one; null at the top. */
  readonly within: string | null;
  readonly block: number;
  readonly score: number;
}

/** What 3-resolve makes of all marks of a case. */
export interface Resolved {
  readonly kind: 'resolved';
  readonly entities: readonly Entity[];
  readonly times: readonly ResolvedTime[];
  readonly statements: readonly Statement[];
}
