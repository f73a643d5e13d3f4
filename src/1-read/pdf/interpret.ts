import type { Colour, Content, Glyph, Paint, Run } from './content.ts';
import { apply, around, IDENTITY, type Matrix, meet, multiply, type Rect } from './matrix.ts';
import { rectsIn } from './path.ts';
import { type Font, firstState, type State } from './state.ts';

/** The operators of a page as pdf.js lists them, forms and appearances of annotations unfolded. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that pdf.js gives its operators, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** What an interpretation needs to know beside the operators. */
export interface Setting {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the top left of the page as shown. */
  readonly view: Matrix;
  readonly fontOf: (id: string) => Font | null;
  readonly isShown: (layer: unknown) => boolean;
}

/** What pdf.js lists for each glyph. */
interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Tracking wider than this parts words and is no advance of a letter. In ems. */
const MAX_TRACKING = 0.3;

/** A character that can be written; a glyph without one stands for no one knows what. */
const NAMED = /[^\p{Cc}]/u;

/** How much longer than it is slanted a side must be to count as level. */
const LEVEL = 50;

/** A place in nested marked content. */
interface Marked {
  readonly artifact: boolean;
  readonly off: boolean;
}

interface Walk extends Setting {
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

type Do = (walk: Walk, args: readonly unknown[]) => void;

const save = (walk: Walk): void => {
  walk.saved.push({ ...walk.state });
};
const restore = (walk: Walk): void => {
  walk.state = walk.saved.pop() ?? walk.state;
};
const transform = (walk: Walk, matrix: Matrix): void => {
  walk.state.ctm = multiply(walk.state.ctm, matrix);
};
const move = ({ state }: Walk, x: number, y: number): void => {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
};
const clipTo = (walk: Walk, box: readonly number[] | null): void => {
  if (box) walk.state.shown = meet(walk.state.shown, around(walk.state.ctm, box as [number, number, number, number]));
};

/** A picture set aslant covers less than the rectangle around it. */
const picture: Do = walk => {
  const { ctm } = walk.state;
  const isUpright = (Math.abs(ctm[1]) + Math.abs(ctm[2])) * LEVEL < Math.abs(ctm[0]) + Math.abs(ctm[3]);
  const isTurned = (Math.abs(ctm[0]) + Math.abs(ctm[3])) * LEVEL < Math.abs(ctm[1]) + Math.abs(ctm[2]);
  paint(walk, around(ctm, [0, 0, 1, 1]), true, null, (isUpright || isTurned) && walk.order - walk.maskSaid > 2);
};
/** A stencil lets what is below it show through. */
const stencil: Do = walk => paint(walk, around(walk.state.ctm, [0, 0, 1, 1]), true, null, false);

/** What each operator does to the state and the content; operators not listed do not touch words. */
const OPERATORS: Readonly<Record<string, Do>> = {
  save,
  restore,
  transform: (walk, args) => transform(walk, args as unknown as Matrix),
  setGState: (walk, [entries]) => setGState(walk.state, entries as unknown as readonly [string, unknown][], walk),
  setFillRGBColor: ({ state }, [colour]) => {
    state.fill = colour as unknown as Colour;
  },
  setStrokeRGBColor: ({ state }, [colour]) => {
    state.stroke = colour as unknown as Colour;
  },
  setFillColorN: ({ state }) => {
    state.fill = null;
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = null;
  },
  setFillTransparent: ({ state }) => {
    state.fill = null;
  },
  setStrokeTransparent: ({ state }) => {
    state.stroke = null;
  },
  beginText: ({ state }) => {
    state.textMatrix = IDENTITY;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = spacing as number;
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = spacing as number;
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = (percent as number) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = -(leading as number);
  },
  setFont: (walk, [id, size]) => setFont(walk, id as string, size as number),
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = mode as number;
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = rise as number;
  },
  moveText: (walk, [x, y]) => move(walk, x as number, y as number),
  setLeadingMoveText: (walk, [x, y]) => {
    walk.state.leading = y as number;
    move(walk, x as number, y as number);
  },
  setTextMatrix: ({ state }, [matrix]) => {
    state.textMatrix = matrix as unknown as Matrix;
    state.x = state.y = state.lineX = state.lineY = 0;
  },
  nextLine: walk => move(walk, 0, walk.state.leading),
  showText: (walk, [shown]) => showText(walk, shown as unknown as readonly (Shown | number)[]),
  beginMarkedContent: (walk, [tag]) => mark(walk, tag as unknown, null),
  beginMarkedContentProps: (walk, [tag, properties]) => mark(walk, tag as unknown, properties),
  endMarkedContent: ({ marked }) => {
    marked.pop();
  },
  paintFormXObjectBegin: (walk, [matrix, box]) => {
    save(walk);
    if (matrix) transform(walk, matrix as unknown as Matrix);
    clipTo(walk, box as unknown as number[] | null);
  },
  paintFormXObjectEnd: restore,
  beginGroup: (walk, [group]) => beginGroup(walk, group as { smask?: unknown }),
  endGroup: walk => {
    if (walk.groups.pop()) walk.masks--;
    restore(walk);
  },
  beginAnnotation: (walk, [, box, own, matrix]) => {
    save(walk);
    walk.state = firstState(walk.view, walk.state.shown);
    clipTo(walk, box as unknown as number[] | null);
    if (own) transform(walk, own as unknown as Matrix);
    if (matrix) transform(walk, matrix as unknown as Matrix);
  },
  endAnnotation: restore,
  clip: walk => {
    walk.clipping = true;
  },
  eoClip: walk => {
    walk.clipping = true;
  },
  constructPath: (walk, args) => constructPath(walk, args),
  paintImageXObject: picture,
  paintInlineImageXObject: picture,
  paintImageMaskXObject: stencil,
  paintSolidColorImageMask: walk => paint(walk, around(walk.state.ctm, [0, 0, 1, 1]), false, walk.state.fill),
  shadingFill: walk => paint(walk, walk.state.shown, false, null),
};

/** What is drawn on a page, in the order of drawing. Cost: one walk over the operators. */
export function interpret({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, setting: Setting): Content {
  const page: Rect = { left: 0, top: 0, right: setting.width, bottom: setting.height };
  const walk: Walk = {
    ...setting,
    state: firstState(setting.view, page),
    saved: [],
    marked: [],
    runs: [],
    paints: [],
    clipping: false,
    masks: 0,
    groups: [],
    maskSaid: Number.NEGATIVE_INFINITY,
    order: 0,
    unmapped: 0,
  };
  const paths: readonly (number | undefined)[] = [numbers.fill, numbers.eoFill, numbers.fillStroke, numbers.eoFillStroke, numbers.closeFillStroke, numbers.closeEOFillStroke]; // biome-ignore format: one list
  const doers = new Map(Object.entries(OPERATORS).map(([name, act]) => [numbers[name], act]));
  fnArray.forEach((number, i) => {
    const args = argsArray[i];
    const list = (Array.isArray(args) || ArrayBuffer.isView(args) ? args : []) as readonly unknown[];
    if (number === numbers.constructPath && !paths.includes(list[0] as number)) endPath(walk, list);
    else doers.get(number)?.(walk, list);
    walk.order++;
  });
  const { width, height, runs, paints, unmapped } = walk;
  return { width, height, runs, paints, unmapped };
}

/** A path that is filled; every way of ending one may clip as well. */
function constructPath(walk: Walk, args: readonly unknown[]): void {
  const [, paths] = args;
  const rects = rectsIn((paths as unknown as readonly unknown[] | undefined)?.[0], walk.state.ctm);
  for (const rect of rects) paint(walk, rect, false, walk.state.fill);
  endPath(walk, args);
}

function endPath(walk: Walk, [, , box]: readonly unknown[]): void {
  if (walk.clipping && box) clipTo(walk, box as unknown as readonly number[]);
  walk.clipping = false;
}

/** What hides nothing, even where nothing can be seen through it, is a mask's own drawing. */
function paint(walk: Walk, rect: Rect, isPicture: boolean, colour: Colour, solid = true): void {
  const { state, marked, masks } = walk;
  if (masks > 0 || marked.at(-1)?.off) return;
  const opaque =
    solid && !state.blended && !state.masked && state.fillOpacity >= OPAQUE && (isPicture || colour !== null);
  walk.paints.push({ rect: meet(rect, state.shown), picture: isPicture, colour, opaque, order: walk.order });
}

/** Nobody sees through what is painted more firmly. */
const OPAQUE = 0.95;

function mark({ marked, isShown }: Walk, tag: unknown, properties: unknown): void {
  const above = marked.at(-1) ?? { artifact: false, off: false };
  const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
  marked.push({
    artifact: above.artifact || name === 'Artifact',
    off: above.off || (name === 'OC' && properties !== null && !isShown(properties)),
  });
}

function beginGroup(walk: Walk, group: { readonly smask?: unknown } | undefined): void {
  save(walk);
  const { state } = walk;
  const mask = Boolean(group?.smask);
  walk.groups.push(mask);
  if (mask) walk.masks++;
  // Inside, everything is opaque again; together it is as the group was set: what can be seen through stays so.
  state.blended ||= state.masked || state.fillOpacity < OPAQUE;
  state.masked = false;
  state.fillOpacity = state.strokeOpacity = 1;
}

function setGState(state: State, entries: readonly (readonly [string, unknown])[], walk: Walk): void {
  // pdf.js says so, alone, just before a picture that brings a mask of its own.
  if (entries?.length === 1 && entries[0]?.[0] === 'SMask' && entries[0][1] === false) walk.maskSaid = walk.order;
  for (const [key, value] of entries ?? []) {
    if (key === 'ca') state.fillOpacity = value as number;
    else if (key === 'CA') state.strokeOpacity = value as number;
    else if (key === 'BM') state.blended = value !== 'source-over';
    else if (key === 'SMask') state.masked = value === true;
    else if (key === 'Font' && Array.isArray(value)) setFont(walk, value[0], value[1]);
  }
}

function setFont(walk: Walk, id: string, size: number): void {
  walk.state.font = walk.fontOf(id);
  walk.state.size = size;
}

/** Follows ISO 32000-1, 9.4.4, in the order of pdf.js's canvas, whose widths these are. */
function showText(walk: Walk, shown: readonly (Shown | number)[]): void {
  const { state } = walk;
  const { font } = state;
  if (font === null) {
    walk.unmapped += Math.max(1, shown.length);
    return;
  }
  const sign = state.size < 0 ? -1 : 1;
  const size = Math.abs(state.size);
  const stretch = state.stretch * sign;
  const space = multiply(state.ctm, state.textMatrix);
  const [a, b, c, d] = space;
  const along = font.vertical ? ([-c, -d] as const) : ([a * stretch, b * stretch] as const);
  const scale = Math.hypot(...along);
  const em = size * font.em * (font.vertical ? Math.hypot(a, b) : Math.hypot(c, d));
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const item of shown) {
    if (typeof item === 'number') {
      at += ((font.vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    if (!item) continue;
    const vertical = font.vertical ? (item.vmetric ?? font.defaultVertical) : null;
    const width = (vertical?.[0] === undefined ? item.width : -vertical[0]) * size * font.scale;
    const spacing = ((item.isSpace ? state.wordSpacing : 0) + state.charSpacing) * sign;
    const [x, y] = font.vertical
      ? apply(space, state.x, state.y + state.rise - at)
      : apply(space, state.x + at * stretch, state.y + state.rise);
    const tracking = Math.min(Math.max(0, spacing), MAX_TRACKING * size);
    if (NAMED.test(item.unicode)) glyphs.push({ text: item.unicode, x, y, width: (width + tracking) * scale });
    else if (width > 0) walk.unmapped++;
    at += width + spacing;
  }
  if (font.vertical) state.y -= at;
  else state.x += at * stretch;
  if (glyphs.length === 0 || walk.masks > 0) return;
  walk.runs.push({
    glyphs,
    face: font.face,
    size: em,
    angle: (Math.atan2(along[1], along[0]) * 180) / Math.PI,
    mode: state.mode,
    fill: state.fill,
    stroke: state.stroke,
    opacity: state.mode === 1 || state.mode === 5 ? state.strokeOpacity : state.fillOpacity,
    shown: state.shown,
    artifact: walk.marked.at(-1)?.artifact ?? false,
    switchedOff: walk.marked.at(-1)?.off ?? false,
    order: walk.order,
  });
}
