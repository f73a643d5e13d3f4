import { attribute, type Element, elementsOf, type Root, textOf } from '../dom.ts';
import { type Declaration, parseDeclarations } from './declarations.ts';
import { type ClassesOf, matches } from './matches.ts';
import { SCREENS, type Screen } from './media.ts';
import { rulesIn } from './rules.ts';
import { parseSelector, type Selector, splitList, type Test } from './selector.ts';

/** Declarations by property, the strongest of each. */
export type Declarations = ReadonlyMap<string, string>;

type Chosen = ReadonlyMap<string, Declaration>;

interface Rule {
  readonly selector: Selector;
  readonly declarations: Chosen;
  /** By layer, then the selector's own weight, then the order of the sheet. */
  readonly weight: number;
  /** For each screen whether the rule applies on it. */
  readonly screens: readonly boolean[];
}

/** The page's own style rules that bear on what can be seen. */
export interface StyleSheet {
  readonly screens: readonly Screen[];
  /** Rules of one compound of tag, id and classes: what they say of an element, its tag, id and class alone decide. */
  readonly simple: ReadonlyMap<string, readonly Rule[]>;
  /** All others, by one word that an element must have for them. */
  readonly placed: ReadonlyMap<string, readonly Rule[]>;
  /** Pages have few kinds of elements and many of each: what the simple rules say of a kind, and which others may. */
  readonly kept: Map<string, Kind>;
  readonly classesOf: ClassesOf;
  /** Selectors that may still be tried against elements. */
  readonly budget: { left: number };
}

interface Kind {
  readonly simple: readonly Rule[];
  readonly placed: readonly Rule[];
  /** What the simple rules alone come to. */
  readonly chosen: readonly Declarations[];
}

/** Rules of a style sheet that are looked at; a page with more hides nothing by the rest that it could not by these. */
const MAX_RULES = 20_000;
/** Style sheets are looked at up to this length. In UTF-16 code units. */
const MAX_SHEET = 2_000_000;
/** A large page with a large style sheet tries some hundred thousand; more is an attack on our time. */
const MAX_TRIED = 20_000_000;
const UNLAYERED = 1e9;
const BY_WEIGHT = 1e5;

/** The word that an element must have for a selector: its id, else a class, else its tag, else any. */
function keyOf({ compounds }: Selector): string {
  const tests = compounds.at(-1)?.tests ?? [];
  const name = (kind: Test['kind']) =>
    tests.flatMap(test => (test.kind === kind && 'name' in test ? [test.name] : []))[0];
  const [id, className] = [name('id'), name('class')];
  return id !== undefined ? `#${id}` : className !== undefined ? `.${className}` : (name('tag') ?? '*');
}

function isSimple({ compounds }: Selector): boolean {
  return compounds.length === 1 && compounds[0]?.tests.every(test => /^(?:tag|id|class)$/.test(test.kind)) === true;
}

/** The page's `<style>` elements as they apply on a wide screen, and on a narrow one where a rule tells them apart. */
export function styleSheetOf(root: Root): StyleSheet {
  const written = [...elementsOf(root)].filter(({ tagName }) => tagName === 'style');
  const css = written.map(element => [attribute(element, 'media') ?? '', textOf(element, MAX_SHEET)] as const);
  const differs = css.some(([media, text]) => media !== '' || /@media/i.test(text));
  const screens = differs ? SCREENS : SCREENS.slice(0, 1);
  const simple = new Map<string, Rule[]>();
  const placed = new Map<string, Rule[]>();
  let count = 0;
  for (const [media, text] of css) {
    for (const rule of rulesIn(text, screens, media)) {
      if (count > MAX_RULES) break;
      const declarations = parseDeclarations(rule.body);
      if (declarations.size === 0) continue;
      for (const part of splitList(rule.selectors)) {
        const selector = parseSelector(part);
        if (selector === null || ++count > MAX_RULES) continue;
        const weight = (rule.layered ? 0 : UNLAYERED * BY_WEIGHT) + selector.weight * BY_WEIGHT + count;
        const rules = isSimple(selector) ? simple : placed;
        const key = keyOf(selector);
        const known = { selector, declarations, weight, screens: rule.screens };
        const same = rules.get(key);
        if (same) same.push(known);
        else rules.set(key, [known]);
      }
    }
  }
  return { screens, simple, placed, kept: new Map(), classesOf: classesKept(), budget: { left: MAX_TRIED } };
}

const NO_CLASSES: ReadonlySet<string> = new Set();

function classesKept(): ClassesOf {
  const known = new Map<string, ReadonlySet<string>>();
  return element => {
    const given = attribute(element, 'class');
    if (given === null) return NO_CLASSES;
    const classes = known.get(given) ?? new Set(given.split(/\s+/).filter(Boolean));
    known.set(given, classes);
    return classes;
  };
}

const NOTHING: Declarations = new Map();

function isFor(element: Element, { classesOf, budget }: StyleSheet): (rule: Rule) => boolean {
  return ({ selector }) => budget.left-- > 0 && matches(element, selector, classesOf);
}

function kindOf(element: Element, sheet: StyleSheet): Kind {
  const id = attribute(element, 'id');
  const name = `${element.tagName} ${id ?? ''} ${attribute(element, 'class') ?? ''}`;
  const known = sheet.kept.get(name);
  if (known) return known;
  const classes = [...sheet.classesOf(element)].map(word => `.${word}`);
  const keys = [element.tagName, '*', ...(id === null ? [] : [`#${id}`]), ...classes];
  const simple = keys.flatMap(key => sheet.simple.get(key) ?? []).filter(isFor(element, sheet));
  const placed = keys.flatMap(key => sheet.placed.get(key) ?? []);
  const kind = { simple, placed, chosen: choose(simple, null, sheet) };
  sheet.kept.set(name, kind);
  return kind;
}

/** The strongest of the declarations, for each screen; one map for all where no rule tells them apart. */
function choose(rules: readonly Rule[], inline: Chosen | null, { screens }: StyleSheet): readonly Declarations[] {
  if (rules.length === 0 && inline === null) return screens.map(() => NOTHING);
  const sorted = rules.toSorted((a, b) => a.weight - b.weight);
  const alike = rules.every(rule => !rule.screens.includes(false));
  const onFirst = chosenOf(sorted, inline, 0);
  return screens.map((_, i) => (alike || i === 0 ? onFirst : chosenOf(sorted, inline, i)));
}

function chosenOf(rules: readonly Rule[], inline: Chosen | null, screen: number): Declarations {
  const chosen = new Map<string, Declaration>();
  const layers = rules.filter(rule => rule.screens[screen]).map(rule => rule.declarations);
  for (const layer of inline === null ? layers : [...layers, inline]) {
    for (const [property, declaration] of layer) {
      if (declaration.important || !chosen.get(property)?.important) chosen.set(property, declaration);
    }
  }
  return new Map([...chosen].map(([property, { value }]) => [property, value]));
}

/** What the page's rules and the element's own `style` say of it on each screen, the stronger over the weaker. */
export function declarationsFor(element: Element, sheet: StyleSheet): readonly Declarations[] {
  const inline = attribute(element, 'style');
  const { simple, placed, chosen } = kindOf(element, sheet);
  const more = placed.length === 0 ? [] : placed.filter(isFor(element, sheet));
  if (inline === null && more.length === 0) return chosen;
  return choose([...simple, ...more], inline === null ? null : parseDeclarations(inline), sheet);
}
