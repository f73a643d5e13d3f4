/** The parts of a list that are drawn, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far beyond the window parts are drawn, in windows: a key or a turn of the wheel never meets an empty place. */
const AHEAD = 0.75;

/** The parts that are in the window or near it. `top`: how far the window has gone into the list, in pixels. */
export function rangeAt(top: number, frame: number, parts: number, heightOf: (part: number) => number): Range {
  const [from, to] = [top - frame * AHEAD, top + frame * (1 + AHEAD)];
  let [first, last, at] = [0, -1, 0];
  for (let part = 0; part < parts; part++) {
    const end = at + heightOf(part);
    if (end <= from) first = Math.min(part + 1, parts - 1);
    if (at < to) last = part;
    at = end;
  }
  return { first: Math.max(Math.min(first, last), 0), last };
}

/** How far below the top of the list a part begins. */
export function offsetOf(part: number, heightOf: (part: number) => number): number {
  let offset = 0;
  for (let before = 0; before < part; before++) offset += heightOf(before);
  return offset;
}
