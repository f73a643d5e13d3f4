import type { Letter } from './letters.ts';
import { isRightToLeft, logicalOrder } from './right-to-left.ts';

/** A gap that parts words where spaces are not drawn. In ems; as narrow as poppler takes it (0.1), with room for kerning. */
const WORD_GAP = 0.13;
/** The same where the line draws its spaces, so that a gap hardly ever stands for one. */
const GAP_BESIDE_SPACES = 0.22;
/** A line that draws its spaces has one for every so many letters. */
const LETTERS_A_SPACE = 14;
/** A gap that stands between all letters of a line is tracking. In ems. */
const TRACKED = 0.1;
const MIN_TRACKED = 4;

/** A figure this much smaller than its line and this much higher refers to a note. In ems of the line. */
const SMALL = 0.85;
const RAISED = 0.2;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Accents that old fonts set beside the letter they belong to, as the marks that join with it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
};

/** The words of letters that stand on one line, in the order in which they are read, with spaces where gaps part them. */
export function compose(letters: readonly Letter[], size: number, v: number): string {
  if (letters.some(({ text }) => isRightToLeft(text))) return composeRightToLeft(letters, size);
  const gap = wordGap(letters, size);
  const out: string[] = [];
  let last: Letter | null = null;
  let waiting = '';
  letters.forEach((letter, i) => {
    if (last && letter.u - last.u - last.width > gap(last, letter)) out.push(' ');
    const mark = ACCENTS[letter.text];
    const next = letters[i + 1];
    if (mark && last && overlap(letter, last) && /\p{L}$/u.test(last.text)) out.push(mark);
    else if (mark && next && overlap(letter, next) && /^\p{L}/u.test(next.text)) waiting = mark;
    else {
      out.push(written(letter, size, v) + waiting);
      waiting = '';
    }
    last = letter;
  });
  return out.join('');
}

/** Right-to-left words are drawn in any order: their places tell, not the order of drawing. */
function composeRightToLeft(letters: readonly Letter[], size: number): string {
  const middle = ({ u, width }: Letter) => u + width / 2;
  const isMark = ({ text }: Letter) => /^\p{M}+$/u.test(text);
  const bases = letters.filter(letter => !isMark(letter)).sort((a, b) => middle(a) - middle(b));
  const marks = new Map<Letter, string>();
  for (const mark of letters.filter(isMark)) {
    const base = nearest(bases, middle(mark), middle);
    if (base) marks.set(base, (marks.get(base) ?? '') + mark.text);
  }
  const gap = wordGap(bases, size);
  const pieces: string[] = [];
  let last: Letter | null = null;
  for (const letter of bases) {
    if (last && letter.u - last.u - last.width > gap(last, letter)) pieces.push(' ');
    pieces.push(letter.text + (marks.get(letter) ?? ''));
    last = letter;
  }
  return logicalOrder(pieces);
}

/** The letter that a mark at a place is drawn over; letters are sorted by their middles. */
function nearest(letters: readonly Letter[], place: number, middle: (letter: Letter) => number): Letter | undefined {
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const at = (low + high) >> 1;
    if (middle(letters[at] as Letter) < place) low = at + 1;
    else high = at;
  }
  const [before, after] = [letters[low - 1], letters[low]];
  return before && after && place - middle(before) < middle(after) - place ? before : (after ?? before);
}

/** How wide a gap between two letters of this line parts words. */
function wordGap(letters: readonly Letter[], size: number): (a: Letter, b: Letter) => number {
  const spaces = letters.filter(({ text }) => text.trim() === '').length;
  const base = spaces * LETTERS_A_SPACE >= letters.length ? GAP_BESIDE_SPACES : WORD_GAP;
  const gaps = letters
    .slice(1)
    .map((letter, i) => {
      const before = letters[i];
      return before ? (letter.u - before.u - before.width) / size : 0;
    })
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const tracked = gaps.length >= MIN_TRACKED && middle > TRACKED ? middle : 0;
  return (a, b) => (base + tracked) * Math.max(Math.min(a.size, b.size), 0.5 * size);
}

/** An accent lies over its letter; one that stands alone, as in code, does not. */
function overlap(a: Letter, b: Letter): boolean {
  const shared = Math.min(a.u + a.width, b.u + b.width) - Math.max(a.u, b.u);
  return shared > 0.5 * Math.min(a.width, b.width);
}

function written(letter: Letter, size: number, v: number): string {
  const raised = letter.size < SMALL * size && v - letter.v > RAISED * size;
  return raised ? letter.text.replace(/[0-9]/g, figure => SUPERSCRIPTS[Number(figure)] ?? figure) : letter.text;
}
