import { SaxesParser } from 'saxes';
import { Fault } from '../../fault/index.ts';
import { decode } from '../encoding.ts';
import { MAX_DEPTH, MAX_MARKUP } from '../limits.ts';

/** An element of an office document. Names are `prefix:local` with the prefixes of `PREFIXES`, whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements, and words between them. */
  readonly children: readonly (XmlElement | string)[];
}

/** What names mean, by their address: the strict and the transitional form of Word's markup are one. */
const PREFIXES: readonly (readonly [prefix: string, address: RegExp])[] = [
  ['w', /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc\.org\/ooxml)\S{0,9}\/wordprocessingml\/(?:2006\/)?main$/],
  [
    'r',
    /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc\.org\/ooxml)\S{0,9}\/officeDocument\/(?:2006\/)?relationships$/,
  ],
  ['m', /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc\.org\/ooxml)\S{0,9}\/officeDocument\/(?:2006\/)?math$/],
  ['mc', /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['w14', /^http:\/\/schemas\.microsoft\.com\/office\/word\/2010\/wordml$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/],
  ['dcterms', /^http:\/\/purl\.org\/dc\/terms\/$/],
  ['office', /^urn:oasis:names:tc:opendocument:xmlns:office:1\.0$/],
  ['text', /^urn:oasis:names:tc:opendocument:xmlns:text:1\.0$/],
  ['table', /^urn:oasis:names:tc:opendocument:xmlns:table:1\.0$/],
  ['style', /^urn:oasis:names:tc:opendocument:xmlns:style:1\.0$/],
  ['draw', /^urn:oasis:names:tc:opendocument:xmlns:drawing:1\.0$/],
  ['meta', /^urn:oasis:names:tc:opendocument:xmlns:meta:1\.0$/],
  ['manifest', /^urn:oasis:names:tc:opendocument:xmlns:manifest:1\.0$/],
  ['xml', /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/],
  ['fo', /^urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1\.0$/],
];

/** A document of a thousand pages has about a tenth of this. */
const MAX_ELEMENTS = 4_000_000;

/** Finds the prefix of an address, and remembers it: a document names few addresses, but on every element. */
function prefixes(): (address: string) => string {
  const known = new Map<string, string>();
  return address => {
    const found = known.get(address) ?? PREFIXES.find(([, pattern]) => pattern.test(address))?.[0] ?? '';
    known.set(address, found);
    return found;
  };
}

/**
 * The tree of one XML part. No entity is ever expanded and nothing outside is asked for: office documents need no
 * document type, so one that has it is refused.
 * @throws Fault `office-broken` (not well-formed, or nested too deep), `xml-entities`, `file-too-large`; the place is the part (null: the file itself) and its line.
 */
export function parseXml(bytes: Uint8Array, file: string, part: string | null): XmlElement {
  const { text } = decode(bytes, 'text');
  if (text.length > MAX_MARKUP) {
    const detail = `It has ${text.length} characters of markup; the limit is ${MAX_MARKUP}.`;
    throw new Fault('file-too-large', { file, ...(part !== null && { place: part }), detail });
  }
  const parser = new SaxesParser({ xmlns: true });
  const prefixOf = prefixes();
  const place = () => [part, `line ${parser.line}`].filter(Boolean).join(', ');
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] };
  const open = [root];
  let elements = 0;
  const add = (words: string) => open.at(-1)?.children.push(words);
  parser.on('error', ({ message }) => {
    throw new Fault('office-broken', {
      file,
      place: place(),
      detail: `Its XML is not whole: ${message.replace(/^\d+:\d+: |\.$/g, '')}.`,
    });
  });
  parser.on('doctype', () => {
    throw new Fault('xml-entities', { file, place: place() });
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
      const detail =
        elements > MAX_ELEMENTS ? `more than ${MAX_ELEMENTS} elements` : `elements nested deeper than ${MAX_DEPTH}`;
      throw new Fault('office-broken', { file, place: place(), detail: `It has ${detail}.` });
    }
    const named = Object.values(attributes).map(
      ({ uri, local, value }) => [uri === '' ? local : `${prefixOf(uri)}:${local}`, value] as const,
    );
    const element = { name: `${prefixOf(uri)}:${local}`, attributes: new Map(named), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\ufeff/, '')).close();
  const top = root.children.find(isElement);
  if (!top) throw new Fault('office-broken', { file, place: place(), detail: 'It holds no element.' });
  return top;
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements within, in order; of one name when it is given. */
export function elementsIn({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(isElement).filter(child => name === undefined || child.name === name);
}

/** The first element at the end of a path of names, or null. */
export function at(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let found = element;
  for (const name of path) found = found === null ? null : (elementsIn(found, name)[0] ?? null);
  return found;
}

/** All elements of these names below, in order, not looked into themselves. */
export function below(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  return elementsIn(element).flatMap(child => (names.has(child.name) ? [child] : below(child, names)));
}

/** All words in an element, as they stand. */
export function wordsIn(element: XmlElement | null): string {
  return (element?.children ?? []).map(child => (isElement(child) ? wordsIn(child) : child)).join('');
}
