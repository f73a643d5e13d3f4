import { dateLine } from '../dates.ts';
import { bylineNames, looksLikeName, startsAsByline } from '../names.ts';
import { type Furniture, furniture, isCaption } from '../phrases.ts';
import { countWords } from '../words.ts';
import { startsWithBullet, type Unit } from './units.ts';

/** What a unit looks like, without its neighbours. */
export interface Shape {
  readonly unit: Unit;
  readonly words: number;
  /** Ends as a sentence does: with a stop, closing quotes and brackets after it. */
  readonly closed: boolean;
  /** Ends in dots: cut short by whoever listed it. */
  readonly cutShort: boolean;
  readonly bullet: boolean;
  readonly url: boolean;
  /** Parted by bars or dots, as "Author | Section | Nov 6, 2020" is. */
  readonly piped: boolean;
  readonly date: string | null;
  readonly name: boolean;
  readonly byline: boolean;
  readonly caption: boolean;
  readonly furniture: Furniture | null;
  /** A paragraph of an account: a whole sentence of some length, or so long that it cannot be anything else. */
  readonly body: boolean;
}

/** A caption or a link's title is shorter; sentences of accounts have twenty words on average. */
const BODY_WORDS = 12;
/** Nothing but a paragraph is as long as this, closed or not. */
const LONG_WORDS = 35;

const CLOSED = /[.!?…。！？।؟۔]["'”’»›)\]]{0,4}$/;
const CUT_SHORT = /(?:\.\.\.|…|\[\.\.\.\]|\[…\])$/;

/** Describes one unit. */
export function shapeOf(unit: Unit): Shape {
  const { text } = unit;
  const words = countWords(text);
  const tail = text.slice(-8).trimEnd();
  const closed = CLOSED.test(tail);
  const cutShort = CUT_SHORT.test(tail);
  const line = text.length <= 600;
  const caption = line && words <= 60 && isCaption(text);
  const kind = furniture(text);
  const piped = line && /\s[|·•]\s/.test(text) && !closed && !startsWithBullet(text);
  return {
    unit,
    words,
    closed,
    cutShort,
    bullet: startsWithBullet(text),
    url: line && /(?:https?:\/\/|www\.)\S/i.test(text),
    piped,
    date: dateLine(text),
    name: looksLikeName(text),
    byline: line && words <= 25 && startsAsByline(text) && bylineNames(text).length > 0,
    caption,
    furniture: kind,
    body: kind === null && !caption && !piped && (words >= LONG_WORDS || (words >= BODY_WORDS && closed && !cutShort)),
  };
}
