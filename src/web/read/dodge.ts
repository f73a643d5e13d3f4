/** A label beside the text: where it would stand, and how high it is with its second line and without. In CSS pixels. */
export interface Label {
  readonly top: number;
  readonly height: number;
  readonly short: number;
}

/** How a label is drawn: without its second line, and so far down. */
export interface Placed {
  readonly isShort: boolean;
  readonly shift: number;
}

/** Labels move by this; smaller steps look like a mistake. */
const STEP = 4;

/** Keeps labels from covering one another: the second line goes first, then the label moves down, in steps. */
export function dodge(labels: readonly Label[]): readonly Placed[] {
  let free = Number.NEGATIVE_INFINITY;
  return labels.map(({ top, height, short }, i) => {
    const next = labels[i + 1]?.top ?? Number.POSITIVE_INFINITY;
    const shift = Math.max(0, Math.ceil((free - top) / STEP) * STEP);
    const isShort = top + shift + height > next;
    free = top + shift + (isShort ? short : height);
    return { isShort, shift };
  });
}
