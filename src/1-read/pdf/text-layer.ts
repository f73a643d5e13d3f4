import type { Content } from './content.ts';
import { holds } from './matrix.ts';
import { middleOf, picturedShare, type Unseen } from './see.ts';

/** A picture of a page fills it, but for margins that a scanner cut. Of the page. */
const PAGE_WIDE = 0.6;
/** Of the words that cannot be seen, this share lies on the pictures. */
const ON_PICTURES = 0.9;
/** A page number or a stamp may be drawn over the scan; visible words in number make it a page of words with a picture. Of those unseen. */
const VISIBLE = 0.25;

/**
 * Whether the words that cannot be seen are what a picture of the page shows: recognised letters laid over or under a
 * scan for searching. The evidence: pictures fill the page, the words lie on them, and hardly anything else is drawn.
 */
export function isTextLayer(content: Content, sight: readonly (readonly (Unseen | null)[])[]): boolean {
  if (picturedShare(content) < PAGE_WIDE) return false;
  const pictures = content.paints.filter(({ picture }) => picture);
  let unseen = 0;
  let onPictures = 0;
  let visible = 0;
  content.runs.forEach((run, i) => {
    run.glyphs.forEach((glyph, at) => {
      if (glyph.text.trim() === '') return;
      const why = sight[i]?.[at];
      if (why === null) visible++;
      if (why !== 'invisible' && why !== 'covered') return;
      unseen++;
      if (pictures.some(({ rect }) => holds(rect, ...middleOf(run, glyph)))) onPictures++;
    });
  });
  return unseen > 0 && onPictures >= ON_PICTURES * unseen && visible <= VISIBLE * unseen;
}
