const RIGHT = /[\u0590-\u05ff\u0600-\u06ff\u0700-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT = /\p{L}|\p{N}/u;
/** Figures, and the signs within them, are read from left to right even among letters that are not. */
const FIGURE = /^[\p{Nd}]$/u;
const WITHIN_FIGURES = /^[.,:/٫٬%+-]$/;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** Whether there is a letter of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT.test(text);
}

type Way = 'left' | 'right' | 'figure' | 'either';

function wayOf(piece: string): Way {
  if (FIGURE.test(piece)) return 'figure';
  if (RIGHT.test(piece)) return 'right';
  return LEFT.test(piece) ? 'left' : 'either';
}

/**
 * What a line says, from its letters, each with its marks, as they stand from left to right. A line with more right-to-left letters than others
 * is read from the right, runs of other scripts and figures within it from the left; and the other way round.
 *
 *     m l k  2 0 1 4  c b a   (small letters stand for Hebrew ones)
 *     →  a b c  2 0 1 4  k l m
 */
export function logicalOrder(pieces: readonly string[]): string {
  const ways = pieces.map(wayOf);
  const rights = ways.filter(way => way === 'right').length;
  const base: Way = rights >= ways.filter(way => way === 'left').length ? 'right' : 'left';
  const resolved = resolve(ways, pieces, base);
  const runs: { way: Way; parts: string[] }[] = [];
  pieces.forEach((text, i) => {
    const way = resolved[i] ?? base;
    const shown = way === 'right' ? (MIRRORED[text] ?? text) : text;
    if (runs.at(-1)?.way === way) runs.at(-1)?.parts.push(shown);
    else runs.push({ way, parts: [shown] });
  });
  const inOrder = runs.map(({ way, parts }) => (way === 'right' ? parts.reverse() : parts).join(''));
  return (base === 'right' ? inOrder.reverse() : inOrder).join('');
}

/** What stands between two runs of one way goes with them; anything else goes the way of the line. */
function resolve(ways: readonly Way[], texts: readonly string[], base: Way): readonly Way[] {
  const figures = ways.map((way, i): Way => {
    const within = way === 'either' && WITHIN_FIGURES.test(texts[i] ?? '');
    const isBetween = ways[i - 1] === 'figure' && ways[i + 1] === 'figure';
    const isSign = /^[%٪°$€£]$/.test(texts[i] ?? '') && (ways[i - 1] === 'figure' || ways[i + 1] === 'figure');
    return way === 'figure' || (within && isBetween) || isSign ? 'left' : way;
  });
  const out: Way[] = [];
  let before: Way = base;
  figures.forEach((way, i) => {
    if (way !== 'either') before = way;
    else {
      const after = figures.slice(i + 1, i + 40).find(next => next !== 'either') ?? base;
      out.push(before === after ? before : base);
      return;
    }
    out.push(way);
  });
  return out;
}
