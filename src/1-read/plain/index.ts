import { block } from '../blocks.ts';
import { dateLine } from '../dates.ts';
import type { Block, BlockKind, Warning } from '../document.ts';
import { type Draft, firstTold, type Metadata } from '../draft.ts';
import { findLabels, type Label } from '../transcript.ts';
import { turnsFrom } from '../turns.ts';
import { fromBylines, fromLetterhead, fromLists, fromNote, fromOpening } from './evidence.ts';
import { readHead, vocabularyOf } from './head.ts';
import { type Shape, shapeOf } from './shape.ts';
import { readTail } from './tail.ts';
import { splitUnits, type Unit } from './units.ts';
import { readZones } from './zones.ts';

/** A heading is never longer. In words. */
const MAX_HEADING_WORDS = 14;
/** A letterhead stands at the very top. */
const LETTERHEAD_UNITS = 4;
/** An agency names itself in the first paragraph or under a standfirst or two. */
const OPENING_PARAGRAPHS = 3;

/** What a unit of the body is, when neither head, tail nor zone says. */
function bodyKind(shapes: readonly Shape[], i: number): BlockKind {
  const shape = shapes[i];
  if (!shape || shape.body) return 'paragraph';
  if (shape.words === 0) return 'chrome';
  if (shape.caption) return 'caption';
  if (shape.date) return 'dateline';
  if (shape.bullet) return 'list';
  if (shape.piped) return 'chrome';
  const next = shapes[i + 1];
  const heads =
    (!shape.closed || shape.unit.text.endsWith('?')) &&
    shape.words <= MAX_HEADING_WORDS &&
    (next?.body || next?.bullet);
  return heads && /^[\p{L}\p{N}"'“‘]/u.test(shape.unit.text) && !/[,;]$/.test(shape.unit.text)
    ? 'heading'
    : 'paragraph';
}

/** The kinds of all units, and the metadata and warnings that telling them gave. */
export interface Told {
  readonly kinds: readonly BlockKind[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}

/** Tells what each unit of an account as pasted from a page is, from its shape, its place and its neighbours; a labelled one is somebody's turn, however short. */
export function tellUnits(units: readonly Unit[], labels: readonly (Label | null)[] | null): Told {
  const shapes = units.map((unit, i): Shape => {
    const shape = shapeOf(unit);
    return labels?.[i] ? { ...shape, body: true, furniture: null } : shape;
  });
  const vocabulary = vocabularyOf(shapes);
  const zones = readZones(shapes);
  const live = shapes.filter((_, i) => zones[i] === null);
  const places = shapes.flatMap((_, i) => (zones[i] === null ? [i] : []));
  const head = readHead(live, vocabulary);
  // Below the last line that no zone claims, readers' sentences would pass for the account's last paragraph.
  const tail = readTail(shapes.slice(0, zones.lastIndexOf(null) + 1), vocabulary);
  const kinds: BlockKind[] = shapes.map((_, i) => zones[i] ?? 'paragraph');
  places.forEach((place, i) => {
    kinds[place] = head.kinds[i] ?? bodyKind(shapes, place);
  });
  tail.kinds.forEach((kind, i) => {
    const place = tail.from + i;
    if (zones[place] === null && place > (places[head.title ?? 0] ?? 0)) kinds[place] = kind;
    else if (kind === 'comment') kinds[place] = kind;
  });
  const texts = (kind: BlockKind) => units.filter((_, i) => kinds[i] === kind).map(unit => unit.text);
  const titleUnit = head.title === null ? undefined : live[head.title]?.unit;
  const date = texts('dateline')
    .map(dateLine)
    .find(value => value !== null);
  const outlet = tail.outlet === null || kinds[tail.outlet] !== 'byline' ? undefined : units[tail.outlet]?.text;
  const metadata = firstTold(
    {
      ...(titleUnit && { title: { value: oneLine(titleUnit.text), from: 'text' } }),
      ...(outlet !== undefined && { publisher: { value: outlet, from: 'text' } }),
      ...(date && { published: { value: date, from: 'text' } }),
    },
    fromBylines(texts('byline').filter(line => line !== outlet)),
    fromOpening(texts('paragraph').slice(0, OPENING_PARAGRAPHS)),
    fromNote(texts('paragraph').slice(0, OPENING_PARAGRAPHS)),
    fromLetterhead(
      units.slice(0, LETTERHEAD_UNITS).map(unit => unit.text),
      units.map(unit => unit.text).join('\n'),
    ),
    fromLists(texts('chrome')),
  );
  const repeat = head.repeated === null ? undefined : live[head.repeated]?.unit;
  return { kinds, metadata, warnings: repeat ? [titleRepeated(repeat)] : [] };
}

function titleRepeated({ start, end }: Unit): Warning {
  return { code: 'title-repeated', start, end, message: 'The title stands here again; it is counted once.' };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** Plain text, as pasted from a page, typed, or transcribed. */
export function readPlain(text: string): Draft {
  const units = splitUnits(text);
  const labels = findLabels(units.map(unit => unit.text));
  const told = tellUnits(units, labels);
  const blocks: Block[] = units.map((unit, i) => block(told.kinds[i] ?? 'paragraph', [unit.start, unit.end]));
  return {
    format: 'plain',
    text,
    blocks: labels ? turnsFrom(text, blocks, labels) : blocks,
    metadata: told.metadata,
    warnings: told.warnings,
  };
}
