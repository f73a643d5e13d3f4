import { Fault } from '../../fault/index.ts';
import type { Piece, PieceKind } from '../office/words.ts';
import { charset, codePage, decodeBytes, USUAL } from './code-pages.ts';
import { endCell, endFlow, endParagraph, endRow } from './flow.ts';
import { type Flow, type Group, newFlow, PLAIN } from './group.ts';
import { dateIn, type Head, newHead, tableWords } from './head.ts';
import { lettersAfter, paragraphAfter, unseenOf } from './letters.ts';
import type { Token } from './tokens.ts';
import { CHARACTERS, DESTINATIONS, FLOWS, SHOWN } from './words.ts';

/** What the reading of a file has come to. */
export interface Reading {
  readonly file: string;
  readonly head: Head;
  readonly main: Flow;
  /** Heads and feet of the pages. */
  readonly edges: Piece[];
  readonly groups: Group[];
  /** Bytes that are not decoded yet: a letter may be two. */
  bytes: string;
  /** Characters to pass over: they stand in for the Unicode character before them. */
  skip: number;
  /** Half of a character beyond the first 65,536. */
  half: string;
  /** Whether the last bracket was closed. */
  ended: boolean;
  readonly finish: () => readonly Piece[];
}

/** No program nests deeper. */
const MAX_GROUPS = 4000;
/** No program sets more before an item. In UTF-16 code units. */
const MAX_NUMBER = 64;
const WHITE = [255, 255, 255, 1] as const;
/** Words that give the numbers of a date. */
const DATE = /^(?:yr|mo|dy|hr|min)$/;

export function startReading(file: string): Reading {
  const main = newFlow(null, null, WHITE);
  const reading: Reading = {
    file,
    head: newHead(USUAL),
    main,
    edges: [],
    groups: [{ destination: 'text', letters: PLAIN, stands: 1, flow: main, optional: false }],
    bytes: '',
    skip: 0,
    half: '',
    ended: false,
    finish: () => {
      flush(reading);
      while (reading.groups.length > 1) close(reading);
      endFlow(main, kindOf(reading, main));
      return [...once(reading.edges), ...main.pieces];
    },
  };
  return reading;
}

/** First pages, left and right ones often have the same head. */
function once(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }, i) => pieces.findIndex(other => other.text === text) === i);
}

function top({ groups }: Reading): Group {
  return groups[groups.length - 1] as Group;
}

export function takeToken(reading: Reading, token: Token): void {
  if (token.kind === 'text') takeBytes(reading, token.bytes);
  else if (token.kind === 'word' && token.word === 'u') takeUnicode(reading, token.number ?? 0);
  else if (token.kind === 'word' && reading.skip > 0) reading.skip--;
  else {
    reading.skip = 0;
    flush(reading);
    if (token.kind === 'word') takeWord(reading, token.word, token.number);
    else if (token.kind === 'open') open(reading);
    else {
      close(reading);
      reading.ended = reading.groups.length === 1;
    }
  }
}

function open(reading: Reading): void {
  if (reading.groups.length > MAX_GROUPS)
    throw new Fault('office-broken', {
      file: reading.file,
      detail: `Its groups are nested deeper than ${MAX_GROUPS}.`,
    });
  const around = top(reading);
  reading.groups.push({ ...around, optional: false });
}

function close(reading: Reading): void {
  const group = reading.groups.length > 1 ? reading.groups.pop() : undefined;
  if (!group) return;
  const { head } = reading;
  const around = top(reading);
  if (group.destination !== around.destination) {
    const date = dateIn(head.date);
    if (group.destination === 'title' || group.destination === 'author' || group.destination === 'commenter') {
      head[group.destination] = head.words;
      head.words = '';
    } else if (group.destination === 'created' || group.destination === 'modified') {
      head[group.destination] = date;
      for (const part of Object.keys(head.date)) delete head.date[part];
    }
  }
  if (group.flow !== around.flow) endOwnFlow(reading, group.flow, around.flow);
}

/** A note, a comment, a box comes after the paragraph it belongs to; heads and feet stand before the text. */
function endOwnFlow(reading: Reading, flow: Flow, around: Flow): void {
  endFlow(flow, null);
  if (flow.kind?.kind === 'chrome') {
    reading.edges.push(...flow.pieces);
    return;
  }
  const who = flow.kind?.kind === 'comment' ? reading.head.commenter.trim() : '';
  around.after.push(
    ...flow.pieces.map((piece, i) => (who && i === 0 ? { ...piece, text: `${who}: ${piece.text}` } : piece)),
  );
  if (who) reading.head.commenter = '';
}

function takeBytes(reading: Reading, bytes: string): void {
  const over = Math.min(reading.skip, bytes.length);
  reading.skip -= over;
  reading.bytes += over === 0 ? bytes : bytes.slice(over);
}

/** `\u8217'`: a UTF-16 code unit, then what stands in for it. */
function takeUnicode(reading: Reading, number: number): void {
  flush(reading);
  const unit = String.fromCharCode(number & 0xffff);
  reading.skip = top(reading).stands;
  if (/[\ud800-\udbff]/.test(unit)) reading.half = unit;
  else {
    show(reading, reading.half + unit);
    reading.half = '';
  }
}

/** Decodes the bytes gathered so far. */
function flush(reading: Reading): void {
  if (reading.bytes === '') return;
  const { font } = top(reading).letters;
  const encoding = (font === null ? undefined : reading.head.fonts.get(font)) ?? reading.head.encoding;
  const text = decodeBytes(reading.bytes, encoding);
  reading.bytes = '';
  show(reading, text);
}

function show(reading: Reading, text: string): void {
  const { destination, letters, flow } = top(reading);
  const { head } = reading;
  if (destination === 'text') flow.words.push({ text, unseen: unseenOf(letters, flow, head) });
  else if (destination === 'number') flow.number = `${flow.number}${text}`.slice(0, MAX_NUMBER);
  else if (destination === 'title' || destination === 'author' || destination === 'commenter') head.words += text;
  else if (
    destination === 'fonts' ||
    destination === 'colours' ||
    destination === 'styles' ||
    destination === 'revisers'
  )
    tableWords(head, destination, text);
}

function takeWord(reading: Reading, word: string, number: number | null): void {
  const group = top(reading);
  if (group.destination === 'never') return;
  if (word === '*') {
    group.optional = true;
    return;
  }
  const own = Object.hasOwn(FLOWS, word) ? FLOWS[word] : undefined;
  if (own && (group.destination === 'text' || SHOWN.has(word))) {
    const isEdge = own.kind.kind === 'chrome';
    group.flow = newFlow(
      group.flow.kind?.kind === 'chrome' ? group.flow.kind : own.kind,
      own.aside,
      isEdge || own.aside === 'box' ? null : WHITE,
    );
    group.destination = 'text';
    group.letters = PLAIN;
  } else if (SHOWN.has(word)) group.destination = 'text';
  else if (Object.hasOwn(DESTINATIONS, word)) group.destination = DESTINATIONS[word] ?? 'nowhere';
  else if (group.optional && group.destination === 'text' && !/^shp(?:inst|grp)?$/.test(word))
    group.destination = 'nowhere';
  else if (group.destination === 'text') takeTextWord(reading, group, word, number);
  else takeTableWord(reading.head, group, word, number);
  if (group.destination === 'number' && (word === 'pntext' || word === 'listtext')) {
    group.flow.paragraph = { ...group.flow.paragraph, listed: true };
    group.flow.number = ''; // A file for old and new programs says it twice.
  }
  group.optional = false;
}

function takeTextWord(reading: Reading, group: Group, word: string, number: number | null): void {
  const { flow } = group;
  const letters = lettersAfter(group.letters, word, number);
  const paragraph = letters ? null : paragraphAfter(flow.paragraph, word, number);
  if (letters) group.letters = letters;
  else if (paragraph) flow.paragraph = paragraph;
  else if (Object.hasOwn(CHARACTERS, word)) show(reading, CHARACTERS[word] ?? '');
  else if (word === 'par' || word === 'sect' || word === 'page' || word === 'nestcell' || word === 'nestrow')
    endParagraph(flow, kindOf(reading, flow));
  else if (word === 'cell') {
    flow.paragraph = { ...flow.paragraph, inTable: true };
    endParagraph(flow, kindOf(reading, flow));
    endCell(flow);
  } else if (word === 'row') endRow(flow);
  else if (word === 'clcbpat' || word === 'clshdng') flow.shaded = true;
  else if (word === 'uc') group.stands = Math.max(0, number ?? 1);
  else if (word === 'ansicpg') setPage(reading.head, number ?? 0);
  else if (word === 'mac') setPage(reading.head, 10000);
  else if (word === 'pc') setPage(reading.head, 437);
  else if (word === 'pca') setPage(reading.head, 850);
}

function setPage(head: Head, number: number): void {
  const name = codePage(number);
  head.encoding = name ?? USUAL;
  head.unknownPage = name === null && number !== 0 ? number : null;
}

/** Words that give numbers to an entry of a table in the head, or to a date. */
function takeTableWord(head: Head, { destination }: Group, word: string, number: number | null): void {
  if (destination === 'fonts') {
    if (word === 'f') head.font = number ?? 0;
    const encoding = word === 'fcharset' ? charset(number ?? 0) : word === 'cpg' ? codePage(number ?? 0) : null;
    if (encoding !== null) head.fonts.set(head.font, encoding);
  } else if (destination === 'colours') {
    if (word === 'red' || word === 'green' || word === 'blue')
      Object.assign(head.colour, { [word]: number ?? 0, set: true });
  } else if (destination === 'styles') {
    if (word === 's') head.style.number = number ?? 0;
    else if (word === 'outlinelevel') head.style.outline = number;
  } else if ((destination === 'created' || destination === 'modified') && DATE.test(word))
    head.date[word] = number ?? 0;
}

/** What a paragraph's style, its level in the outline or its number says that it is; null when nothing does. */
function kindOf({ head }: Reading, { paragraph }: Flow): PieceKind | null {
  if (paragraph.outline !== null && paragraph.outline < 9) return { kind: 'heading', level: paragraph.outline + 1 };
  const styled = head.styles.get(paragraph.style);
  return styled ?? (paragraph.listed ? { kind: 'list', level: 0 } : null);
}
