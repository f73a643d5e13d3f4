import { type Look, whyUnseen } from '../office/look.ts';
import {
  deletedBy,
  isData,
  type Piece,
  type PieceKind,
  piecesOf,
  rowOf,
  UNTOLD,
  type Unseen,
  type Words,
} from '../office/words.ts';
import { at, below, elementsIn, isElement, wordsIn, type XmlElement } from '../office/xml.ts';
import { isOn, lookOf, shadeOf } from './look.ts';
import { type Counter, numberedBy } from './numbering.ts';
import { kindByProperties, type Styles } from './styles.ts';

/** What the body refers to in other parts. */
export interface Referred {
  readonly styles: Styles;
  /** Begins to number the lists of a part. */
  readonly counter: () => Counter;
  /** Notes by kind and id, comments by id; null for one that is not there. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => XmlElement | null;
  readonly comment: (id: string) => XmlElement | null;
}

/** Where a run of paragraphs stands. */
interface Around {
  /** What all of it is, whatever its styles say; null in the body. */
  readonly kind: PieceKind | null;
  readonly aside: Piece['aside'];
  readonly ground: Look['ground'];
  readonly unseen: Unseen | null;
}

/** What the reading of one part has come to. */
interface Reading {
  readonly referred: Referred;
  readonly counter: Counter;
  readonly pieces: Piece[];
  /** Fields that are open: until their result begins, what stands in them is an instruction. */
  readonly fields: ('instruction' | 'result')[];
  /** Words of paragraphs whose end a tracked change took out: they go on in the next. */
  readonly joined: Words[];
  /** Notes, comments and boxes of paragraphs that are being read, to come after them. */
  after: Piece[];
}

const BLOCKS = new Set([
  'w:p',
  'w:tbl',
  'w:sdt',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'mc:AlternateContent',
]);
const BOXES = new Set(['w:txbxContent']);
const CONTENTS = /table of contents|bibliograph/i;
const CHROME: PieceKind = { kind: 'chrome', level: 0 };
const COMMENT: PieceKind = { kind: 'comment', level: 0 };
const PARAGRAPH: PieceKind = { kind: 'paragraph', level: 0 };

/** Elements of a run that show one character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** The pieces of a part of the document, in order; notes, comments and boxes stand after the paragraph that they belong to. */
export function readBody(
  container: XmlElement,
  referred: Referred,
  page: Look['ground'],
  kind: PieceKind | null = null,
): readonly Piece[] {
  const reading = readingOf(referred, referred.counter());
  readBlocks(container, reading, { kind, aside: null, ground: page, unseen: null });
  close(reading, [], kind ?? UNTOLD, null);
  return reading.pieces;
}

function readingOf(referred: Referred, counter: Counter): Reading {
  return { referred, counter, pieces: [], fields: [], joined: [], after: [] };
}

function readBlocks(container: XmlElement, reading: Reading, around: Around): void {
  for (const element of elementsIn(container)) {
    const { name } = element;
    if (name === 'w:p') readParagraph(element, reading, around);
    else if (name === 'w:tbl') readTable(element, reading, around);
    else if (name === 'w:sdt') {
      const gallery = below(element, new Set(['w:docPartGallery']))[0]?.attributes.get('w:val') ?? '';
      const content = at(element, 'w:sdtContent');
      if (content) readBlocks(content, reading, CONTENTS.test(gallery) ? { ...around, kind: CHROME } : around);
    } else if (name === 'mc:AlternateContent') readBlocks(chosen(element), reading, around);
    else if (BLOCKS.has(name)) readBlocks(element, reading, { ...around, unseen: around.unseen ?? change(element) });
  }
}

/** What a program that knows the newest features shows of the alternatives. */
function chosen(element: XmlElement): XmlElement {
  return at(element, 'mc:Choice') ?? at(element, 'mc:Fallback') ?? element;
}

/** Why the words within a tracked change are not in the final text; null when they are. */
function change({ name, attributes }: XmlElement): Unseen | null {
  if (name !== 'w:del' && name !== 'w:moveFrom') return null;
  return deletedBy(attributes.get('w:author') ?? null, attributes.get('w:date') ?? null, name === 'w:moveFrom');
}

function readParagraph(element: XmlElement, reading: Reading, around: Around): void {
  const properties = at(element, 'w:pPr');
  const style = reading.referred.styles.paragraph(at(properties, 'w:pStyle')?.attributes.get('w:val') ?? null);
  const ground = around.ground === null ? null : (shadeOf(properties).ground ?? style.look.ground ?? around.ground);
  const words: Words[] = [];
  readInline(
    element,
    { reading, around, words, look: { ...style.look, ...(ground !== undefined && { ground }) } },
    around.unseen,
  );
  const mark = at(properties, 'w:rPr');
  if (at(mark, 'w:del') ?? at(mark, 'w:moveFrom')) {
    reading.joined.push(...words);
    return;
  }
  const isGone = around.unseen !== null || (isOn(at(mark, 'w:vanish')) && words.every(({ unseen }) => unseen !== null));
  const number = isGone ? '' : reading.counter({ ...style.numbered, ...numberedBy(properties) });
  close(reading, words, around.kind ?? kindByProperties(properties) ?? style.kind ?? UNTOLD, around.aside, number);
}

/** Ends a paragraph: its pieces, and what belongs to it after them. */
function close(
  reading: Reading,
  words: readonly Words[],
  kind: PieceKind,
  aside: Piece['aside'],
  number: string = '',
): void {
  const pieces = piecesOf([...reading.joined.splice(0), ...words], kind, number);
  reading.pieces.push(...pieces.map(piece => ({ ...piece, aside })), ...reading.after);
  reading.after = [];
}

interface Inline {
  readonly reading: Reading;
  readonly around: Around;
  readonly words: Words[];
  readonly look: Look;
}

function readInline(container: XmlElement, inline: Inline, unseen: Unseen | null): void {
  for (const element of elementsIn(container)) {
    const { name } = element;
    if (name === 'w:r') readRun(element, inline, unseen);
    else if (name === 'mc:AlternateContent') readInline(chosen(element), inline, unseen);
    else if (name === 'm:oMath' || name === 'm:oMathPara') {
      inline.words.push({
        text: below(element, new Set(['m:t']))
          .map(wordsIn)
          .join(''),
        unseen,
      });
    } else if (!/^w:(?:pPr|sdtPr|rPr)$/.test(name)) readInline(element, inline, unseen ?? change(element));
  }
}

function readRun(run: XmlElement, inline: Inline, unseen: Unseen | null): void {
  const { reading, words } = inline;
  const properties = at(run, 'w:rPr');
  const character = at(properties, 'w:rStyle')?.attributes.get('w:val');
  const styled = character === undefined ? {} : reading.referred.styles.character(character).look;
  const why = unseen ?? whyUnseen({ ...inline.look, ...styled, ...lookOf(properties) });
  const show = (text: string) => {
    if (reading.fields.at(-1) !== 'instruction') words.push({ text, unseen: why });
  };
  const read = (element: XmlElement) => {
    const { name, attributes } = element;
    if (name === 'w:t' || name === 'w:delText') show(wordsIn(element));
    else if (name in CHARACTERS) show(CHARACTERS[name] ?? '');
    else if (name === 'w:sym') show(symbol(attributes.get('w:char') ?? ''));
    else if (name === 'w:fldChar') field(reading.fields, attributes.get('w:fldCharType'));
    else if (/^w:(?:footnote|endnote|comment)Reference$/.test(name)) refer(element, inline, unseen);
    else if (name === 'mc:AlternateContent') for (const inner of elementsIn(chosen(element))) read(inner);
    else if (name === 'w:ruby') for (const part of elementsIn(element)) readInline(part, inline, unseen);
    else if (/^(?:w:drawing|w:pict|w:object|v:\w+)$/.test(name)) readBoxes(element, inline);
  };
  for (const element of elementsIn(run)) read(element);
}

function field(fields: Reading['fields'], type: string | undefined): void {
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

/** A character by its number; those of symbol fonts (private use) are bullets and ornaments, no words. */
function symbol(code: string): string {
  const number = /^[0-9a-f]{4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  return number < 0x20 || (number >= 0xd800 && number < 0xf900) ? '' : String.fromCharCode(number);
}

/** Reads into a place of its own and hands out what it came to. */
function apart(container: XmlElement, { reading }: Inline, around: Around): readonly Piece[] {
  // Notes count for themselves; a box is a part of the page that it stands on.
  const inner = readingOf(reading.referred, around.aside === 'note' ? reading.referred.counter() : reading.counter);
  readBlocks(container, inner, around);
  close(inner, [], around.kind ?? UNTOLD, around.aside);
  return inner.pieces;
}

/** What a reference leads to comes after the paragraph; what refers to it from words that were taken out went with them. */
function refer({ name, attributes }: XmlElement, inline: Inline, unseen: Unseen | null): void {
  const { reading, around } = inline;
  const id = attributes.get('w:id') ?? '';
  if (name === 'w:commentReference') {
    const comment = reading.referred.comment(id);
    if (comment) reading.after.push(...readComment(comment, reading.referred));
    return;
  }
  const note = reading.referred.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', id);
  if (note)
    reading.after.push(...apart(note, inline, { ground: around.ground, unseen, kind: PARAGRAPH, aside: 'note' }));
}

/** The pieces of a comment, who wrote it before its first words. */
export function readComment(comment: XmlElement, referred: Referred): readonly Piece[] {
  const pieces = readBody(comment, referred, null, COMMENT);
  const who = comment.attributes.get('w:author')?.trim();
  return pieces.map((piece, i) => (who && i === 0 ? { ...piece, text: `${who}: ${piece.text}` } : piece));
}

/** Text boxes, whose ground is a drawing's and not known. */
function readBoxes(drawing: XmlElement, inline: Inline): void {
  const { kind } = inline.around;
  for (const box of below(drawing, BOXES))
    inline.reading.after.push(
      ...apart(box, inline, { kind: kind ?? PARAGRAPH, aside: 'box', ground: null, unseen: null }),
    );
}

function readTable(table: XmlElement, reading: Reading, around: Around): void {
  const styled = at(table, 'w:tblPr', 'w:tblStyle') !== null;
  const ground = styled ? null : (shadeOf(at(table, 'w:tblPr')).ground ?? around.ground);
  const rows = rowsOf(table).map(row => {
    const cut = at(row, 'w:trPr', 'w:del');
    const unseen = around.unseen ?? (cut && change(cut)) ?? (isOn(at(row, 'w:trPr', 'w:hidden')) ? ROW_HIDDEN : null);
    return cellsOf(row).map(cell => {
      const inner = readingOf(reading.referred, reading.counter);
      const shade = shadeOf(at(cell, 'w:tcPr')).ground;
      readBlocks(cell, inner, { ...around, ground: shade === undefined ? ground : shade, unseen });
      close(inner, [], around.kind ?? UNTOLD, around.aside);
      return inner.pieces;
    });
  });
  const isTable = around.kind === null && isData(rows);
  for (const cells of rows) reading.pieces.push(...(isTable ? rowOf(cells) : cells.flat()));
}

const ROW_HIDDEN: Unseen = {
  code: 'hidden-text',
  message: 'No reader of the document could see these words: a hidden row.',
};

/** Rows and cells may be wrapped in content controls. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return wrapped(table, 'w:tr');
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return wrapped(row, 'w:tc');
}

function wrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap(child =>
      child.name === name
        ? [child]
        : /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)
          ? wrapped(child, name)
          : [],
    );
}
