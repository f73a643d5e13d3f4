import type { Span } from '../../text/span.ts';

/** A piece of a quote as a card shows it: words claimed, words around them, or a cut made by the tool. */
export interface Shown {
  readonly kind: 'claim' | 'context' | 'cut';
  readonly text: string;
}

/** Context on either side, and between pieces, in UTF-16 code units: two lines of a card. */
const REACH = 90;

/**
 * The words of a statement with some of the block around them, cut at word bounds; what is left out is a cut.
 *
 *     … once the water had gone. “He told me,” she said.
 *     ^ cut                      ^^^^^^^^^^^^ claim, the rest context
 */
export function inContext(text: string, [start, end]: Span, content: readonly Span[], reach = REACH): readonly Shown[] {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = wordStart(text, Math.max(start, first[0] - reach), first[0], start);
  const to = wordEnd(text, Math.min(end, last[1] + reach), last[1], end);
  const shown: Shown[] = [];
  const add = (kind: Shown['kind'], words: string) => {
    if (words !== '') shown.push({ kind, text: words });
  };
  if (from > start) add('cut', '…');
  let at = from;
  for (const [pieceStart, pieceEnd] of content) {
    if (pieceStart - at > 2 * reach) {
      add('context', text.slice(at, wordEnd(text, at + reach, at, pieceStart)));
      add('cut', '…');
      at = wordStart(text, pieceStart - reach, pieceStart, at);
    }
    add('context', text.slice(at, pieceStart));
    add('claim', text.slice(pieceStart, pieceEnd));
    at = pieceEnd;
  }
  add('context', text.slice(at, to));
  if (to < end) add('cut', '…');
  return shown;
}

/** The first place at or after `from` where a word starts, at most `most`; `edge` itself is one. */
function wordStart(text: string, from: number, most: number, edge: number): number {
  if (from <= edge) return edge;
  const space = text.slice(from - 1, most).search(/\s\S/);
  return space < 0 ? most : from + space;
}

/** The last place at or before `to` where a word ends, at least `least`; `edge` itself is one. */
function wordEnd(text: string, to: number, least: number, edge: number): number {
  if (to >= edge) return edge;
  for (let at = to; at > least; at--) if (/\s/.test(text[at] ?? '') && !/\s/.test(text[at - 1] ?? '')) return at;
  return least;
}
