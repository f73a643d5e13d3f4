/** One row, its cells by the name of their column; cells without words are left out. */
export type Row = ReadonlyMap<string, string>;

/** A table, and what of it could not be read. */
export interface Table {
  readonly rows: readonly Row[];
  /** Where it breaks, as a place of a fault, and how many rows were lost there; null when it is whole. */
  readonly broken: { readonly place: string; readonly detail: string } | null;
}

/** Values inside values: a post names its author in an object of its own. */
const MAX_DEPTH = 4;
/** More columns are no table of posts; the first are kept. */
const MAX_COLUMNS = 300;

/** The row that a JSON object is: `{"user": {"name": "Ana"}}` has a column `user.name`. */
export function rowOf(value: object): Row {
  const row = new Map<string, string>();
  fill(row, '', value, 0);
  return row;
}

function fill(row: Map<string, string>, name: string, value: unknown, depth: number): void {
  if (row.size >= MAX_COLUMNS || value === null || value === undefined) return;
  if (typeof value !== 'object') {
    const words = String(value);
    if (words.trim() !== '') row.set(name, words);
    return;
  }
  if (depth >= MAX_DEPTH) return;
  if (Array.isArray(value)) {
    const run = textRun(value);
    if (run !== null) {
      row.set(name, run);
      return;
    }
    const simple = value.filter(one => typeof one === 'string' || typeof one === 'number');
    if (simple.length > 0) row.set(name, simple.join(', '));
    else if (value[0] !== null && typeof value[0] === 'object') fill(row, name, value[0], depth + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) fill(row, name === '' ? key : `${name}.${key}`, inner, depth + 1);
}

/** Words in pieces, some of them with a form of their own: `["The ", {"type": "bold", "text": "gates"}]`. */
function textRun(value: readonly unknown[]): string | null {
  const pieces = value.map(one => {
    if (typeof one === 'string') return one;
    return isObject(one) && typeof one.text === 'string' ? one.text : null;
  });
  const hasForms = value.some(one => typeof one !== 'string');
  return hasForms && pieces.length > 0 && pieces.every(piece => piece !== null) ? pieces.join('') : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
