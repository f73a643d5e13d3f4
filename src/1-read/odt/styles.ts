import { parseColour } from '../html/colour.ts';
import type { Look } from '../office/look.ts';
import type { PieceKind } from '../office/words.ts';
import { at, elementsIn, type XmlElement } from '../office/xml.ts';

/** What a style makes of a paragraph, of letters, or of a part of the page. */
export interface Style {
  readonly kind?: PieceKind;
  readonly look: Look;
}

/** The style of a family ("paragraph", "text", "section", "table-cell") by its name. */
export type Styles = (family: string, name: string | undefined) => Style;

/** No program bases styles deeper; a longer chain is a circle. */
const MAX_BASED = 32;

/** Kinds by a built-in style's name, which is English whatever the language of the program. */
const KINDS: readonly (readonly [name: RegExp, kind: PieceKind['kind']])[] = [
  [/^title$/, 'title'],
  [/^subtitle$/, 'heading'],
  [/^quotations?$/, 'quotation'],
  [/^(?:caption|illustration|figure|drawing|table)$/, 'caption'],
  [/^list(?: \d| bullet| number)?(?: |$)/, 'list'],
  [/^(?:contents (?:\d|heading)|header|footer|index heading|index \d)/, 'chrome'],
];

function kindOf(name: string, outline: string | undefined): PieceKind | undefined {
  if (outline !== undefined && Number(outline) > 0) return { kind: 'heading', level: Number(outline) };
  const found = KINDS.find(([pattern]) => pattern.test(name));
  return found && { kind: found[1], level: 0 };
}

function lookOf(style: XmlElement): Look {
  const letters = at(style, 'style:text-properties')?.attributes;
  const hidden = at(style, 'style:section-properties')?.attributes ?? letters;
  const grounds = [
    'style:text-properties',
    'style:paragraph-properties',
    'style:table-cell-properties',
    'style:graphic-properties',
  ];
  const ground = grounds
    .map(name => at(style, name)?.attributes.get('fo:background-color'))
    .find(value => value !== undefined && value !== 'transparent');
  const colour = letters?.get('fo:color');
  const size = /^(\d{1,4}(?:\.\d{1,4})?)pt$/.exec(letters?.get('fo:font-size') ?? '')?.[1];
  return {
    ...((hidden ?? letters)?.get('text:display') === 'none' && { vanish: true }),
    ...(colour !== undefined && { colour: parseColour(colour) }),
    ...(letters?.get('style:use-window-font-color') === 'true' && { colour: null }),
    ...(size !== undefined && { size: Number(size) }),
    ...(ground !== undefined && { ground: parseColour(ground) }),
  };
}

/** The styles of a document: those it names and those its program made for single places, the later of one name first. */
export function stylesOf(...containers: readonly (XmlElement | null)[]): Styles {
  const elements = containers.flatMap(container => (container ? elementsIn(container, 'style:style') : []));
  const byKey = new Map(
    elements.map(style => [`${style.attributes.get('style:family')} ${style.attributes.get('style:name')}`, style]),
  );
  const known = new Map<string, Style>();
  const styleOf = (family: string, name: string, depth: number): Style => {
    const key = `${family} ${name}`;
    const found = known.get(key);
    if (found) return found;
    const element = byKey.get(key);
    if (!element || depth > MAX_BASED) return { look: {} };
    const base = element.attributes.get('style:parent-style-name');
    const under = base === undefined ? { look: {} } : styleOf(family, base, depth + 1);
    const plain = (element.attributes.get('style:display-name') ?? name).replaceAll('_20_', ' ').toLowerCase();
    const own = kindOf(plain, element.attributes.get('style:default-outline-level'));
    const kind = own ?? under.kind;
    const look = { ...under.look, ...lookOf(element) };
    const style = kind ? { kind, look } : { look };
    known.set(key, style);
    return style;
  };
  return (family, name) => (name === undefined ? { look: {} } : styleOf(family, name, 0));
}
