import { zlibSync } from 'fflate';

/*
 * Small PDF files for tests, written object by object (ISO 32000-1, 7.5). Text is set in Helvetica (F1) and
 * Helvetica-Bold (F2), which every reader knows, so no font has to be embedded.
 */

/** A page to be written. */
export interface PageToWrite {
  /** Content stream operators. */
  readonly content: string;
  /** More entries of the page dictionary: `/Rotate 90`. */
  readonly more?: string;
  /** More entries of the resources: `/XObject << /Im1 5 0 R >>`; objects are those of `extra`, from `FIRST_EXTRA` on. */
  readonly resources?: string;
  /** Fonts beside F1 and F2: `/F3 5 0 R`. */
  readonly fonts?: string;
}

/** A file to be written. */
export interface FileToWrite {
  readonly pages: readonly PageToWrite[];
  /** The information dictionary: `/Title (…)`. */
  readonly info?: string;
  /** More entries of the catalog, and of the trailer. */
  readonly catalog?: string;
  readonly trailer?: string;
  /** Objects of the file's own, numbered from `FIRST_EXTRA` on. */
  readonly extra?: readonly (string | Uint8Array)[];
}

/** Numbers 1 to 5 are the catalog, the pages, two fonts and the information dictionary. */
export const FIRST_EXTRA = 6;
const WIDTH = 595;
const HEIGHT = 842;

const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));

/** A stream object with its data packed. */
export function stream(dictionary: string, data: string | Uint8Array): Uint8Array {
  const packed = zlibSync(typeof data === 'string' ? latin1(data) : data);
  return joined([`<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, packed, '\nendstream']);
}

/** A stream object with its data as it is. */
export function plainStream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map(part => (typeof part === 'string' ? latin1(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A whole file with its cross-reference table. */
export function writePdf({ pages, info = '', catalog = '', trailer = '', extra = [] }: FileToWrite): Uint8Array {
  const firstPage = FIRST_EXTRA + extra.length;
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`);
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects: (string | Uint8Array)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< ${info} >>`,
    ...extra,
    ...pages.flatMap(({ content, more = '', resources = '', fonts = '' }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${firstPage + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R ${fonts} >> ${resources} >> ${more} >>`,
      stream('', content),
    ]),
  ];
  const parts: (string | Uint8Array)[] = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const places: number[] = [];
  let at = 15;
  const add = (part: string | Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, i) => {
    places.push(at);
    add(`${i + 1} 0 obj\n`);
    add(object);
    add('\nendobj\n');
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  parts.push(
    `${end}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
  );
  return joined(parts);
}

/** Words as a literal string; letters beyond Latin-1 have no place in it, but for the bullet. */
export function literal(words: string): string {
  return `(${words.replace(/[\\()]/g, '\\$&').replaceAll('•', '\x95')})`;
}

/** A line of words at a place, in points from the lower left corner; `before` are operators of their own. */
export function line(words: string, x: number, y: number, { size = 11, font = 'F1', before = '' } = {}): string {
  return `q ${before} BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(words)} Tj ET Q\n`;
}

/** Lines below one another. */
export function lines(
  words: readonly string[],
  x: number,
  y: number,
  { size = 11, font = 'F1', leading = 13 } = {},
): string {
  return words.map((some, i) => line(some, x, y - i * leading, { size, font })).join('');
}

/** A picture of one black dot, as an object; `/Im1 6 0 R` puts it among a page's resources, `drawn` on the page. */
export const PICTURE = plainStream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  '\0',
);

/** Operators that draw the picture Im1. */
export function drawn(x: number, y: number, width: number, height: number): string {
  return `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q\n`;
}
