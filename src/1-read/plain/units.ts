import type { Offset } from '../../text/span.ts';

/** A paragraph as the file has it: one line, or the lines that hard wrapping made of one. */
export interface Unit {
  readonly start: Offset;
  readonly end: Offset;
  /** The unit's words, cut from the text. */
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** Mail and typewriters wrap below this. In UTF-16 code units. */
const MAX_WRAPPED = 110;
/** Nobody wraps narrower; shorter lines are verse, addresses or lists. In UTF-16 code units. */
const MIN_WRAPPED = 45;
/** A line was wrapped if the next word would not have fitted; rags and hand-made breaks are forgiven this often. */
const MIN_FULL_SHARE = 0.8;
/** How far past the widest line the next word may have ended for the line to count as full: wrapping by columns is not exact. */
const SLACK = 4;

const BULLET = /^\s*(?:[-*•‣◦·–—]|\(?\d{1,3}[.)])\s/;
const STOP = /[.!?…:;]["'”’»)\]]*$/;

interface Line {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
}

/** Whether a list item begins here: a bullet or a number. */
export function startsWithBullet(line: string): boolean {
  return BULLET.test(line);
}

/** Whether each line of a group goes on in the next because there was no room left on it. */
function wrapped(lines: readonly Line[]): boolean {
  const widest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (lines.length < 2 || widest > MAX_WRAPPED || widest < MIN_WRAPPED) return false;
  const full = lines.slice(0, -1).filter((line, i) => {
    const next = lines[i + 1]?.text ?? '';
    const word = /^\s*\S+/.exec(next)?.[0].trim() ?? '';
    return line.text.length + 1 + word.length > widest - SLACK;
  });
  if (full.length < (lines.length - 1) * MIN_FULL_SHARE) return false;
  const midSentence = lines
    .slice(0, -1)
    .filter((line, i) => !STOP.test(line.text) && /^\s*[\p{Ll}\p{N}"'“‘(]/u.test(lines[i + 1]?.text ?? ''));
  return lines.length === 2 ? midSentence.length === 1 : midSentence.length > 0;
}

function linesOf(text: string): { lines: Line[]; apart: boolean[] } {
  const lines: Line[] = [];
  const apart: boolean[] = [];
  let empty = true;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop;
    const raw = text.slice(at, end);
    const words = raw.trim();
    if (words === '') empty = true;
    else {
      const start = at + raw.indexOf(words);
      lines.push({ start, end: start + words.length, text: words });
      apart.push(empty);
      empty = false;
    }
    at = end + 1;
  }
  return { lines, apart };
}

/** A group of lines with nothing between them, as one unit if it was wrapped, a unit a line otherwise; a bullet always begins one. */
function unitsOf(group: readonly Line[], text: string): Unit[] {
  const items: Line[][] = [];
  for (const line of group) {
    if (items.length === 0 || BULLET.test(line.text)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  const parts = items.flatMap(lines => (wrapped(lines) ? [lines] : lines.map(line => [line])));
  return parts.map((lines, i) => {
    const start = lines[0]?.start ?? 0;
    const end = lines.at(-1)?.end ?? start;
    return { start, end, text: text.slice(start, end), apart: i === 0 };
  });
}

/** The paragraphs of plain text in order; they hold every character that is not white space. */
export function splitUnits(text: string): readonly Unit[] {
  const { lines, apart } = linesOf(text);
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    if (apart[i] || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups.flatMap(group => unitsOf(group, text));
}
