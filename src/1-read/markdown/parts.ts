import { renderInline } from './inline.ts';

/** What Markdown itself says of a run of lines. */
export type PartKind = 'front' | 'heading' | 'paragraph' | 'list' | 'quotation' | 'table' | 'code' | 'comment';

/** A run of lines as rendered. */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
  /** 1..6 for a heading, 0 for all else. */
  readonly level: number;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/;
const QUOTE = /^ {0,3}((?:>[ \t]?)+)(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ROW = /^[ \t]{0,3}\|.*\|[ \t]*$/;
const DIVIDER = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const REFERENCE = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S+/;

/** Longer lines are prose whatever they start with; patterns with several openings look no further. In UTF-16 code units. */
const MAX_MARKED = 2000;

/** Parts gathered so far; `open` is the kind that the next line may go on with. */
interface Gathered {
  readonly parts: { kind: PartKind; lines: string[]; level: number }[];
  open: PartKind | null;
}

function add(gathered: Gathered, kind: PartKind, line: string, level = 0): void {
  gathered.parts.push({ kind, lines: [line], level });
  gathered.open = kind;
}

function goOn(gathered: Gathered, kind: PartKind, line: string): void {
  if (gathered.open === kind) gathered.parts.at(-1)?.lines.push(line);
  else add(gathered, kind, line);
}

/** A YAML head's end, as the index of the line after it; 0 when there is none. */
export function frontEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---' || !/^[\w-]{1,40}\s*:/.test(lines[1] ?? '')) return 0;
  const end = lines.findIndex((line, i) => i > 0 && i < 200 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end === -1 ? 0 : end + 1;
}

/** The parts of a Markdown text in order, rendered: what a reader of the page made from it sees. */
export function partsOf(text: string): readonly Part[] {
  const lines = text.split('\n');
  const gathered: Gathered = { parts: [], open: null };
  const front = frontEnd(lines);
  for (const line of lines.slice(0, front)) if (!/^(?:---|\.\.\.)\s*$/.test(line)) goOn(gathered, 'front', line);
  gathered.open = null;
  for (let i = front; i < lines.length; i++) i = readLine(gathered, lines, i);
  return gathered.parts.flatMap(({ kind, lines: own, level }) => {
    const raw = kind === 'code' || kind === 'front' || kind === 'comment';
    const rendered = own.map(line => (raw || line.length > 20_000 ? line : renderInline(line)));
    const words = rendered.join('\n').replace(/^\n+|\s+$/g, '');
    return words.trim() === '' ? [] : [{ kind, text: words, level }];
  });
}

/** Reads the line at `i`, or the lines that belong together from there; returns the index of the last one read. */
function readLine(gathered: Gathered, lines: readonly string[], i: number): number {
  const line = lines[i] ?? '';
  const marked = line.slice(0, MAX_MARKED);
  const fence = FENCE.exec(marked)?.[1];
  if (fence) return readFence(gathered, lines, i, fence);
  if (/^\s*<!--/.test(marked)) return readComment(gathered, lines, i);
  if (line.trim() === '' || REFERENCE.test(marked)) {
    gathered.open = null;
    return i;
  }
  const under = UNDERLINE.exec(marked)?.[1];
  const last = gathered.parts.at(-1);
  if (under && gathered.open === 'paragraph' && last?.lines.length === 1) {
    gathered.parts.pop();
    add(gathered, 'heading', last.lines[0] ?? '', under.startsWith('=') ? 1 : 2);
    gathered.open = null;
    return i;
  }
  if (line.length <= MAX_MARKED && RULE.test(line)) {
    gathered.open = null;
    return i;
  }
  const heading = line.length <= MAX_MARKED ? HEADING.exec(line) : null;
  if (heading) {
    add(gathered, 'heading', heading[2] ?? '', heading[1]?.length ?? 1);
    gathered.open = null;
    return i;
  }
  if (
    line.length <= MAX_MARKED &&
    (ROW.test(line) || (line.includes('|') && DIVIDER.test(lines[i + 1] ?? '') && (lines[i + 1] ?? '').includes('|')))
  ) {
    if (!DIVIDER.test(line)) add(gathered, 'table', cells(line));
    return i;
  }
  if (line.includes('|') && DIVIDER.test(marked)) return i;
  const quote = QUOTE.exec(line);
  if (quote) {
    if ((quote[2] ?? '').trim() === '') gathered.open = null;
    else goOn(gathered, 'quotation', (quote[2] ?? '').trimEnd());
    return i;
  }
  const item = ITEM.exec(line);
  if (item) add(gathered, 'list', item[1] ?? '');
  else if (gathered.open === 'list' || gathered.open === 'quotation') goOn(gathered, gathered.open, line.trim());
  else goOn(gathered, 'paragraph', line.trim());
  return i;
}

function cells(row: string): string {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())
    .join('\t');
}

function readFence(gathered: Gathered, lines: readonly string[], from: number, fence: string): number {
  gathered.open = null;
  let i = from + 1;
  for (; i < lines.length && !(lines[i] ?? '').trim().startsWith(fence); i++) goOn(gathered, 'code', lines[i] ?? '');
  gathered.open = null;
  return i;
}

/** An HTML comment, which no rendered page shows. */
function readComment(gathered: Gathered, lines: readonly string[], from: number): number {
  gathered.open = null;
  let i = from;
  for (; i < lines.length; i++) {
    goOn(gathered, 'comment', (lines[i] ?? '').replace(/<!--|-->/g, '').trim());
    if ((lines[i] ?? '').includes('-->')) break;
  }
  gathered.open = null;
  return i;
}
