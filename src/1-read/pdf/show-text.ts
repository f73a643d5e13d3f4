import type { Glyph } from './content.ts';
import { apply, multiply } from './matrix.ts';
import type { Walk } from './walk.ts';

/** What pdf.js lists for each glyph. */
export interface Shown {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Tracking wider than this parts words and is no advance of a letter. In ems. */
const MAX_TRACKING = 0.3;

/** A character that can be written; a glyph without one stands for no one knows what. */
const NAMED = /[^\p{Cc}]/u;

/** The font of what is shown next, and its size in text space. */
export function setFont(walk: Walk, id: string, size: number): void {
  walk.state.font = walk.fontOf(id);
  walk.state.size = size;
}

/** Follows ISO 32000-1, 9.4.4, in the order of pdf.js's canvas, whose widths these are. */
export function showText(walk: Walk, shown: readonly (Shown | number)[]): void {
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
