import type { RelationLine } from '../../serve/contract.ts';
import { laterBy } from '../compare/apart.ts';
import { sideLook } from '../finding/side.ts';
import { inShort } from '../finding/when.ts';
import type { Stretch } from '../state/address.ts';
import { bundled } from './bundle.ts';
import { type Row, type RowMark, speakerOf } from './rows.ts';
import { type Scale, stretchInWords, type Tick, ticks, xOf } from './scale.ts';
import { type Drawable, drawable } from './when.ts';

/** The two kinds of time that a statement has, each with a panel of its own. */
export type Panel = 'about' | 'said';

/** A panel: its line of time, and beside it the lane of what has no time. */
export interface PanelBox {
  readonly panel: Panel;
  readonly scale: Scale;
  readonly title: string;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where marks without a time stand; null when all have one. */
  readonly unknown: { readonly x: number; readonly width: number; readonly count: number } | null;
  /** Statements before and after what is shown. */
  readonly before: number;
  readonly after: number;
}

/** A statement, or several at one place. */
export interface Glyph {
  readonly key: string;
  readonly panel: Panel;
  readonly row: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
  readonly statements: readonly string[];
  readonly firstHand: boolean;
  /** Whether it has no time in this panel. */
  readonly unknown: boolean;
  readonly label: string;
  /** Where the label ends, if there is room for it. */
  readonly showLabel: boolean;
}

/** The stretch that a time may fill. */
export interface Bar {
  readonly key: string;
  readonly panel: Panel;
  readonly lane: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly soft: { readonly from: boolean; readonly to: boolean };
}

/** A change of side: a step from one lane to another. */
export interface Change {
  readonly relation: RelationLine;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

export interface RowBox {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
  readonly lanes: readonly { readonly letter: string; readonly y: number }[];
}

/** All that is drawn, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where the lines of the rows begin and end. */
  readonly titleWidth: number;
  readonly lettersX: number;
  readonly top: number;
  readonly panels: readonly PanelBox[];
  readonly rows: readonly RowBox[];
  readonly bars: readonly Bar[];
  readonly glyphs: readonly Glyph[];
  readonly changes: readonly Change[];
}

const TOP = 62;
const LANE = 30;
const ROW_PADDING = 13;
const LETTERS = 34;
const UNKNOWN = 108;
/** A chart narrower than this has less room for the words that name a time. */
const NARROW = 900;
const UNKNOWN_NARROW = 76;
const EDGE = 12;
/** A time shorter than this is its mark alone. */
const LEAST_BAR = 16;
/** What a character takes at the size of labels, on average. */
const CHARACTER = 6.3;
/** Most characters of a label; longer ones are cut. */
const LONGEST_LABEL = 26;

/** Lays the rows out on two panels side by side: what the statements speak of, and when they were said. */
export function layout(
  rows: readonly Row[],
  width: number,
  stretches: { readonly [panel in Panel]: Stretch | null },
  year: string | null,
): Scene {
  const titleWidth = Math.round(Math.min(Math.max(width * 0.16, 118), 220));
  const all = rows.flatMap(row => row.marks);
  const missing = (panel: Panel) =>
    new Set(all.filter(mark => timeOf(mark, panel) === null).map(({ mark }) => mark.line.id)).size;
  const known = (panel: Panel) => all.length - all.filter(mark => timeOf(mark, panel) === null).length;
  const unknownWidth = width < NARROW ? UNKNOWN_NARROW : UNKNOWN;
  const strip = (panel: Panel) => (missing(panel) > 0 ? unknownWidth : 0);
  const room = width - titleWidth - LETTERS - strip('about') - strip('said') - 4 * EDGE;
  const share = Math.min(Math.max(known('about') / Math.max(known('about') + known('said'), 1), 0.3), 0.56);
  const aboutWidth = stretches.about === null ? 0 : Math.round(room * (stretches.said === null ? 1 : share));
  const aboutFrom = titleWidth + EDGE;
  const aboutTo = aboutFrom + aboutWidth;
  const lettersX = aboutTo + EDGE + strip('about') + LETTERS / 2;
  const saidFrom = lettersX + LETTERS / 2 + EDGE;
  const saidTo = width - EDGE - strip('said');
  const scales: { readonly [panel in Panel]: Scale | null } = {
    about: stretches.about && { domain: stretches.about, from: aboutFrom, to: aboutTo },
    said: stretches.said && { domain: stretches.said, from: saidFrom, to: saidTo },
  };
  const stripX = { about: aboutTo + EDGE, said: saidTo + EDGE };

  let y = TOP;
  const boxes = rows.map((row): RowBox => {
    const height = 2 * ROW_PADDING + Math.max(row.lanes.length, 1) * LANE - 4;
    const lanes = row.lanes.map((letter, i) => ({ letter, y: y + ROW_PADDING + i * LANE + LANE / 2 - 2 }));
    const box = { row, y, height, lanes };
    y += height;
    return box;
  });

  const bars: Bar[] = [];
  const glyphs: Glyph[] = [];
  for (const { row, lanes } of boxes) {
    for (const lane of lanes) {
      const marks = row.marks.filter(mark => mark.lane === lane.letter);
      for (const panel of ['about', 'said'] as const) {
        const scale = scales[panel];
        const drawn = (extra: Partial<Glyph> & Pick<Glyph, 'x' | 'statements' | 'unknown' | 'label'>): Glyph => ({
          key: `${panel} ${row.id} ${lane.letter} ${extra.statements[0]}`,
          panel,
          row: row.id,
          lane: lane.letter,
          y: lane.y,
          firstHand: marks.some(({ mark }) => mark.line.firstHand && extra.statements.includes(mark.line.id)),
          showLabel: true,
          ...extra,
        });
        const timed = marks.flatMap(one => {
          const time = timeOf(one, panel);
          return time === null || scale === null ? [] : [{ one, time, x: middleOf(scale, time) }];
        });
        const inside = timed.filter(({ x }) => x !== null) as { one: RowMark; time: Drawable; x: number }[];
        for (const { one, time } of inside) {
          const bar = barOf(scale as Scale, time);
          const isThere = bars.some(
            one => one.panel === panel && one.y === lane.y && one.x === bar?.x && one.width === bar.width,
          );
          if (bar && !isThere)
            bars.push({
              key: `${panel} ${row.id} ${lane.letter} ${one.mark.line.id}`,
              panel,
              lane: lane.letter,
              y: lane.y,
              soft: time.soft,
              ...bar,
            });
        }
        const placed = scale ? bundled(inside, ({ x }) => x, [scale.from, scale.to]) : [];
        const laneEnd = scale?.to ?? 0;
        glyphs.push(
          ...placed.map(({ x, items }, i) => {
            const label = shorten(
              labelOf(
                items.map(({ one }) => one),
                panel,
                year,
                row,
              ),
            );
            const next = placed[i + 1]?.x ?? laneEnd + 6;
            return drawn({
              x,
              statements: items.map(({ one }) => one.mark.line.id),
              unknown: false,
              label,
              showLabel: x + 11 + label.length * CHARACTER < next - 8,
            });
          }),
        );
        const without = marks.filter(one => timeOf(one, panel) === null);
        if (without.length > 0) {
          const words = without.length === 1 ? wordsOf(without[0] as RowMark, panel) : '';
          glyphs.push(
            drawn({
              x: stripX[panel] + 14,
              statements: without.map(({ mark }) => mark.line.id),
              unknown: true,
              label: words === '' ? '' : shorten(words, width < NARROW ? 8 : 13),
              showLabel: words !== '',
            }),
          );
        }
      }
    }
  }

  return {
    width,
    height: y + 1,
    titleWidth,
    lettersX,
    top: TOP,
    panels: (['about', 'said'] as const).flatMap((panel): readonly PanelBox[] => {
      const scale = scales[panel];
      const count = missing(panel);
      if (scale === null && count === 0) return [];
      const box = scale ?? { domain: [0, 1], from: stripX[panel] - EDGE, to: stripX[panel] - EDGE };
      const times = scale === null ? [] : all.flatMap(mark => timeOf(mark, panel) ?? []);
      return [
        {
          panel,
          scale: box,
          title: `${panel === 'about' ? 'Speaks about' : 'Said'}${scale ? `: ${stretchInWords(scale.domain)}` : ''}`,
          ticks:
            scale === null ? [] : ticks(scale).map((tick: Tick) => ({ x: xOf(scale, tick.minute), label: tick.label })),
          unknown: count === 0 ? null : { x: stripX[panel], width: unknownWidth - EDGE, count },
          before: scale === null ? 0 : times.filter(time => time.to <= scale.domain[0]).length,
          after: scale === null ? 0 : times.filter(time => time.from >= scale.domain[1]).length,
        },
      ];
    }),
    rows: boxes,
    bars,
    glyphs,
    changes: boxes.flatMap(box => box.row.changes.flatMap(relation => changeOf(relation, box, glyphs, saidTo) ?? [])),
  };
}

/** The time of a mark in a panel, as it can be drawn. */
export function timeOf({ mark }: Pick<RowMark, 'mark'>, panel: Panel): Drawable | null {
  return drawable(panel === 'about' ? mark.about : mark.line.said);
}

/** Where the mark of a time stands: in the middle of what of it is shown; null when none of it is. */
function middleOf(scale: Scale, time: Drawable): number | null {
  const [first, last] = scale.domain;
  if (time.to <= first || time.from >= last) return null;
  const isOpen = !Number.isFinite(time.from) || !Number.isFinite(time.to);
  if (isOpen) return xOf(scale, Number.isFinite(time.from) ? Math.max(time.from, first) : Math.min(time.to, last));
  return xOf(scale, (Math.max(time.from, first) + Math.min(time.to, last)) / 2);
}

/** How far an open end is drawn before it has faded away, in pixels. */
const FADE = 84;

function barOf(scale: Scale, { from, to }: Drawable): { readonly x: number; readonly width: number } | null {
  const start = Number.isFinite(from) ? xOf(scale, from) : xOf(scale, to) - FADE;
  const end = Number.isFinite(to) ? xOf(scale, to) : xOf(scale, from) + FADE;
  const [x, right] = [Math.max(start, scale.from), Math.min(end, scale.to)];
  return right - x < LEAST_BAR ? null : { x, width: right - x };
}

function labelOf(marks: readonly RowMark[], panel: Panel, year: string | null, { number }: Row): string {
  const [first] = marks;
  if (first === undefined || marks.length > 1) return '';
  if (panel === 'about') return wordsOf(first, panel) || inShort(first.mark.about ?? '', year);
  const { line } = first.mark;
  if (number !== null) return speakerOf(line).name;
  return line.speaker?.name === line.outlet ? inShort(line.said ?? '', year) : line.outlet;
}

function wordsOf({ mark }: RowMark, panel: Panel): string {
  return panel === 'about' && mark.aboutWords.length > 0 ? `“${mark.aboutWords.join(', ')}”` : '';
}

function shorten(label: string, most = LONGEST_LABEL): string {
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}

/** From the earlier statement along its lane, then over to the lane of the later one. */
function changeOf(relation: RelationLine, box: RowBox, glyphs: readonly Glyph[], right: number): Change | null {
  const at = (id: string) =>
    glyphs.find(
      ({ panel, row, statements, unknown }) =>
        panel === 'said' && row === box.row.id && !unknown && statements.includes(id),
    );
  const [a, b] = [at(relation.a), at(relation.b)];
  if (!a || !b) return null;
  const said = (id: string) => box.row.marks.find(({ mark }) => mark.line.id === id)?.mark.line.said ?? null;
  const later = laterBy(said(relation.a), said(relation.b));
  const bend = Math.min(26, Math.abs(b.x - a.x) / 2);
  const middle = (a.x + b.x) / 2;
  const path =
    a.y === b.y
      ? `M${a.x + 8} ${a.y}Q${middle} ${a.y - 24} ${b.x - 8} ${b.y}`
      : `M${a.x + 8} ${a.y}H${middle - bend}C${middle} ${a.y} ${middle} ${b.y} ${middle + bend} ${b.y}H${b.x - 9}`;
  const label = `changes side${later ? `, ${later}` : ''}`;
  const room = label.length * CHARACTER + 26;
  const fitsRight = middle + room < right;
  return {
    relation,
    path,
    x: middle,
    y: a.y === b.y ? a.y - 12 : (a.y + b.y) / 2,
    label,
    labelX: fitsRight ? middle + 18 : middle - 18,
    labelY: a.y === b.y ? a.y - 16 : Math.max(a.y, b.y) - 6,
    anchor: fitsRight ? 'start' : 'end',
  };
}

/** How a lane's marks are drawn. */
export function laneLook(letter: string): ReturnType<typeof sideLook> {
  return sideLook(letter);
}
