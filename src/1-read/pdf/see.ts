import type { Colour, Content, Glyph, Paint, Run } from './content.ts';
import { area, holds, meet, type Rect } from './matrix.ts';

/** Why a reader of the page could not see a glyph. */
export type Unseen = 'invisible' | 'same-colour' | 'transparent' | 'tiny' | 'off-page' | 'covered' | 'switched-off';

/** No printer and no eye makes letters of it. In points. */
const TINY = 1.5;
/** Two colours nearer than this in every channel cannot be told apart on a page. Of 255. */
const NEAR = 24;
/** Hardly any ink is left. */
const TRANSPARENT = 0.05;
/** Paints are looked up by the band of the page they lie in. In points. */
const BAND = 24;
/** A glyph's middle above its baseline. In ems. */
const MIDDLE = 0.3;

const ANY_INK = /[^\s\u00a0\u200b-\u200f\ufeff]/u;

const NOTHING: readonly Paint[] = [];

type Look = (x: number, y: number) => readonly Paint[];

/** Paints by the bands that they lie in, so that a page of a hundred thousand strokes is not searched for each letter. */
function lookUp(content: Content): Look {
  const bands: Paint[][] = Array.from({ length: Math.ceil(content.height / BAND) + 1 }, () => []);
  for (const paint of content.paints) {
    const first = Math.max(0, Math.floor(paint.rect.top / BAND));
    const last = Math.min(bands.length - 1, Math.floor(paint.rect.bottom / BAND));
    for (let i = first; i <= last; i++) bands[i]?.push(paint);
  }
  return (x, y) => {
    const band = bands[Math.floor(y / BAND)];
    return band === undefined || band.length === 0 ? NOTHING : band.filter(({ rect }) => holds(rect, x, y));
  };
}

/** For each run, for each of its glyphs, why it cannot be seen; null where it can. White space is as what stands before it. */
export function unseenIn(content: Content): readonly (readonly (Unseen | null)[])[] {
  const look = lookUp(content);
  const page: Rect = { left: 0, top: 0, right: content.width, bottom: content.height };
  return content.runs.map(run => {
    const whole = wholeRun(run);
    let before: Unseen | null = whole;
    return run.glyphs.map(glyph => {
      if (ANY_INK.test(glyph.text)) before = whole ?? glyphUnseen(run, glyph, page, look);
      return before;
    });
  });
}

function wholeRun({ mode, opacity, size, switchedOff }: Run): Unseen | null {
  if (switchedOff) return 'switched-off';
  if (mode === 3) return 'invisible';
  if (opacity < TRANSPARENT) return 'transparent';
  return size < TINY ? 'tiny' : null;
}

/** The middle of what a glyph shows, where it is looked at. */
export function middleOf({ angle, size }: Run, { x, y, width }: Glyph): readonly [x: number, y: number] {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [along, up] = [width / 2, size * MIDDLE];
  return [x + along * cos + up * sin, y + along * sin - up * cos];
}

function glyphUnseen(run: Run, glyph: Glyph, page: Rect, look: Look): Unseen | null {
  const [x, y] = middleOf(run, glyph);
  if (!holds(page, x, y) || !holds(run.shown, x, y)) return 'off-page';
  const there = look(x, y);
  if (there.some(paint => paint.order > run.order && paint.opaque && isCover(paint, run, glyph))) return 'covered';
  const ground = there.findLast(paint => paint.order < run.order);
  const colour = ground ? (ground.opaque ? ground.colour : null) : '#ffffff';
  return colour !== null && inks(run).every(ink => ink !== null && near(ink, colour)) ? 'same-colour' : null;
}

/** A rule through or under a word hides nothing: what covers a letter is about as large as it. */
function isCover({ rect }: Paint, { size, angle }: Run, { width }: Glyph): boolean {
  const upright = Math.abs(Math.sin((angle * Math.PI) / 180)) < 0.5;
  const [across, tall] = upright ? [width, size] : [size, width];
  return rect.right - rect.left >= across * 0.6 && rect.bottom - rect.top >= tall * 0.5;
}

/** The colours that a text rendering mode paints with. */
function inks({ mode, fill, stroke }: Run): readonly Colour[] {
  if (mode === 1 || mode === 5) return [stroke];
  if (mode === 2 || mode === 6) return [fill, stroke];
  return mode === 7 ? [null] : [fill];
}

function near(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)];
  return [16, 8, 0].every(shift => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) < NEAR);
}

/** The share of the page that pictures lie on, 0..1; pictures over each other count once a band. */
export function picturedShare(content: Content): number {
  const page: Rect = { left: 0, top: 0, right: content.width, bottom: content.height };
  const pictures = content.paints.filter(({ picture }) => picture).map(({ rect }) => meet(rect, page));
  const sum = pictures.reduce((total, rect) => total + area(rect), 0);
  return Math.min(1, sum / Math.max(1, area(page)));
}
