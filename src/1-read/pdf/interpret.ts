import type { Colour, Content } from './content.ts';
import { around, IDENTITY, type Matrix, type Rect } from './matrix.ts';
import { rectsIn } from './path.ts';
import { type Shown, setFont, showText } from './show-text.ts';
import { firstState, type State } from './state.ts';
import { clipTo, move, OPAQUE, paint, restore, type Setting, save, transform, type Walk } from './walk.ts';

/** The operators of a page as pdf.js lists them, forms and appearances of annotations unfolded. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers that pdf.js gives its operators, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** How much longer than it is slanted a side must be to count as level. */
const LEVEL = 50;

type Do = (walk: Walk, args: readonly unknown[]) => void;

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
