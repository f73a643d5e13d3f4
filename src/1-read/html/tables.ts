import { attribute, type Element, isElement, type Node } from './dom.ts';

/** Elements looked at to tell a table of data from one that lays out a page. */
const MAX_LOOK = 3000;
/** A cell with more holds prose: the table lays out the page. In UTF-16 code units. */
const MAX_CELL = 400;

const PROSE = new Set('table h1 h2 h3 h4 article section form ul ol blockquote'.split(' '));

/** Whether a table holds data, row by row, and is not there to place columns of a page side by side. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let paragraphs = 0;
  let looked = 0;
  const stack: { node: Node; cell: { size: number } | null }[] = table.childNodes.map(node => ({ node, cell: null }));
  for (let step = stack.pop(); step && looked < MAX_LOOK; step = stack.pop()) {
    const { node } = step;
    let { cell } = step;
    if (!isElement(node)) {
      if (cell && node.nodeName === '#text' && 'value' in node) {
        cell.size += node.value.trim().length;
        if (cell.size > MAX_CELL) return false;
      }
      continue;
    }
    looked++;
    if (PROSE.has(node.tagName)) return false;
    if (node.tagName === 'tr') rows++;
    if (node.tagName === 'p' && ++paragraphs > cells) return false;
    if (node.tagName === 'td' || node.tagName === 'th') {
      cells++;
      cell = { size: 0 };
    }
    for (const child of node.childNodes) stack.push({ node: child, cell });
  }
  return rows >= 2 && cells >= rows * 2 - 1;
}
