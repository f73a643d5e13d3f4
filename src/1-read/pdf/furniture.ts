import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** Heads and feet stand within this share of the page's height, and are so many rows at most. */
const MARGIN = 0.16;
const MAX_ROWS = 4;
/** What repeats stands at the same height on each page. In points. */
const SAME_HEIGHT = 6;
/** A few words set aslant are a stamp or a watermark; a page of them is set so. In words, and in lines. */
const MAX_STAMP = 5;
const MAX_STAMPS = 3;

const FIGURES = /\d{1,6}|\b[ivxlc]{1,7}\b/g;
/** "12", "- 12 -", "Page 12 of 30", "12/30": a page's number and nothing else. */
const PAGE_NUMBER =
  /^(?:page|p\.|pg\.?|seite|página|pagina|стр\.?|صفحة)?\s{0,3}[-–—|[(]?\s{0,3}#\s{0,3}[-–—|\])]?(?:\s{0,3}(?:of|\/|von|de|sur|di|van|из)\s{0,3}#)?$/u;

interface Candidate {
  readonly line: Line;
  /** The words with a sign for each figure. */
  readonly form: string;
  readonly figures: readonly string[];
  readonly atTop: boolean;
  /** In the page's first or last row, alone or with the number of pages: a page number needs no other page to tell. */
  readonly isSure: boolean;
  /** How far from the edge of the page. In points. */
  readonly away: number;
}

/**
 * Running heads, feet and page numbers: lines in the margins that stand at the same height on several pages, alike but
 * for figures that count with the pages. Left and right pages may have their own.
 */
export function furnitureOf(pages: readonly Page[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const group of groupsOf(pages.flatMap(candidatesOf)))
    for (const candidate of repeating(group)) found.add(candidate.line);
  for (const page of pages) for (const line of stampsOn(page)) found.add(line);
  return found;
}

function candidatesOf(page: Page): readonly Candidate[] {
  const height = page.bottom - page.top;
  const upright = page.lines.filter(({ angle }) => angle === page.angle);
  const rows = [...new Set(upright.map(({ v }) => Math.round(v)))].sort((a, b) => a - b);
  return upright.flatMap(line => {
    const away = [line.v - page.top, page.bottom - line.v] as const;
    const row = rows.indexOf(Math.round(line.v));
    const atTop = away[0] < MARGIN * height && row < MAX_ROWS;
    const atBottom = away[1] < MARGIN * height && row >= rows.length - MAX_ROWS;
    if (!atTop && !atBottom) return [];
    const edge = row === 0 || row === rows.length - 1;
    const words = line.text.toLowerCase().replace(/\s+/g, ' ').trim();
    const figures = words.match(FIGURES) ?? [];
    const alone = upright.every(other => other === line || Math.abs(other.v - line.v) > line.size);
    const isSure = edge && (alone || figures.length === 2);
    return [{ line, isSure, form: words.replace(FIGURES, '#'), figures, atTop, away: atTop ? away[0] : away[1] }];
  });
}

/** Candidates of one form at one height. */
function groupsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const forms = Map.groupBy(candidates, ({ form, atTop }) => `${atTop} ${form}`);
  return [...forms.values()].flatMap(same => {
    const groups: Candidate[][] = [];
    for (const candidate of same.toSorted((a, b) => a.away - b.away)) {
      const group = groups.at(-1);
      if (group && candidate.away - (group[0]?.away ?? 0) <= SAME_HEIGHT) group.push(candidate);
      else groups.push([candidate]);
    }
    return groups;
  });
}

/** Those of a group that another page bears out; a page number on its own needs none. */
function repeating(group: readonly Candidate[]): readonly Candidate[] {
  return group.filter(one => {
    const number = numberOf(one.figures[0] ?? '');
    if (one.line.artifact || (one.isSure && PAGE_NUMBER.test(one.form) && number === one.line.page)) return true;
    return group.some(other => other.line.page !== one.line.page && counts(one, other));
  });
}

/** Whether the figures of two lines are the same or count with their pages. */
function counts(one: Candidate, other: Candidate): boolean {
  const pages = other.line.page - one.line.page;
  return one.figures.every((figure, i) => {
    const difference = numberOf(other.figures[i] ?? '') - numberOf(figure);
    return difference === 0 || difference === pages;
  });
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(figure: string): number {
  if (/^\d/.test(figure)) return Number(figure);
  const values = [...figure].map(letter => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Stamps across the page. */
function stampsOn({ lines }: Page): readonly Line[] {
  const slanted = lines.filter(({ angle }) => angle % 90 !== 0);
  return slanted.length > MAX_STAMPS ? [] : slanted.filter(({ text }) => text.split(' ').length <= MAX_STAMP);
}
