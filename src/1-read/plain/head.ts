import type { BlockKind } from '../document.ts';
import { sharesWords } from '../names.ts';
import { plainly, wordsOf } from '../words.ts';
import type { Shape } from './shape.ts';

/** What stands above an account is told in its first units; below them a line of the same shape is something else. */
const HEAD_UNITS = 14;
/** No headline is longer. In words. */
const MAX_TITLE_WORDS = 30;
/** A section's name above the headline ("Middle East") is no longer. In words. */
const MAX_SECTION_WORDS = 2;
/** A writer's outlet, office and place take no more. In words. */
const MAX_AFFILIATION_WORDS = 5;
/** A headline has at least this share of its longer words from its account; a letterhead or an address has not. */
const SAYS_THE_SAME = 0.5;

/** The name under which someone posts. */
const HANDLE = /^@[\p{L}\p{N}_.-]{2,40}$/u;

/** The kinds of an account's first units; null where the body's rules decide. */
export interface Head {
  readonly kinds: readonly (BlockKind | null)[];
  /** Index of the title's unit, or null. */
  readonly title: number | null;
  /** Index of a unit that says the title again. */
  readonly repeated: number | null;
}

/** Words of the paragraphs: a headline shares some with them, a writer's name hardly ever does. */
export function vocabularyOf(shapes: readonly Shape[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { body, unit } of shapes)
    if (body) for (const word of wordsOf(unit.text.slice(0, 20_000))) words.add(word);
  return words;
}

/** "4 Sluice Square, Kaldmoor": names and numbers parted by commas. */
const ADDRESS = /^(?=.*\d)(?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*(?:,?\s|$)){3,14}$/u;

/** Whether a line is a postal address, as letterheads have it. */
export function isAddressLine(line: string): boolean {
  return line.length <= 120 && line.includes(',') && ADDRESS.test(line);
}

/** A line above the account that is no sentence: what follows the writer's name is of him, what stands above the headline or has a word or two is the site's. */
function labelKind(
  shape: Shape,
  aboveBody: boolean,
  aboveTitle: boolean,
  before: BlockKind | null | undefined,
): BlockKind | null {
  if (!aboveBody || shape.closed || shape.bullet) return null;
  if (before === 'byline' && shape.words <= MAX_AFFILIATION_WORDS) return 'byline';
  return aboveTitle || shape.words <= MAX_SECTION_WORDS ? 'chrome' : null;
}

/** Whether a unit can be the headline: short, not a whole sentence with a full stop, not a date, name, caption or furniture. */
function canBeTitle(shape: Shape, vocabulary: ReadonlySet<string>): boolean {
  const { unit, words, date, byline, caption, furniture, bullet, piped, url } = shape;
  if (words === 0 || words > MAX_TITLE_WORDS || /[.:;,]["'”’)\]]?$/.test(unit.text)) return false;
  if (
    date ||
    byline ||
    caption ||
    furniture ||
    bullet ||
    piped ||
    url ||
    HANDLE.test(unit.text) ||
    isAddressLine(unit.text) ||
    unit.text.startsWith('[')
  )
    return false;
  return !shape.name || sharesWords(unit.text, vocabulary);
}

/** The share of a line's longer words that the account says too; of a single one it would tell nothing. */
function shared(line: string, vocabulary: ReadonlySet<string>): number {
  const words = wordsOf(line).filter(word => word.length > 3);
  return words.length < 2 ? 0 : words.filter(word => vocabulary.has(word)).length / words.length;
}

/** The first line above the account that says what the account says; else the first that can be a headline at all. */
function chooseTitle(shapes: readonly Shape[], vocabulary: ReadonlySet<string>): number | null {
  const able = shapes.flatMap((shape, i) => (canBeTitle(shape, vocabulary) ? [i] : []));
  const says = (i: number) =>
    (shapes[i]?.words ?? 0) > MAX_SECTION_WORDS && shared(shapes[i]?.unit.text ?? '', vocabulary) >= SAYS_THE_SAME;
  const first = able.find(says) ?? able.find(i => (shapes[i]?.words ?? 0) > MAX_SECTION_WORDS) ?? able[0];
  const line = first === undefined ? undefined : shapes[first];
  const known = line && (line.words > 1 || sharesWords(line.unit.text, vocabulary));
  return known && first !== undefined && (line.words > MAX_SECTION_WORDS || /^[^\p{Ll}]/u.test(line.unit.text))
    ? first
    : null;
}

/** Tells the head of an account: headline (and its repeat), bylines, dates, captions, and the furniture among them. */
export function readHead(shapes: readonly Shape[], vocabulary: ReadonlySet<string>): Head {
  const firstBody = shapes.findIndex(shape => shape.body);
  const kinds: (BlockKind | null)[] = shapes.map(() => null);
  if (firstBody === -1) return { kinds, title: null, repeated: null };
  const title = chooseTitle(shapes.slice(0, Math.min(firstBody, HEAD_UNITS)), vocabulary);
  let repeated: number | null = null;
  const named = new Set<string>();
  for (let i = 0; i < Math.min(shapes.length, HEAD_UNITS); i++) {
    const shape = shapes[i];
    if (!shape || kinds[i]) continue;
    if (i === title) kinds[i] = 'title';
    else if (title !== null && i > title && !shape.body && sameWords(shape, shapes[title])) {
      kinds[i] = 'chrome';
      repeated ??= i;
    } else
      kinds[i] =
        aroundTitle(shape, vocabulary, named, i < (title ?? 0)) ??
        labelKind(shape, i < firstBody, i < (title ?? 0), kinds[i - 1]);
  }
  return { kinds, title, repeated };
}

function sameWords(a: Shape, b: Shape | undefined): boolean {
  return b !== undefined && plainly(a.unit.text) === plainly(b.unit.text);
}

/** A name, a date, a caption near the title; a name the second time is the page's, not the writer's line. Above the title the shape of a name is more often a section's ("Upper Valley"). */
function aroundTitle(
  shape: Shape,
  vocabulary: ReadonlySet<string>,
  named: Set<string>,
  above: boolean,
): BlockKind | null {
  if (shape.date) return 'dateline';
  if (HANDLE.test(shape.unit.text)) return 'byline';
  if (shape.caption) return 'caption';
  if (!shape.byline && (above || !shape.name || sharesWords(shape.unit.text, vocabulary))) return null;
  const name = plainly(shape.unit.text);
  if (named.has(name)) return 'chrome';
  named.add(name);
  return 'byline';
}
