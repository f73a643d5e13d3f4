import { normalise } from '../normalise.ts';
import { bulletOf, listNumber, MAX_NUMBER } from '../office/list-number.ts';
import { at, elementsIn, type XmlElement } from '../office/xml.ts';
import { isOn } from './look.ts';

/** Which list a paragraph belongs to, as its properties or its style say; a field that they do not tell is absent. */
export interface Numbered {
  /** `0` takes a paragraph out of every list. */
  readonly list?: string;
  /** From 0. */
  readonly level?: number;
}

/** Gives the items of one run of text, in order, what Word writes before them. */
export type Counter = (paragraph: Numbered) => string;

/** What a level of a list says of its numbers. */
interface Level {
  readonly start: number;
  readonly kind: string;
  /** `%1.%2)`: the numbers of the levels, from 1, among what stands around them. */
  readonly pattern: string;
  /** The font of a sign. */
  readonly font: string;
  readonly after: string;
  /** Whether numbers of other levels stand in it as decimals. */
  readonly legal: boolean;
  /** The level, from 1, whose items begin it anew, and those above it; 0: none does. */
  readonly restart: number;
}

interface List {
  /** Lists of one definition count on from one another. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;
/** Word takes no longer pattern. In UTF-16 code units. */
const MAX_PATTERN = 64;
const AFTER: Readonly<Record<string, string>> = { nothing: '' };

/** What the properties of a paragraph or a style say of its list. */
export function numberedBy(properties: XmlElement | null): Numbered {
  const numbering = at(properties, 'w:numPr');
  const list = at(numbering, 'w:numId')?.attributes.get('w:val');
  const level = Number(at(numbering, 'w:ilvl')?.attributes.get('w:val') ?? Number.NaN);
  return { ...(list !== undefined && { list }), ...(level >= 0 && level < LEVELS && { level: Math.trunc(level) }) };
}

/** Reads `numbering.xml` (ISO/IEC 29500-1, 17.9); the result begins to count with each call. */
export function numberingOf(root: XmlElement | null): () => Counter {
  const lists = listsOf(root);
  return () => {
    const counts = new Map<string, (number | undefined)[]>();
    const begun = new Set<string>();
    return ({ list: id = '0', level: at = 0 }) => {
      const list = lists.get(id);
      const level = list?.levels[at];
      if (!list || !level) return '';
      const numbers = counts.get(list.definition) ?? [];
      counts.set(list.definition, numbers);
      if (!begun.has(id)) for (const restarted of list.starts.keys()) numbers[restarted] = undefined;
      begun.add(id);
      const start = (of: number) => list.starts.get(of) ?? list.levels[of]?.start ?? 1;
      const last = numbers[at];
      numbers[at] = last === undefined ? start(at) : Math.min(MAX_NUMBER, last + 1);
      for (let below = at + 1; below < LEVELS; below++)
        if (at < (list.levels[below]?.restart ?? below)) numbers[below] = undefined;
      return written(level, at, of => listNumber(numbers[of] ?? start(of), kindOf(list.levels[of], level)));
    };
  };
}

function kindOf(of: Level | undefined, within: Level): string {
  const kind = of?.kind ?? 'decimal';
  return within.legal && kind !== 'none' ? 'decimal' : kind;
}

function written({ kind, pattern, font, after }: Level, at: number, numberOf: (level: number) => string): string {
  if (kind === 'bullet') return `${bulletOf(pattern, font)}${after}`;
  const words = pattern.replace(/%([1-9])/g, (_, level) =>
    Number(level) - 1 <= at ? numberOf(Number(level) - 1) : '',
  );
  const label = normalise(words).text.replace(/\s+/g, ' ').trim();
  return label && `${label}${after}`;
}

function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  const definitions = root ? elementsIn(root, 'w:abstractNum') : [];
  const byId = new Map(definitions.map(definition => [value(definition, 'w:abstractNumId'), definition]));
  const byStyle = new Map(definitions.map(definition => [valueAt(definition, 'w:styleLink'), definition]));
  const levels = new Map(definitions.map(definition => [definition, levelsOf(definition)]));
  return new Map(
    (root ? elementsIn(root, 'w:num') : []).map(list => {
      const named = byId.get(valueAt(list, 'w:abstractNumId') ?? '');
      const linked = named && valueAt(named, 'w:numStyleLink');
      const definition = (linked === undefined ? undefined : byStyle.get(linked)) ?? named;
      const own = [...((definition && levels.get(definition)) ?? [])];
      const starts = new Map<number, number>();
      for (const override of elementsIn(list, 'w:lvlOverride')) {
        const level = Number(value(override, 'w:ilvl'));
        if (!(level >= 0 && level < LEVELS)) continue;
        const redefined = at(override, 'w:lvl');
        const start = valueAt(override, 'w:startOverride');
        if (redefined) own[level] = levelOf(redefined);
        if (start !== undefined) starts.set(level, numberOf(start, 1));
      }
      return [
        value(list, 'w:numId') ?? '',
        { definition: value(definition, 'w:abstractNumId') ?? '', levels: own, starts },
      ];
    }),
  );
}

function levelsOf(definition: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of elementsIn(definition, 'w:lvl')) {
    const at = Number(value(level, 'w:ilvl'));
    if (at >= 0 && at < LEVELS) levels[at] = levelOf(level);
  }
  return levels;
}

function levelOf(level: XmlElement): Level {
  const letters = at(level, 'w:rPr');
  const isUnseen = isOn(at(letters, 'w:vanish'));
  const fonts = at(letters, 'w:rFonts')?.attributes;
  return {
    start: numberOf(valueAt(level, 'w:start'), 0),
    kind: isUnseen ? 'none' : (valueAt(level, 'w:numFmt') ?? 'decimal'),
    pattern: isUnseen ? '' : (valueAt(level, 'w:lvlText') ?? '').slice(0, MAX_PATTERN),
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? '',
    after: AFTER[valueAt(level, 'w:suff') ?? ''] ?? ' ',
    legal: isOn(at(level, 'w:isLgl')),
    restart: numberOf(valueAt(level, 'w:lvlRestart'), Number(value(level, 'w:ilvl'))),
  };
}

function numberOf(text: string | undefined, unless: number): number {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Math.min(MAX_NUMBER, Number(text)) : unless;
}

function value(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

function valueAt(element: XmlElement, child: string): string | undefined {
  return at(element, child)?.attributes.get('w:val');
}
