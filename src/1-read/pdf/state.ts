import type { Colour, Face } from './content.ts';
import { IDENTITY, type Matrix, type Rect } from './matrix.ts';

/** A font, as far as setting text needs it. */
export interface Font {
  readonly face: Face;
  readonly vertical: boolean;
  /** From glyph space to text space. */
  readonly scale: number;
  /** Em height for a size of 1. */
  readonly em: number;
  readonly defaultVertical: readonly number[] | null;
}

/** The graphics state (ISO 32000-1, 8.4 and 9.3), as far as the place and look of words depend on it. */
export interface State {
  ctm: Matrix;
  shown: Rect;
  fill: Colour;
  stroke: Colour;
  fillOpacity: number;
  strokeOpacity: number;
  /** A blend mode other than Normal: what is painted does not hide what is below. */
  blended: boolean;
  /** A soft mask is in force: no one knows where it lets through what is painted. */
  masked: boolean;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The state a page begins in. */
export function firstState(ctm: Matrix, shown: Rect): State {
  return {
    ctm,
    shown,
    fill: '#000000',
    stroke: '#000000',
    fillOpacity: 1,
    strokeOpacity: 1,
    blended: false,
    masked: false,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    textMatrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}
