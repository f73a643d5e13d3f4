import { normalise } from '../normalise.ts';
import { bulletOf } from '../office/list-number.ts';
import { isData, type PieceKind, piecesOf, rowOf, UNTOLD } from '../office/words.ts';
import { BARE, type Flow } from './group.ts';

/** Ends a paragraph: its pieces go into the cell or the text, and what belongs to it after them. */
export function endParagraph(flow: Flow, kind: PieceKind | null): void {
  const { inTable } = flow.paragraph;
  const pieces = piecesOf(flow.words, flow.kind ?? kind ?? UNTOLD, labelOf(flow.number)).map(piece => ({
    ...piece,
    aside: flow.aside,
  }));
  if (!inTable) endTable(flow);
  const into = inTable ? flow.cell : flow.pieces;
  for (const piece of [...pieces, ...flow.after]) into.push(piece);
  flow.words = [];
  flow.number = '';
  flow.after = [];
}

/** Signs of other fonts come out as these letters; they are bullets. */
const SIGN_LETTERS = /^[o·§]$/;

/** A number as it stands in the file, or the bullet that is drawn there. */
function labelOf(number: string): string {
  const words = normalise(number).text.replace(/\s+/g, ' ').trim();
  if (words === '') return '';
  return /[\p{L}\p{N}]/u.test(words) && !SIGN_LETTERS.test(words)
    ? `${words} `
    : `${bulletOf(SIGN_LETTERS.test(words) ? '' : words)} `;
}

export function endCell(flow: Flow): void {
  flow.cells.push(flow.cell);
  flow.cell = [];
}

export function endRow(flow: Flow): void {
  if (flow.cells.length > 0) flow.rows.push(flow.cells);
  flow.cells = [];
  flow.shaded = false;
}

/** Rows of data become rows, a table that lays out a page the paragraphs in it. */
function endTable(flow: Flow): void {
  if (flow.cell.length > 0) endCell(flow);
  if (flow.cells.length > 0) endRow(flow);
  const isTable = flow.kind === null && isData(flow.rows);
  for (const cells of flow.rows) {
    for (const piece of isTable ? rowOf(cells) : cells.flat()) flow.pieces.push(piece);
  }
  flow.rows = [];
}

/** Ends a flow: what is left in it is its last paragraph. */
export function endFlow(flow: Flow, kind: PieceKind | null): void {
  if (flow.words.length > 0 || flow.after.length > 0) endParagraph(flow, kind);
  flow.paragraph = BARE;
  endTable(flow);
}
