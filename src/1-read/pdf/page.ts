import { arrange } from './arrange.ts';
import { chunksOf } from './chunks.ts';
import type { Content } from './content.ts';
import { framesOf } from './letters.ts';
import type { Line } from './line.ts';
import { piecesOf, unseenOf } from './pieces.ts';
import { picturedShare, unseenIn } from './see.ts';
import { isTextLayer } from './text-layer.ts';

/**
 * What there is to read on a page: `words` drawn as words; a `layer` of words under or over a picture of the page; a
 * `picture` without words; a `blank`; or nothing, because it is `damaged`.
 */
export type Look = 'words' | 'layer' | 'picture' | 'blank' | 'damaged';

/** One page, as it is read. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly look: Look;
  /** The way in which most of it is read, in degrees clockwise. */
  readonly angle: number;
  /** Where the page begins and ends, from line to line, in the frame of that way. In points. */
  readonly top: number;
  readonly bottom: number;
  /** In the order of reading; lines that are read another way come last. */
  readonly lines: readonly Line[];
  /** What no reader of the page could see. */
  readonly unseen: readonly Line[];
  /** Whether glyphs that stand for no one knows which characters are missing here, more than a few signs. */
  readonly unmapped: boolean;
}

/** A page with a picture on less of it, and no words, is called blank: a logo or a line is no scan. */
const PICTURE = 0.02;

/** A few glyphs without a name are signs and ornaments. Of those that have one. */
const MAX_UNMAPPED = 0.02;

/** Reads what is drawn on a page; `gutters` is kept from page to page, see `arrange`. */
export function pageOf(content: Content, number: number, gutters: number[] = []): Page {
  const sight = unseenIn(content);
  const isLayer = isTextLayer(content, sight);
  const frames = framesOf(
    content,
    isLayer ? sight.map(run => run.map(why => (why === 'invisible' || why === 'covered' ? null : why))) : sight,
  );
  const lines: Line[] = [];
  const unseen: Line[] = [];
  for (const { angle, letters } of frames) {
    const pieces = Map.groupBy(piecesOf(chunksOf(letters)), unseenOf);
    for (const [why, some] of pieces) (why === null ? lines : unseen).push(...arrange(some, number, angle, gutters));
  }
  const angle = lines[0]?.angle ?? 0;
  const [top, bottom] = extent(angle, content);
  const look =
    lines.length > 0 ? (isLayer ? 'layer' : 'words') : picturedShare(content) > PICTURE ? 'picture' : 'blank';
  return { number, look, angle, top, bottom, lines, unseen, unmapped: isUnmapped(content) };
}

function isUnmapped({ runs, unmapped }: Content): boolean {
  return unmapped > MAX_UNMAPPED * runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
}

/** The page's first and last line in a frame turned by an angle. */
function extent(angle: number, { width, height }: Content): readonly [number, number] {
  const turn = (angle * Math.PI) / 180;
  const corners = [0, width].flatMap(x => [0, height].map(y => y * Math.cos(turn) - x * Math.sin(turn)));
  return [Math.min(...corners), Math.max(...corners)];
}

/** A page that could not be read. */
export function damagedPage(number: number): Page {
  return { number, look: 'damaged', angle: 0, top: 0, bottom: 0, lines: [], unseen: [], unmapped: false };
}
