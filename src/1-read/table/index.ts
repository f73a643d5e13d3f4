import { Fault } from '../../fault/index.ts';
import type { Draft, Given, Opened } from '../draft.ts';
import { inEncoding } from '../encoded.ts';
import { type Decoded, decode } from '../encoding.ts';
import { drafts as feedDrafts } from '../feed/index.ts';
import { isJsonFeed, jsonFeed } from '../feed/json.ts';
import { MAX_PARTS } from '../limits.ts';
import { guessColumns, inWords } from './columns.ts';
import { csvTable, delimiterOf } from './csv.ts';
import { postDraft } from './post.ts';
import { type Row, rowOf, type Table } from './rows.ts';

/** A table of posts whose cells are parted by commas, semicolons, tabs or bars. */
export function readCsv(file: Given): Opened {
  const decoded = decode(file.bytes, 'text', file.charset);
  return posts(file, csvTable(decoded.text, delimiterOf(decoded.text.slice(0, 100_000)) ?? ','), 'row', decoded);
}

/**
 * JSON: a JSON Feed, or a list of posts, wherever in the value the longest list of objects stands.
 * @throws Fault `file-damaged` (it is no JSON, and no lines of JSON), `format-unsupported` (no list of posts is in it).
 */
export function readJson(file: Given): Opened {
  const decoded = decode(file.bytes, 'text', file.charset);
  const text = decoded.text.replace(/^\ufeff?(?:window\.[\w.]{1,80}\s?=\s?)?/, '');
  const value = parsed(text);
  if (value === undefined) return posts(file, linesTable(file.name, text), 'line', decoded);
  if (isJsonFeed(value)) {
    const { head, entries } = jsonFeed(value);
    return { drafts: feedDrafts(entries, head, file.name, decoded), parts: [], failed: [] };
  }
  const list = longestList(value, 0);
  const objects = list.length > 0 ? list : isObject(value) ? [value] : [];
  return posts(file, { rows: objects.slice(0, MAX_PARTS + 1).map(rowOf), broken: null }, 'item', decoded);
}

function posts(file: Given, { rows, broken }: Table, unit: string, decoded: Decoded): Opened {
  const columns = guessColumns(rows);
  if (columns.text === undefined && columns.title === undefined)
    throw new Fault('format-unsupported', {
      file: file.name,
      detail: 'It is data, and no column of it holds the words of posts.',
    });
  const drafts = rows.flatMap((row, i): Draft[] => {
    const draft = postDraft(row, columns, `${unit} ${i + 1}`, file.name);
    return draft === null ? [] : [inEncoding(draft, decoded)];
  });
  const without = rows.length - drafts.length;
  const detail = `Taken: ${inWords(columns)}.${without > 0 ? ` ${without} rows without words were passed over.` : ''}`;
  return {
    drafts,
    parts: [],
    failed: [
      new Fault('columns-guessed', { file: file.name, detail }),
      ...(broken === null ? [] : [new Fault('file-damaged', { file: file.name, ...broken })]),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One JSON object a line; lines that are none are counted. */
function linesTable(file: string, text: string): Table {
  const rows: Row[] = [];
  let lost = 0;
  let first = 0;
  let number = 0;
  for (let at = 0; at < text.length && rows.length <= MAX_PARTS; ) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).trim();
    number++;
    at = end + 1;
    if (line === '') continue;
    const value = parsed(line);
    if (isObject(value)) rows.push(rowOf(value));
    else {
      lost++;
      if (first === 0) first = number;
    }
  }
  if (rows.length === 0)
    throw new Fault('file-damaged', { file, place: 'line 1', detail: 'It is no whole JSON, and no lines of JSON.' });
  const detail = `${lost === 1 ? 'One line is' : `${lost} lines are`} no JSON object.`;
  return { rows, broken: lost === 0 ? null : { place: `line ${first}`, detail } };
}

/** Lists of posts stand at most this deep in what they are wrapped in. */
const MAX_WRAP = 4;

function longestList(value: unknown, depth: number): readonly object[] {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    return objects.length >= value.length / 2 ? objects : [];
  }
  if (!isObject(value) || depth === MAX_WRAP) return [];
  return Object.values(value)
    .map(inner => longestList(inner, depth + 1))
    .reduce((best, list) => (list.length > best.length ? list : best), []);
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
