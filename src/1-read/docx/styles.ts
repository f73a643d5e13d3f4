import type { Look } from '../office/look.ts';
import type { PieceKind } from '../office/words.ts';
import { at, elementsIn, type XmlElement } from '../office/xml.ts';
import { lookOf, shadeOf } from './look.ts';
import { type Numbered, numberedBy } from './numbering.ts';

/** What a style makes of a paragraph or of letters; what it does not tell is absent. */
export interface Style {
  readonly kind?: PieceKind;
  readonly look: Look;
  /** The list that its paragraphs are items of. */
  readonly numbered?: Numbered;
}

/** The styles of a document, each with what it takes over from those that it is based on. */
export interface Styles {
  /** By id; the default of its type when the id is null or unknown. */
  paragraph(id: string | null): Style;
  character(id: string | null): Style;
  /** As tagged in the defaults; null when it is not. */
  readonly language: string | null;
}

/** Kinds by a built-in style's name, which is English whatever the language of the program. */
const KINDS: readonly (readonly [name: RegExp, kind: PieceKind['kind']])[] = [
  [/^title$/, 'title'],
  [/^subtitle$/, 'heading'],
  [/^(?:intense )?quote$|^block text$/, 'quotation'],
  [/^caption$/, 'caption'],
  [/^list(?: |$)(?!paragraph)/, 'list'],
  [/^toc (?:\d|heading)$|^(?:header|footer|table of figures)$|^index \d$/, 'chrome'],
];
const HEADING = /^heading ([1-9])$/;
/** Word's outline has nine levels; the tenth means text. */
const LEVELS = 9;
/** Word itself bases no style deeper; a longer chain is a circle. */
const MAX_BASED = 32;

function kindOf(name: string, properties: XmlElement | null): PieceKind | null {
  const heading = HEADING.exec(name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  const named = KINDS.find(([pattern]) => pattern.test(name));
  if (named) return { kind: named[1], level: 0 };
  return kindByProperties(properties);
}

/** What a paragraph's own properties say that it is: a heading by its level in the outline, or an item by its number. */
export function kindByProperties(properties: XmlElement | null): PieceKind | null {
  const outline = Number(at(properties, 'w:outlineLvl')?.attributes.get('w:val') ?? Number.NaN);
  if (outline >= 0 && outline < LEVELS) return { kind: 'heading', level: outline + 1 };
  const list = at(properties, 'w:numPr', 'w:numId')?.attributes.get('w:val');
  return list !== undefined && list !== '0' ? { kind: 'list', level: 0 } : null;
}

/** Reads `styles.xml`; null when the document has none. */
export function stylesOf(root: XmlElement | null): Styles {
  const defaults = root && at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const elements = root ? elementsIn(root, 'w:style') : [];
  const byId = new Map(elements.map(style => [style.attributes.get('w:styleId') ?? '', style]));
  const known = new Map<string, Style>();

  const styleOf = (id: string, depth: number): Style => {
    const found = known.get(id);
    if (found) return found;
    const element = byId.get(id);
    if (!element || depth > MAX_BASED) return { look: {} };
    const base = at(element, 'w:basedOn')?.attributes.get('w:val');
    const under = base === undefined ? { look: {} } : styleOf(base, depth + 1);
    const properties = at(element, 'w:pPr');
    const name = (at(element, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase();
    const kind = kindOf(name, properties) ?? under.kind;
    const look = { ...under.look, ...shadeOf(properties), ...lookOf(at(element, 'w:rPr')) };
    const numbered = { ...under.numbered, ...numberedBy(properties) };
    const style = { look, numbered, ...(kind && { kind }) };
    known.set(id, style);
    return style;
  };
  const ofType = (type: string) => {
    const normal = elements.find(
      ({ attributes }) =>
        attributes.get('w:type') === type && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''),
    );
    const first = normal?.attributes.get('w:styleId') ?? '';
    return (id: string | null) => styleOf(id !== null && byId.has(id) ? id : first, 0);
  };
  const paragraph = ofType('paragraph');
  const base = lookOf(defaults);
  return {
    paragraph: id => {
      const style = paragraph(id);
      return { ...style, look: { ...base, ...style.look } };
    },
    character: ofType('character'),
    language: at(defaults, 'w:lang')?.attributes.get('w:val') ?? null,
  };
}
