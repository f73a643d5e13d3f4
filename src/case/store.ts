import type { Analysis } from '../analyze.ts';
import type { Runnable } from '../run/index.ts';
import type { Span } from '../text/span.ts';
import type { Decision, Laid, LaidDecision, NewDecision } from './decision.ts';
import type { Entry } from './journal.ts';
import type { Passage } from './sqlite/word-rows.ts';

/** What case.json says, and where it lies. */
export interface CaseInfo {
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly created: string;
  /** Of the folder's format, when it was opened. */
  readonly version: number;
  /** Absolute path. */
  readonly folder: string;
}

/** Where all words of a query stand. */
export interface Found {
  /** Positions in the statements of `laid().analysis`. */
  readonly statements: readonly number[];
  readonly passages: readonly Passage[];
  /** Best first; else there are so many that they come in the order of the analysis. */
  readonly ranked: boolean;
}

/** A search that a person keeps with the case. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** The query as addresses have it: `q=bolt&kind=direct`. */
  readonly address: string;
  readonly who: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
}

/** A case that is open: the port that any store of cases answers. Reading methods may be called at any time, writing ones are done in the order of their calls. */
export interface Case extends Runnable {
  readonly info: CaseInfo;
  /** Keeps the bytes (flushed before this resolves). `added` is false when the case holds these bytes already. */
  addSource(
    source: { readonly name: string; readonly bytes: Uint8Array },
    who: string,
  ): Promise<{ readonly sha256: string; readonly added: boolean }>;
  /** Takes a source off the list, before anything was found in it; its bytes stay. Fault `not-found` when it is not there. */
  dropSource(sha256: string, who: string): Promise<void>;
  /** Puts a source that was dropped on the list again. Fault `not-found` when it never was there. */
  restoreSource(sha256: string, who: string): Promise<void>;
  /** The analysis last kept; null when the index is gone or was made by another version of the analyser. */
  analysis(): Promise<Analysis | null>;
  /** Whether sources came in since the analysis was kept, or none is kept. */
  stale(): Promise<boolean>;
  /** Writes a decision into the journal; a verdict, a reading or a note takes the place of an earlier one on the same words. */
  decide(decision: NewDecision, who: string): Promise<Decision>;
  /** Takes a decision back; the journal keeps both. Fault `not-found` when no decision in force has this id. */
  undo(decisionId: string, who: string): Promise<void>;
  /** Decisions in force, oldest first, laid over the present analysis (all orphaned when there is none). */
  decisions(): Promise<readonly LaidDecision[]>;
  /** The analysis with the decisions in force laid over it; null when there is no analysis. */
  laid(): Promise<Laid | null>;
  /** All that was ever done to the case, oldest first. */
  history(): readonly Entry[];
  /** Any string is a valid query; one without words finds nothing. */
  search(query: string): Promise<Found>;
  /** For each text the places of the words of the query, in UTF-16 code units; null where not all of them stand in it. */
  markWords(query: string, texts: readonly string[]): Promise<readonly (readonly Span[] | null)[]>;
  /** The query with words that stand nowhere in the case replaced by the nearest that do; null when nothing is near. */
  respell(query: string): Promise<string | null>;
  /** Searches kept, oldest first. */
  savedSearches(): readonly SavedSearch[];
  /** Writes a search into the journal; one of the same name takes the place of the earlier. */
  saveSearch(search: { readonly name: string; readonly address: string }, who: string): Promise<SavedSearch>;
  /** Fault `not-found` when no search kept has this id. */
  dropSearch(id: string, who: string): Promise<void>;
  /** Releases the lock and the index; every later call is refused. */
  close(): Promise<void>;
}
