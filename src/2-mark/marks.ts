import type { Offset, Span } from '../text/span.ts';
import type { ClockWords } from '../time/clock-words.ts';
import type { OtherDate } from '../time/other-calendars.ts';
import type { TimePart } from '../time/parts.ts';

/** Words that name someone or something. */
export interface Mention {
  readonly start: Offset;
  readonly end: Offset;
  readonly kind: 'person' | 'organization' | 'place' | 'other';
  /** The tagger's probability for the whole mention, 0..1, two decimals. */
  readonly score: number;
}

/** A time expression as the text has it; what it means on the calendar is 3-resolve's to say. */
export interface TimeMark {
  readonly start: Offset;
  readonly end: Offset;
  /** EDTF when the words alone tell ("June 10, 2014" → 2014-06-10); null when an anchor is needed. */
  readonly value: string | null;
  /** What is to be reckoned from an anchor; null when `value` tells all. */
  readonly relative: RelativeTime | null;
}

/** What a relative time may say besides: all of it optional. */
interface RelativeDetail {
  /**
   * 'text': reckoned from the time last spoken of ("two years later", "the next day"); 'near': from one spoken of in this sentence or the
   * one before, else from when it was said ("later in the year"); left out: from when it was said ("yesterday").
   */
  readonly from?: 'text' | 'near';
  /** "early March", "Monday night". */
  readonly part?: TimePart;
  /** "Tuesday at 2.15 am". */
  readonly clock?: ClockWords;
  /** Counted on from there: "the day before last Tuesday" −1 day, "the week of March 6" 0 week. */
  readonly further?: { readonly amount: number; readonly unit: 'day' | 'week' | 'month' | 'year' };
  /** "Around June 10" `~`, "possibly on June 10" `?`. */
  readonly qualifier?: '~' | '?';
}

/** A time that needs an anchor. */
export type RelativeTime = RelativeDetail &
  (
    | {
        /** "ten days ago" −10 day; "next month" +1 month; "yesterday" −1 day; "that night" 0 day from the text, part night. */
        readonly kind: 'shift';
        readonly amount: number;
        readonly unit:
          | 'minute'
          | 'hour'
          | 'day'
          | 'week'
          | 'weekend'
          | 'month'
          | 'quarter'
          | 'year'
          | 'decade'
          | 'century';
        /** The other end of an amount that is not one number: "two or three days ago" −2 up to −3; "a few weeks" 2 up to 5. */
        readonly upTo?: number;
        /** The words say that it is not exact ("about", "nearly", "more than", "a few"). */
        readonly approximate?: true;
      }
    | {
        /** "Tuesday", "last Tuesday": the weekday (0 Sunday .. 6 Saturday) before or after the anchor. */
        readonly kind: 'weekday';
        readonly weekday: number;
        readonly side: 'before' | 'after' | 'nearest';
        /** "Tuesday of last week" −1: the week is given, counted from the anchor's. */
        readonly week?: number;
      }
    | {
        /** "in September", "September 20": an EDTF with the year open (`XXXX-09-20`, `XXXX-09-20/XXXX-09-22`, `XXXX-22`). */
        readonly kind: 'yearless';
        readonly value: string;
        /** "last June" before, "next June" after; left out when the words do not say. */
        readonly side?: 'before' | 'after';
        /** "June last year" −1: the year is given, counted from the anchor's. */
        readonly year?: number;
        /** "Saturday, April 25": the weekday (0 Sunday .. 6 Saturday) that tells which year is meant. */
        readonly weekday?: number;
      }
    | {
        /** "the quarter", "the year-ago period" −1, "the 1988 period": the quarter of a year that the text speaks of, so many years on. */
        readonly kind: 'quarter';
        readonly years: number;
        /** The year, where the words give it. */
        readonly year?: number;
      }
    | {
        /** "Easter", "Eid al-Fitr", "17 Khordad": a day or month of a calendar that is not the Gregorian one. */
        readonly kind: 'calendar';
        readonly date: OtherDate;
        /** A Gregorian year that the words give ("Easter 2014"). */
        readonly year?: number;
        /** "Last year's Easter" −1: counted from the anchor's year. */
        readonly years?: number;
        /** "Last Easter" before, "next Easter" after. */
        readonly side?: 'before' | 'after';
      }
    | {
        /** "Independence Day", "Diwali": a feast whose day the name does not tell, and why. */
        readonly kind: 'untold';
        readonly why: 'local' | 'no-rule' | 'two-feasts';
      }
    | {
        /** "at 2.15 am", "ten to two": a time of day, whose day the text gives elsewhere. */
        readonly kind: 'clock';
        readonly clock: ClockWords;
      }
  );

/** One word or phrase of the text that decided something, kept as its reason. */
export type Words = readonly Span[];

export type StatementKind = 'direct' | 'indirect' | 'mixed' | 'own' | 'turn' | 'question' | 'directive';
export type Polarity = 'affirms' | 'denies';
export type Certainty = 'certain' | 'probable' | 'possible' | 'doubtful' | 'unknown';

/** A statement as one text has it: words only, nobody identified yet. */
export interface StatementMark {
  /** The words claimed; several pieces when the text interrupts them. Never empty. */
  readonly content: readonly Span[];
  /** The words that report; empty for the document's own sentences and for a speaker's turn. */
  readonly cue: readonly Span[];
  /** The words that name the speaker; may be empty. For a turn: the label's name. */
  readonly source: readonly Span[];
  readonly kind: StatementKind;
  readonly polarity: Polarity;
  /** The words that negate or deny ("not", "denied"); empty when `affirms`. */
  readonly negation: Words;
  readonly certainty: Certainty;
  /** The hedging words; empty when `certain`. */
  readonly hedge: Words;
  /** Index, in `Marks.statements`, of the statement whose content holds this one; null at the top. */
  readonly within: number | null;
  /** Index, in `Document.blocks`, of the block where the statement stands. */
  readonly block: number;
  /** The model's probability, 0..1, two decimals; 1 for what needs no model (turns, own sentences). */
  readonly score: number;
}

/** All that one text gives, before anyone asks who is who. */
export interface Marks {
  readonly kind: 'marks';
  /** The document's content id. */
  readonly document: string;
  /** Sentences of the account's blocks, in order. */
  readonly sentences: readonly Span[];
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** In text order, not overlapping. */
  readonly times: readonly TimeMark[];
  /** In order of their first word. */
  readonly statements: readonly StatementMark[];
}
