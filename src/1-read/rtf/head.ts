import type { Colour } from '../html/colour.ts';
import type { PieceKind } from '../office/words.ts';

/** What the tables before the text say, gathered while they are read. */
export interface Head {
  /** The document's own code page. */
  encoding: string;
  /** The number of a code page that is not read; letters in it are guessed. */
  unknownPage: number | null;
  readonly fonts: Map<number, string>;
  font: number;
  /** Null for “automatic”. */
  readonly colours: (Colour | null)[];
  readonly colour: { red: number; green: number; blue: number; set: boolean };
  readonly styles: Map<number, PieceKind>;
  readonly style: { number: number; outline: number | null; name: string };
  readonly revisers: string[];
  /** Words of the property or table entry that is being read. */
  words: string;
  title: string;
  author: string;
  created: string;
  modified: string;
  readonly date: Record<string, number>;
  commenter: string;
}

export function newHead(encoding: string): Head {
  return {
    encoding,
    unknownPage: null,
    fonts: new Map(),
    font: 0,
    colours: [],
    colour: { red: 0, green: 0, blue: 0, set: false },
    styles: new Map(),
    style: { number: 0, outline: null, name: '' },
    revisers: [],
    words: '',
    title: '',
    author: '',
    created: '',
    modified: '',
    date: {},
    commenter: '',
  };
}

/** Kinds by a built-in style's name. */
const KINDS: readonly (readonly [name: RegExp, kind: PieceKind['kind']])[] = [
  [/^title$/i, 'title'],
  [/^(?:intense )?quote$|^block text$/i, 'quotation'],
  [/^caption$/i, 'caption'],
  [/^(?:toc \d|toc heading|header|footer)$/i, 'chrome'],
];

function endColour(head: Head): void {
  const { red, green, blue, set } = head.colour;
  head.colours.push(set ? [red, green, blue, 1] : null);
  Object.assign(head.colour, { red: 0, green: 0, blue: 0, set: false });
}

function endStyle(head: Head): void {
  const { number, outline, name } = head.style;
  const heading = /^heading ([1-9])$/i.exec(name.trim());
  const named = KINDS.find(([pattern]) => pattern.test(name.trim()))?.[1];
  if (heading) head.styles.set(number, { kind: 'heading', level: Number(heading[1]) });
  else if (named) head.styles.set(number, { kind: named, level: 0 });
  else if (outline !== null && outline < 9) head.styles.set(number, { kind: 'heading', level: outline + 1 });
  Object.assign(head.style, { number: 0, outline: null, name: '' });
}

/** Words in a table of the head: a semicolon ends an entry. */
export function tableWords(head: Head, table: 'fonts' | 'colours' | 'styles' | 'revisers', words: string): void {
  for (const [i, part] of words.split(';').entries()) {
    if (i > 0 && table === 'colours') endColour(head);
    if (i > 0 && table === 'styles') endStyle(head);
    if (i > 0 && table === 'revisers') {
      head.revisers.push(head.words.trim());
      head.words = '';
    }
    if (table === 'styles') head.style.name += part;
    else if (table === 'revisers') head.words += part;
  }
}

/** `\yr2014\mo6\dy11\hr8\min30` as EDTF; empty when it names no day. */
export function dateIn({ yr, mo, dy, hr, min }: Head['date']): string {
  if (!yr || !mo || !dy) return '';
  const two = (number: number | undefined) => String(number ?? 0).padStart(2, '0');
  const day = `${String(yr).padStart(4, '0')}-${two(mo)}-${two(dy)}`;
  return hr === undefined ? day : `${day}T${two(hr)}:${two(min)}:00`;
}

/**
 * A date as Word packs it into 32 bits (RTF 1.9.1, "Revision Marks for Text Runs": minute 6, hour 5, day 5, month 4,
 * year since 1900 9 bits), as EDTF; null for none.
 */
export function unpackDate(packed: number): string | null {
  const day = (packed >>> 11) & 0x1f;
  const month = (packed >>> 16) & 0xf;
  const year = 1900 + ((packed >>> 20) & 0x1ff);
  return day && month ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}
