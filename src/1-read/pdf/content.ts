import type { Rect } from './matrix.ts';

/** The face that glyphs are set in. */
export interface Face {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One glyph as it is set on the page: its words, and the line from its start along its baseline. */
export interface Glyph {
  /** What the font's own map says it stands for; may be several characters (a ligature) or none. */
  readonly text: string;
  /** Start of its baseline, in points from the top left of the page as shown. */
  readonly x: number;
  readonly y: number;
  /** Its advance along the baseline with the tracking that its run was set with, in points. */
  readonly width: number;
}

/** A colour of the page, "#rrggbb"; null for a pattern, a shading or nothing that is one colour. */
export type Colour = string | null;

/** Glyphs shown by one operator: one face, one size, one way of painting. */
export interface Run {
  readonly glyphs: readonly Glyph[];
  readonly face: Face;
  /** Height of the em square, in points. */
  readonly size: number;
  /** The way of reading, in degrees clockwise: 0 to the right, 90 downwards. */
  readonly angle: number;
  /** Text rendering mode (ISO 32000-1, table 106): 3 paints nothing. */
  readonly mode: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  /** 0 where what is painted cannot be seen through, 1 where it can. */
  readonly opacity: number;
  /** What a clipping path leaves to be seen, as far as upright rectangles tell. */
  readonly shown: Rect;
  /** Marked as no part of the text by the one who made the file (running heads, decoration). */
  readonly artifact: boolean;
  /** Belongs to a layer that is switched off. */
  readonly switchedOff: boolean;
  /** Its place in the order of painting. */
  readonly order: number;
}

/** What is painted beside glyphs and may stand behind them or cover them: a filled rectangle or a picture. */
export interface Paint {
  readonly rect: Rect;
  readonly picture: boolean;
  /** Null for a picture, a pattern or a shading. */
  readonly colour: Colour;
  /** Whether it hides what was painted before it. */
  readonly opaque: boolean;
  readonly order: number;
}

/** All that is painted on one page. */
export interface Content {
  /** In points, as shown. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly paints: readonly Paint[];
  /** Glyphs that stand for no one knows which characters: their font does not say, or could not be loaded. */
  readonly unmapped: number;
}
