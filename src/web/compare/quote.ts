import type { PairSide, PairWord } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of one side as it is drawn. */
export interface Drawn {
  readonly text: string;
  readonly kind: 'claim' | 'context' | 'cut';
  readonly look: PairWord['look'] | null;
  /** The number that near or opposed words share with the other side; 0: none. */
  readonly group: number;
}

/** Words around the claim on either side that are shown at first, in UTF-16 code units: some two lines. */
const REACH = 130;

/**
 * The words of one side with its document around them, cut where words are marked:
 *
 *     … the minister said: “I can tell you plainly that nobody ordered that gate open.” He took no …
 *       context            claim                        opposed  near 1       same near 2  context
 *
 * Unless `whole`, only a little of what stands around is shown, from word to word.
 */
export function drawn(
  { from, text, content }: Pick<PairSide, 'from' | 'text' | 'content'>,
  words: readonly PairWord[],
  whole: boolean,
): readonly Drawn[] {
  const first = (content[0]?.[0] ?? from) - from;
  const last = (content.at(-1)?.[1] ?? from) - from;
  const start = whole ? 0 : wordStart(text, first);
  const end = whole ? text.length : wordEnd(text, last);
  const inside = (spans: readonly Span[], at: number, to: number) =>
    spans.some(span => span[0] - from <= at && to <= span[1] - from);
  const cuts = [
    ...new Set([
      start,
      end,
      ...content.flat().map(at => at - from),
      ...words.flatMap(word => [word.start - from, word.end - from]),
    ]),
  ]
    .filter(at => start <= at && at <= end)
    .sort((x, y) => x - y);
  const pieces = cuts.slice(0, -1).map((at, i): Drawn => {
    const to = cuts[i + 1] ?? end;
    const word = words.find(one => one.start - from <= at && to <= one.end - from);
    return {
      text: text.slice(at, to),
      kind: inside(content, at, to) ? 'claim' : 'context',
      look: word?.look ?? null,
      group: word?.group ?? 0,
    };
  });
  const cut: Drawn = { text: '…', kind: 'cut', look: null, group: 0 };
  const isInside = (at: number) => at > 0 && at < text.length && text[at - 1] !== '\n' && text[at] !== '\n';
  return [...(isInside(start) ? [cut] : []), ...pieces, ...(isInside(end) ? [cut] : [])];
}

/** Whether anything stands around the words beyond what is shown at first. */
export function hasMore({ from, text, content }: Pick<PairSide, 'from' | 'text' | 'content'>): boolean {
  const first = (content[0]?.[0] ?? from) - from;
  const last = (content.at(-1)?.[1] ?? from) - from;
  return wordStart(text, first) > 0 || wordEnd(text, last) < text.length;
}

/** Where the context before the claim begins: at a paragraph, else at a word. */
function wordStart(text: string, claim: number): number {
  const least = claim - REACH;
  const paragraph = text.lastIndexOf('\n', claim - 1) + 1;
  if (paragraph >= least) return paragraph;
  const space = text.slice(least, claim).search(/\s\S/);
  return space < 0 ? claim : least + space + 1;
}

function wordEnd(text: string, claim: number): number {
  const most = claim + REACH;
  const paragraph = text.indexOf('\n', claim);
  if (paragraph >= 0 && paragraph <= most) return paragraph;
  if (most >= text.length) return text.length;
  const space = text.slice(claim, most).search(/\s\S*$/);
  return space < 0 ? claim : claim + space;
}
