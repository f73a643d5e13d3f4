import type { Span } from '../text/span.ts';
import type { Direction } from './reckon.ts';

/** How many words before a date, or after it, may tell which way it looks; further off they belong to another clause as often as not. */
const REACH_BEFORE = 8;
const REACH_AFTER = 4;

/** More UTF-16 code units than those words take; a "sentence" of a megabyte must cost no more than one of a line. */
const WINDOW = 240;

const AHEAD = new Set('will shall ll would scheduled due upcoming'.split(' '));
/** They look ahead only before "to": "is to meet", "planned to leave". */
const AHEAD_WITH_TO = new Set(
  'is are expect expected expects plan plans planned planning set going supposed likely hope hopes hoping want wants intend intends aim aims'.split(
    ' ',
  ),
);
/** They look ahead only before "for": "planned for July". */
const AHEAD_WITH_FOR = new Set(['planned', 'set', 'fixed']);
const BACK = new Set(
  (
    'said says told was were had did went came took made left met began fell rose sent got gave held won lost shot struck broke ' +
    'found saw spoke wrote led kept brought became ran sold bought paid since ago earlier'
  ).split(' '),
);

/** Words in front of a date that make a bound of it: "by February", "through January", "as early as May". */
const BOUND = /\b(by|through|until|till|as early as|no later than)\s+(the\s+)?(early\s+|late\s+|mid-?\s*|end of\s+)*$/i;

/**
 * Which way the words around a date look: the nearest that tells, first of those before it in its clause, then of those right after.
 * A deadline ("by June") without a verb that tells is `bound`. Null when nothing does.
 *
 *     The talks will resume on Friday.      Friday's talks were cut short.
 *               ^^^^ ahead                                ^^^^ back
 */
export function directionOf(text: string, sentence: Span, time: Span): Direction {
  const rest = text.slice(time[1], Math.max(time[1], Math.min(sentence[1], time[1] + WINDOW)));
  // The verb before "Wednesday's ruling" tells nothing of the ruling.
  if (/^['’]s/.test(rest)) return null;
  const clause =
    text
      .slice(Math.max(sentence[0], time[0] - WINDOW), time[0])
      .split(/[,;:()"“”]/)
      .at(-1) ?? '';
  const before = wordsOf(clause).slice(-REACH_BEFORE);
  const bound = BOUND.test(clause);
  for (let i = before.length - 1; i >= 0; i--) {
    // "Asked it to answer by June": the deadline is not when it was asked.
    if (bound && before[i] === 'to' && before[i - 1] !== 'up') return 'bound';
    const direction = told(before, i);
    if (direction !== null) return direction;
  }
  if (bound) return 'bound';
  const after = wordsOf(rest.replace(/^,/, '').split(/[,;:()"“”]/)[0] ?? '').slice(0, REACH_AFTER);
  return after.map((_, i) => told(after, i)).find(direction => direction !== null) ?? null;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function told(words: readonly string[], i: number): 'back' | 'ahead' | null {
  const word = words[i] ?? '';
  if (AHEAD.has(word) || (word === 'to' && words[i + 1] === 'be')) return 'ahead';
  if (AHEAD_WITH_TO.has(word) && words[i + 1] === 'to') return 'ahead';
  if (AHEAD_WITH_FOR.has(word) && words[i + 1] === 'for') return 'ahead';
  // "To be held on", "will be published": a participle, not a past.
  if (words[i - 1] === 'be') return null;
  return BACK.has(word) || /[^e]ed$/.test(word) ? 'back' : null;
}
