import { type Look, whyUnseen } from '../office/look.ts';
import {
  deletedBy,
  hiddenFor,
  isData,
  type Piece,
  type PieceKind,
  piecesOf,
  rowOf,
  UNTOLD,
  type Unseen,
  type Words,
} from '../office/words.ts';
import { at, elementsIn, isElement, wordsIn, type XmlElement } from '../office/xml.ts';
import type { Lists, Opened } from './lists.ts';
import type { Styles } from './styles.ts';

/** What a tracked change took out, and why it is not in the final text. */
export interface Deletion {
  readonly content: XmlElement;
  readonly unseen: Unseen;
}

/** What the body refers to. */
export interface Referred {
  readonly styles: Styles;
  readonly lists: Lists;
  /** Each stands once, where it is first marked: read again at every mark, the text would grow without end. */
  readonly deletions: Map<string, Deletion>;
}

/** An item of a list; its first paragraph takes its number. */
interface Item {
  readonly element: XmlElement;
  readonly list: Opened;
  isNumbered: boolean;
}

interface Around {
  readonly kind: PieceKind | null;
  readonly aside: Piece['aside'];
  readonly look: Look;
  readonly unseen: Unseen | null;
  readonly item?: Item | null;
}

interface Reading {
  readonly referred: Referred;
  readonly pieces: Piece[];
  /** Notes, comments and boxes of the paragraph that is being read, to come after it. */
  after: Piece[];
}

const CHROME: PieceKind = { kind: 'chrome', level: 0 };
const COMMENT: PieceKind = { kind: 'comment', level: 0 };
const PARAGRAPH: PieceKind = { kind: 'paragraph', level: 0 };
const LIST: PieceKind = { kind: 'list', level: 0 };

/** Lists that programs make of the text: contents, indexes, bibliography. */
const MADE =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
/** Elements whose words are for programs: sources of such lists, declarations, scripts. */
const SILENT =
  /^(?:text:(?:\S{1,40}-source|sequence-decls|variable-decls|user-field-decls|tracked-changes|script|note-citation)|office:(?:forms|event-listeners)|draw:(?:object|image)|table:table-column)$/;
/** No text needs more spaces in a row than a line has. */
const MAX_SPACES = 200;

/** The changes that were tracked, by id. */
export function deletionsOf(body: XmlElement): Map<string, Deletion> {
  const regions = elementsIn(body, 'text:tracked-changes').flatMap(list => elementsIn(list, 'text:changed-region'));
  return new Map(
    regions.flatMap(region => {
      const content = at(region, 'text:deletion');
      if (content === null) return [];
      const info = at(content, 'office:change-info');
      const [who, when] = ['dc:creator', 'dc:date'].map(name => wordsIn(at(info, name)).trim() || null);
      const id = region.attributes.get('text:id') ?? '';
      return [[id, { content, unseen: deletedBy(who ?? null, when ?? null) }] as const];
    }),
  );
}

/** The pieces of a part of the document, in order; notes, comments and boxes stand after the paragraph that they belong to. */
export function readBody(
  container: XmlElement,
  referred: Referred,
  ground: Look['ground'],
  kind: PieceKind | null = null,
): readonly Piece[] {
  const look = ground === undefined ? {} : { ground };
  return apart(container, referred, { kind, aside: null, look, unseen: null });
}

/** Reads into a place of its own and hands out what it came to. */
function apart(container: XmlElement, referred: Referred, around: Around): readonly Piece[] {
  const reading: Reading = { referred, pieces: [], after: [] };
  readBlocks(container, reading, { ...around, item: null });
  return [...reading.pieces, ...reading.after];
}

function readBlocks(container: XmlElement, reading: Reading, around: Around): void {
  const { referred } = reading;
  for (const element of elementsIn(container)) {
    const { name, attributes } = element;
    if (name === 'text:p' || name === 'text:h') readParagraph(element, reading, around);
    else if (name === 'table:table') readTable(element, reading, around);
    else if (name === 'text:change') readDeletion(element, reading, around);
    else if (name === 'text:list') readList(element, reading, around);
    else if (name === 'text:numbered-paragraph') readBlocks(element, reading, { ...around, kind: around.kind ?? LIST });
    else if (MADE.test(name)) readBlocks(element, reading, { ...around, kind: CHROME });
    else if (name === 'text:section') {
      const { look } = referred.styles('section', attributes.get('text:style-name'));
      const isShut = attributes.get('text:display') === 'none' || look.vanish === true;
      const unseen = around.unseen ?? (isShut ? hiddenFor('in a hidden section') : null);
      readBlocks(element, reading, { ...around, unseen });
    } else if (name.startsWith('draw:')) readBox(element, reading, around);
    else if (!SILENT.test(name)) readBlocks(element, reading, around);
  }
}

function readList(list: XmlElement, reading: Reading, around: Around): void {
  const opened = reading.referred.lists.open(list, around.item?.list ?? null);
  for (const element of elementsIn(list)) {
    const isNumbered = element.name !== 'text:list-item';
    readBlocks(element, reading, {
      ...around,
      kind: around.kind ?? LIST,
      item: { element, list: opened, isNumbered },
    });
  }
}

/** The number of an item, with its first paragraph, or of a heading that is none. */
function numberOf(element: XmlElement, level: number, { lists }: Referred, { item, unseen }: Around): string {
  if (unseen !== null || item?.isNumbered) return '';
  if (item) {
    item.isNumbered = true;
    return lists.item(item.list, item.element);
  }
  return element.name === 'text:h' ? lists.heading(level, element) : '';
}

function readParagraph(element: XmlElement, reading: Reading, around: Around): void {
  const { attributes, name } = element;
  const style = reading.referred.styles('paragraph', attributes.get('text:style-name'));
  const level = Number(attributes.get('text:outline-level') ?? 1);
  const own = name === 'text:h' ? ({ kind: 'heading', level } as const) : style.kind;
  const kind = own?.kind === 'title' || around.kind === LIST ? (own ?? LIST) : (around.kind ?? own ?? UNTOLD);
  const words: Words[] = [];
  const ground = around.look.ground === null ? { ground: null } : {};
  readInline(element, words, reading, { ...around, look: { ...around.look, ...style.look, ...ground } });
  const number = numberOf(element, level, reading.referred, around);
  reading.pieces.push(
    ...piecesOf(words, kind, number).map(piece => ({ ...piece, aside: around.aside })),
    ...reading.after,
  );
  reading.after = [];
}

function readInline(container: XmlElement, words: Words[], reading: Reading, around: Around): void {
  const show = (text: string) => words.push({ text, unseen: around.unseen ?? whyUnseen(around.look) });
  for (const child of container.children) {
    if (!isElement(child)) {
      show(child.replace(/[ \t\r\n]+/g, ' '));
      continue;
    }
    const { name, attributes } = child;
    if (name === 'text:s') show(' '.repeat(Math.min(MAX_SPACES, Number(attributes.get('text:c') ?? 1) || 1)));
    else if (name === 'text:tab') show('\t');
    else if (name === 'text:line-break') show('\n');
    else if (name === 'text:change') readDeletion(child, reading, around, words);
    else if (name === 'text:note') readNote(child, reading, around);
    else if (name === 'office:annotation') readComment(child, reading, around);
    else if (name.startsWith('draw:')) readBox(child, reading, around);
    else if (!SILENT.test(name)) {
      const { look } =
        name === 'text:span' ? reading.referred.styles('text', attributes.get('text:style-name')) : { look: {} };
      const isShut = attributes.get('text:is-hidden') === 'true';
      const unseen = around.unseen ?? (isShut ? hiddenFor('a hidden field') : null);
      const ground = around.look.ground === null ? { ground: null } : {};
      readInline(child, words, reading, { ...around, unseen, look: { ...around.look, ...look, ...ground } });
    }
  }
}

/** What was taken out here: among the words of a paragraph, or between paragraphs. */
function readDeletion({ attributes }: XmlElement, reading: Reading, around: Around, words?: Words[]): void {
  const { deletions } = reading.referred;
  const id = attributes.get('text:change-id') ?? '';
  const deletion = deletions.get(id);
  if (!deletion) return;
  deletions.delete(id);
  const pieces = apart(deletion.content, reading.referred, { ...around, unseen: deletion.unseen });
  if (words) for (const { text, unseen } of pieces) words.push({ text: `${text}\n\n`, unseen });
  else reading.pieces.push(...pieces);
}

function readNote(note: XmlElement, reading: Reading, around: Around): void {
  const body = at(note, 'text:note-body');
  if (body)
    reading.after.push(...apart(body, reading.referred, { ...around, kind: around.kind ?? PARAGRAPH, aside: 'note' }));
}

function readComment(comment: XmlElement, reading: Reading, around: Around): void {
  const who = wordsIn(at(comment, 'dc:creator')).trim();
  const text = { ...comment, children: elementsIn(comment).filter(({ name }) => /^text:(?:p|h|list)$/.test(name)) };
  const pieces = apart(text, reading.referred, { ...around, kind: COMMENT, unseen: null });
  reading.after.push(
    ...pieces.map((piece, i) => (who && i === 0 ? { ...piece, text: `${who}: ${piece.text}` } : piece)),
  );
}

/** A frame or shape; its ground is a drawing's and not known. */
function readBox(box: XmlElement, reading: Reading, around: Around): void {
  const inner = {
    ...around,
    kind: around.kind === LIST ? PARAGRAPH : (around.kind ?? PARAGRAPH),
    aside: 'box',
    look: { ground: null },
  } as const;
  reading.after.push(...apart(box, reading.referred, inner));
}

function readTable(table: XmlElement, reading: Reading, around: Around): void {
  const rows = rowsOf(table).map(row =>
    elementsIn(row, 'table:table-cell').map(cell => {
      const { ground } = reading.referred.styles('table-cell', cell.attributes.get('table:style-name')).look;
      return apart(cell, reading.referred, {
        ...around,
        look: ground === undefined ? around.look : { ...around.look, ground },
      });
    }),
  );
  const isTable = around.kind === null && isData(rows);
  for (const cells of rows) reading.pieces.push(...(isTable ? rowOf(cells) : cells.flat()));
}

/** Rows may stand in groups and among the head's. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsIn(table).flatMap(child =>
    child.name === 'table:table-row'
      ? [child]
      : /^table:table-(?:rows|header-rows|row-group)$/.test(child.name)
        ? rowsOf(child)
        : [],
  );
}
