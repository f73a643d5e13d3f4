import type { Entity, Statement } from '../3-resolve/index.ts';
import type { RelationKind } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import type { Span } from '../text/span.ts';

/** Words of one document, held on to by what they are and not by a row number. */
export interface Anchor {
  /** Content id of the document: the SHA-256 of its text. */
  readonly document: string;
  /** SHA-256 of the source bytes: finds the document when a new version of the reader gave it another text. */
  readonly bytes: string;
  /** Where in the source the document lay; absent when it was the whole of it. */
  readonly part?: string;
  /** In UTF-16 code units of the document's text, end excluded. */
  readonly spans: readonly Span[];
  /** Cut from the text by `spans` when the decision was made. */
  readonly quote: string;
  /** Spans of the words that report, where another statement stands on the same words; absent where none does. */
  readonly cue?: readonly Span[];
}

export interface StatementRef extends Anchor {
  readonly kind: 'statement';
}

export interface RelationRef {
  readonly kind: 'relation';
  readonly relation: RelationKind;
  readonly a: Anchor;
  readonly b: Anchor;
}

/** A point by statements that stand on it, the one that labels it first: the point that holds most of them is meant. */
export interface PointRef {
  readonly kind: 'point';
  readonly statements: readonly Anchor[];
}

/** A side by statements that stand on it, as a point is. */
export interface SideRef {
  readonly kind: 'side';
  readonly statements: readonly Anchor[];
}

/** Someone or something by words that name it: who is named by most of them is meant; without words (an outlet, or someone whom a person named), by the name. */
export interface EntityRef {
  readonly kind: 'entity';
  readonly entity: Entity['kind'];
  readonly name: string;
  readonly mentions: readonly Anchor[];
}

/** What a decision is about, by its words. */
export type FindingRef = StatementRef | RelationRef | PointRef | SideRef | EntityRef;

/** How a person reads a statement. A field left out stays as the engine has it. */
export interface Reading {
  readonly content?: Anchor;
  /** Null: no words report it. */
  readonly cue?: Anchor | null;
  /** Null: the text hides who it is. Someone whom no text names is made by this. */
  readonly speaker?: EntityRef | null;
  readonly kind?: Statement['kind'];
  readonly polarity?: Statement['polarity'];
  /** EDTF, or null for not known. */
  readonly said?: string | null;
  /** EDTF, or null for not known. */
  readonly about?: string | null;
}

/** What a person says of a finding, before it is written down. */
export type NewDecision =
  | { readonly verdict: 'confirmed' | 'rejected'; readonly finding: StatementRef | RelationRef }
  /** A statement that the engine missed, on the words of `finding`. */
  | { readonly verdict: 'added'; readonly finding: StatementRef; readonly reading: Reading }
  /** Two statements that the engine did not relate; which of them is `a` is told as of every relation. */
  | { readonly verdict: 'added'; readonly finding: RelationRef }
  | { readonly verdict: 'corrected'; readonly finding: StatementRef; readonly reading: Reading }
  /** `turned`: its two statements change places (who denies whom, which came first). */
  | {
      readonly verdict: 'corrected';
      readonly finding: RelationRef;
      readonly relation: RelationKind;
      readonly turned: boolean;
    }
  /** An empty note, or an empty name of a point or a side, takes away the one before. */
  | { readonly verdict: 'noted'; readonly finding: FindingRef; readonly note: string }
  | { readonly verdict: 'named'; readonly finding: PointRef | SideRef | EntityRef; readonly name: string }
  /** To a side of a point (`side` null: one of its own), or off every point. */
  | {
      readonly verdict: 'moved';
      readonly finding: StatementRef;
      readonly to: { readonly point: PointRef; readonly side: SideRef | null } | null;
    }
  | { readonly verdict: 'merged'; readonly finding: PointRef; readonly with: readonly PointRef[] }
  | { readonly verdict: 'merged'; readonly finding: SideRef; readonly with: readonly SideRef[] }
  | { readonly verdict: 'merged'; readonly finding: EntityRef; readonly with: readonly EntityRef[] }
  /** These statements become a point of their own. */
  | { readonly verdict: 'split'; readonly finding: PointRef; readonly off: readonly Anchor[] }
  /** These mentions name someone else, whose are the statements that name their speaker there, and those of `statements`. */
  | {
      readonly verdict: 'split';
      readonly finding: EntityRef;
      readonly name: string;
      readonly off: readonly Anchor[];
      readonly statements: readonly Anchor[];
    };

export type Verdict = NewDecision['verdict'];

/** A decision as the journal has it. */
export type Decision = NewDecision & {
  readonly id: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly who: string;
};

/** How the words of a decision were found again: where they stood, elsewhere, or nowhere. */
export type How = 'exact' | 'moved' | 'orphaned';

/** A decision laid over the present analysis. */
export interface LaidDecision {
  readonly decision: Decision;
  readonly how: How;
  /** Id of the finding it is about now (of a side: the id of its point); null when that is not found (always, when orphaned). */
  readonly found: string | null;
}

/** An analysis with all decisions laid over it. */
export interface Laid {
  /** What the engine found, and the statements that people added, as first read: decisions hold on to these words. */
  readonly first: Analysis;
  /** As decisions leave it. What was rejected is still there, but on no point (`withoutRejected` takes it out). */
  readonly analysis: Analysis;
  /** Decisions in force, oldest first. */
  readonly decisions: readonly LaidDecision[];
}
