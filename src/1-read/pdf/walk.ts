import type { Colour, Paint, Run } from './content.ts';
import { around, type Matrix, meet, multiply, type Rect } from './matrix.ts';
import type { Font, State } from './state.ts';

/** What an interpretation needs to know beside the operators. */
export interface Setting {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the top left of the page as shown. */
  readonly view: Matrix;
  readonly fontOf: (id: string) => Font | null;
  readonly isShown: (layer: unknown) => boolean;
}

/** A place in nested marked content. */
interface Marked {
  readonly artifact: boolean;
  readonly off: boolean;
}

/** Where the walk over a page's operators stands, and what it has found. */
export interface Walk extends Setting {
  state: State;
  readonly saved: State[];
  readonly marked: Marked[];
  readonly runs: Run[];
  readonly paints: Paint[];
  clipping: boolean;
  /** How many soft masks are being drawn: what is in them is a shape, not words. */
  masks: number;
  readonly groups: boolean[];
  /** When a picture with a mask of its own was announced. */
  maskSaid: number;
  order: number;
  unmapped: number;
}

/** Nobody sees through what is painted more firmly. */
export const OPAQUE = 0.95;

/** The steps that several operators share. */
export const save = (walk: Walk): void => {
  walk.saved.push({ ...walk.state });
};
export const restore = (walk: Walk): void => {
  walk.state = walk.saved.pop() ?? walk.state;
};
export const transform = (walk: Walk, matrix: Matrix): void => {
  walk.state.ctm = multiply(walk.state.ctm, matrix);
};
export const move = ({ state }: Walk, x: number, y: number): void => {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
};
export const clipTo = (walk: Walk, box: readonly number[] | null): void => {
  if (box) walk.state.shown = meet(walk.state.shown, around(walk.state.ctm, box as [number, number, number, number]));
};

/** What hides nothing, even where nothing can be seen through it, is a mask's own drawing. */
export function paint(walk: Walk, rect: Rect, isPicture: boolean, colour: Colour, solid = true): void {
  const { state, marked, masks } = walk;
  if (masks > 0 || marked.at(-1)?.off) return;
  const opaque =
    solid && !state.blended && !state.masked && state.fillOpacity >= OPAQUE && (isPicture || colour !== null);
  walk.paints.push({ rect: meet(rect, state.shown), picture: isPicture, colour, opaque, order: walk.order });
}
