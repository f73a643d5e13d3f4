import type { BlockKind } from '../document.ts';
import { furnitureOf } from './furniture.ts';
import { isGarbled, MIN_PARAGRAPH } from './garbled.ts';
import { joinLines, type Lexicon, lexiconOf } from './hyphens.ts';
import { kindsOf, type Said } from './kinds.ts';
import type { Item } from './layout.ts';
import type { Line } from './line.ts';
import { bodySizeOf } from './measures.ts';
import { notesOf } from './notes.ts';
import type { Note } from './open.ts';
import type { Page } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { UNSEEN } from './say.ts';

/**
 * What the pages say, in the order of reading: heads, the body, notes, feet, what stands aslant, what cannot be seen, and
 * what others wrote to it. A paragraph that goes on over the page stays whole, and stands on the page where it begins.
 */
export function itemsOf(
  pages: readonly Page[],
  notes: ReadonlyMap<number, readonly Note[]>,
  told: string | null,
): readonly Item[] {
  const furniture = furnitureOf(pages);
  const bodies = pages.map(page => page.lines.filter(line => line.angle === page.angle && !furniture.has(line)));
  const bodySize = bodySizeOf(bodies.flat());
  const foot = new Set(pages.flatMap((page, i) => [...notesOf(page, bodies[i] ?? [], bodySize)]));
  const flow = bodies.flat().filter(line => !foot.has(line));
  const lexicon = lexiconOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const said = saidOf(flow, lexicon);
  const kinds = kindsOf(said, bodySize, told);
  const garbled = new Set(
    pages.filter(({ lines }) => isGarbled(lines.map(({ text }) => text).join('\n'))).map(({ number }) => number),
  );
  const body = Map.groupBy(
    said.map((one, i) => itemOf(one, kinds[i] ?? 'paragraph', garbled)),
    ({ page }) => page,
  );
  return pages.flatMap(page => {
    const chrome = (isHead: boolean) =>
      page.lines
        .filter(
          line =>
            furniture.has(line) && line.angle === page.angle && isHead === line.v - page.top < page.bottom - line.v,
        )
        .map(line => itemOf({ lines: [line], text: line.text }, 'chrome', garbled));
    const aslant = page.lines.filter(line => line.angle !== page.angle);
    const stamps = aslant
      .filter(line => furniture.has(line))
      .map(line => itemOf({ lines: [line], text: line.text }, 'chrome', garbled));
    const plain = (lines: readonly Line[]) =>
      saidOf(lines, lexicon).map(one => itemOf(one, one.lines[0].row ? 'table' : 'paragraph', garbled));
    return [
      ...chrome(true),
      ...(body.get(page.number) ?? []),
      ...plain(page.lines.filter(line => foot.has(line))),
      ...plain(aslant.filter(line => !furniture.has(line))),
      ...chrome(false),
      ...stamps,
      ...unseenItems(page, lexicon),
      ...(notes.get(page.number) ?? []).map(note => noteItem(note, page.number)),
    ];
  });
}

function saidOf(lines: readonly Line[], lexicon: Lexicon): readonly Said[] {
  return paragraphsOf(lines).map(paragraph => ({
    lines: paragraph,
    text: joinLines(
      paragraph.map(({ text }) => text),
      lexicon,
    ),
  }));
}

/** A soft hyphen that does not end a line is drawn: it is a hyphen. */
function itemOf({ lines, text }: Said, kind: BlockKind, garbledPages: ReadonlySet<number>): Item {
  const [{ page }] = lines;
  const garbled = isGarbled(text, MIN_PARAGRAPH) || garbledPages.has(page);
  return { text: text.replaceAll('\u00ad', '-'), kind: garbled ? 'chrome' : kind, page, hidden: null, garbled };
}

function unseenItems({ unseen }: Page, lexicon: Lexicon): readonly Item[] {
  return [...Map.groupBy(unseen, line => line.unseen)].flatMap(([why, lines]) =>
    saidOf(lines, lexicon).map(
      ({ lines: [{ page }], text }): Item => ({
        text,
        kind: 'paragraph',
        page,
        hidden: why && UNSEEN[why],
        garbled: false,
      }),
    ),
  );
}

function noteItem({ text, author }: Note, page: number): Item {
  return { text: author === null ? text : `${author}: ${text}`, kind: 'comment', page, hidden: null, garbled: false };
}
