import { normalise } from '../normalise.ts';
import { bulletOf, listNumber, MAX_NUMBER } from '../office/list-number.ts';
import { at, elementsIn, type XmlElement } from '../office/xml.ts';

/** A list that is being read, or one within an item of it. */
export interface Opened {
  readonly style: string;
  /** From 1. */
  readonly level: number;
  readonly numbers: Numbers;
}

/** The numbers of a document's lists and headings, counted in the order in which they are asked for. */
export interface Lists {
  /** Begins a list: within an item of another, or by itself. */
  readonly open: (list: XmlElement, within: Opened | null) => Opened;
  /** What stands before an item. */
  readonly item: (list: Opened, item: XmlElement) => string;
  /** What stands before a heading of a level of the outline. */
  readonly heading: (level: number, heading: XmlElement) => string;
}

/** The last number of each level, from 1. */
type Numbers = (number | undefined)[];
type Levels = ReadonlyMap<number, XmlElement>;

const LEVELS = 10;
/** No program writes more around a number. In UTF-16 code units. */
const MAX_AROUND = 32;

/** Kinds of numbers by their first sign (ISO/IEC 26300, 20.314), as Word calls them. */
const KINDS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '0': 'decimalZero',
  '①': 'decimalEnclosedCircle',
  一: 'chineseCounting',
};

/** Reads the list styles among styles, the later of one name first, and the numbers of headings. */
export function listsOf(...containers: readonly (XmlElement | null)[]): Lists {
  const named = (name: string) => containers.flatMap(container => (container ? elementsIn(container, name) : []));
  const styles = new Map(
    named('text:list-style').map(style => [style.attributes.get('style:name') ?? '', levelsOf(style)]),
  );
  const outlines = named('text:outline-style');
  const outline: Levels = outlines[0] ? levelsOf(outlines[0]) : new Map();
  const headings: Numbers = [];
  const byStyle = new Map<string, Numbers>();
  const byId = new Map<string, Numbers>();
  return {
    open: ({ attributes }, within) => {
      const style = attributes.get('text:style-name') ?? within?.style ?? '';
      if (within) return { style, level: Math.min(LEVELS, within.level + 1), numbers: within.numbers };
      const before =
        attributes.get('text:continue-numbering') === 'true'
          ? byStyle.get(style)
          : byId.get(attributes.get('text:continue-list') ?? '');
      const numbers = before ?? [];
      byStyle.set(style, numbers);
      const id = attributes.get('xml:id');
      if (id !== undefined) byId.set(id, numbers);
      return { style, level: 1, numbers };
    },
    item: ({ style, level, numbers }, { attributes }) =>
      count(styles.get(style), numbers, level, attributes.get('text:start-value')),
    heading: (level, { attributes }) =>
      attributes.get('text:is-list-header') === 'true'
        ? ''
        : count(outline, headings, level, attributes.get('text:start-value')),
  };
}

function levelsOf(style: XmlElement): Levels {
  return new Map(elementsIn(style).map(level => [Number(level.attributes.get('text:level')), level]));
}

function count(levels: Levels | undefined, numbers: Numbers, level: number, given: string | undefined): string {
  const style = levels?.get(level);
  if (!levels || !style) return '';
  const start = (of: number) => numberOf(levels.get(of)?.attributes.get('text:start-value'), 1);
  const last = numbers[level];
  numbers[level] = numberOf(given, last === undefined ? start(level) : Math.min(MAX_NUMBER, last + 1));
  numbers.length = level + 1;
  if (style.name === 'text:list-level-style-bullet')
    return `${bulletOf(value(style, 'text:bullet-char'), fontOf(style))} `;
  if (style.name === 'text:list-level-style-image') return '• ';
  const shown = Math.min(level, numberOf(style.attributes.get('text:display-levels'), 1));
  const figures = Array.from({ length: shown }, (_, i) => level - shown + 1 + i)
    .map(of => listNumber(numbers[of] ?? start(of), kindOf(levels.get(of))))
    .filter(figure => figure !== '');
  if (kindOf(style) === 'none') return '';
  const label = `${around(style, 'style:num-prefix')}${figures.join('.')}${around(style, 'style:num-suffix')}`;
  return `${normalise(label).text.replace(/\s+/g, ' ').trim()} `;
}

function kindOf(level: XmlElement | undefined): string {
  const format = level?.attributes.get('style:num-format') ?? '';
  return format === '' ? 'none' : (KINDS[format.charAt(0)] ?? 'decimal');
}

function fontOf(level: XmlElement): string {
  const letters = at(level, 'style:text-properties')?.attributes;
  return letters?.get('style:font-name') ?? letters?.get('fo:font-family') ?? '';
}

function value({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? '';
}

function around(level: XmlElement, name: string): string {
  return value(level, name).slice(0, MAX_AROUND);
}

function numberOf(text: string | undefined, unless: number): number {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Math.min(MAX_NUMBER, Number(text)) : unless;
}
