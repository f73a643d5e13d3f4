import type { Offset, Span } from './span.ts';

/** A mark that opens a quotation, and those that close it. The one table of what opens and what closes. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”“"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['"', '"”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
]);

/** Marks that also stand for an apostrophe: they open only before a word and close only after one. */
const APOSTROPHES = new Set(["'", '’', '‘']);

/** Marks that open only when nothing of their kind is open: elsewhere they close. */
const EITHER_WAY = new Set(['"', "'", '»', '“']);

const MARKS = /["'“”„«»‹›‘’‚「」『』]/g;
const WORD = /[\p{L}\p{N}]/u;

/** A quotation in one paragraph. */
export interface Quotation {
  /** The opening mark's place; the words begin one code unit later. */
  readonly start: Offset;
  /** One past the closing mark; the paragraph's end when the quotation is not closed in it. */
  readonly end: Offset;
  readonly closed: boolean;
  /** How many quotations this one stands in. */
  readonly depth: number;
}

interface Open {
  readonly mark: string;
  readonly at: Offset;
  readonly index: number;
}

/**
 * The quotations of one paragraph `[start, end)` of a text, outer ones before those in them.
 * A mark that is an apostrophe ("don't", "the officers’ mess") opens and closes nothing.
 * A double mark left open runs to the paragraph's end, as when a speech goes on in the next one; a single one is dropped.
 *
 *     “He said ‘no’ twice,” she told us.
 *     ^-------------------^                depth 0
 *              ^--^                        depth 1
 */
export function quotations(text: string, [start, end]: Span): readonly Quotation[] {
  const found: (Quotation | null)[] = [];
  const open: Open[] = [];
  const pattern = new RegExp(MARKS);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const mark = match[0];
    const at = match.index;
    const afterWord = at > start && WORD.test(text.charAt(at - 1));
    const beforeWord = at + 1 < end && WORD.test(text.charAt(at + 1));
    const inWord = APOSTROPHES.has(mark) && afterWord && beforeWord;
    if (inWord) continue;
    const level = open.findLastIndex(one => CLOSERS.get(one.mark)?.includes(mark));
    const mayOpen = CLOSERS.has(mark) && !(APOSTROPHES.has(mark) && (afterWord || !canFollow(text, at, end)));
    const closes =
      level >= 0 &&
      !(APOSTROPHES.has(mark) && !afterWord && mayOpen && beforeWord) &&
      !opensAnew(mark, afterWord, beforeWord);
    if (closes) {
      const from = open[level] as Open;
      found[from.index] = { start: from.at, end: at + 1, closed: true, depth: level };
      open.length = level;
    } else if (mayOpen && (!EITHER_WAY.has(mark) || !open.some(one => one.mark === mark))) {
      open.push({ mark, at, index: found.length });
      found.push(null);
    }
  }
  for (const [depth, one] of open.entries()) {
    if (!APOSTROPHES.has(one.mark)) found[one.index] = { start: one.at, end, closed: false, depth };
  }
  return found.filter(one => one !== null);
}

/** A low-nine or curly opener before a word, after none, opens a quotation within the open one. */
function opensAnew(mark: string, afterWord: boolean, beforeWord: boolean): boolean {
  return mark === '“' && !afterWord && beforeWord;
}

function canFollow(text: string, at: Offset, end: Offset): boolean {
  return at + 1 < end && !/\s/.test(text.charAt(at + 1));
}
