import type { Point, Side } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import { oneLine } from './terminal.ts';

/** Points shown; the web app and the export have all. */
const MOST_POINTS = 20;
/** Statements shown of one side. */
const MOST_STATEMENTS = 5;
/** Columns of a quote. */
const COLUMNS = 100;

const STATUS: Readonly<Record<Point['status'], string>> = {
  disputed: 'disputed',
  agreed: 'agreed',
  'single-origin': 'rests on one origin',
};

/** What an analysis found, for a person to read in a terminal: totals, then the points at issue with who says what. */
export function summary(analysis: Analysis): string {
  const { documents, statements, relations, points } = analysis;
  const totals = [
    count(documents, 'document'),
    count(statements, 'statement'),
    count(relations, 'relation'),
    count(points, 'point'),
  ].join(', ');
  const shown = points.slice(0, MOST_POINTS).map((point, index) => pointText(point, index + 1, analysis));
  const rest =
    points.length > MOST_POINTS ? [`and ${points.length - MOST_POINTS} more points; rashomon open shows all\n`] : [];
  return [`${totals}\n`, ...shown, ...rest].join('\n');
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? '' : 's'}`;
}

function pointText(point: Point, number: number, analysis: Analysis): string {
  const sides = point.sides.flatMap((side, index) => [`   ${letter(index)}`, ...sideLines(side, analysis)]);
  return [`${number}. ${quoted(point.label)} (${STATUS[point.status]})`, ...sides, ''].join('\n');
}

function letter(index: number): string {
  const LETTERS = 26;
  return index < LETTERS ? String.fromCharCode(65 + index) : String(index + 1);
}

function sideLines(side: Side, { documents, statements, entities }: Analysis): readonly string[] {
  const lines = side.statements.slice(0, MOST_STATEMENTS).flatMap(id => {
    const statement = statements.find(other => other.id === id);
    if (!statement) return [];
    const speaker = entities.find(entity => entity.id === statement.speaker)?.name ?? 'speaker not stated';
    const document = documents.find(other => other.id === statement.document)?.name ?? '';
    return [`     ${oneLine(speaker, 40)}, in ${oneLine(document, 50)}:`, `       ${quoted(statement.quote)}`];
  });
  const left = side.statements.length - MOST_STATEMENTS;
  return left > 0 ? [...lines, `     and ${left} more`] : lines;
}

/** In quote marks; a quote that brings its own keeps those. */
function quoted(text: string): string {
  const line = oneLine(text, COLUMNS);
  return /^\p{Pi}|^["'„]/u.test(line) ? line : `“${line}”`;
}
