/** One test of an element: its tag, id, class, attribute or place. */
export type Test =
  | { readonly kind: 'tag' | 'id' | 'class'; readonly name: string }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly sign: string;
      readonly value: string;
      readonly anyCase: boolean;
    }
  | { readonly kind: 'is' | 'not'; readonly any: readonly Selector[] }
  | {
      readonly kind: 'child';
      readonly step: number;
      readonly offset: number;
      readonly fromEnd: boolean;
      readonly ofType: boolean;
    }
  | { readonly kind: 'root' | 'link' | 'empty' | 'never' };

/** The tests of one element, and how it stands to the element that the compound before it names. */
export interface Compound {
  readonly tests: readonly Test[];
  /** A space, `>`, `+` or `~`; empty for the first. */
  readonly combinator: '' | ' ' | '>' | '+' | '~';
}

export interface Selector {
  /** From left to right; the last is the element that the rule is for. */
  readonly compounds: readonly Compound[];
  /** Ids, then classes, attributes and states, then tags: the greater wins (CSS Selectors 4, section 17). */
  readonly weight: number;
}

const ID = 1_000_000;
const CLASS = 1000;
/** A longer selector, or lists nested deeper, are a machine's mistake or an attack. In UTF-16 code units. */
const MAX_SELECTOR = 2000;
const MAX_DEPTH = 4;

const NAME = /(?:[\w-]|[^\0-\x7f]|\\[^\n])+/y;
const ATTRIBUTE =
  /\[\s{0,20}([\w-]{1,100})\s{0,20}(?:([~|^$*]?=)\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s\]"']{1,500}))\s{0,20}([is])?\s{0,20})?\]/iy;
const COMBINATOR = /\s{0,200}([>+~])\s{0,200}|\s{1,200}/y;
const NTH = /^(?:(even)|(odd)|([+-]?\d{0,5})n\s{0,5}(?:([+-])\s{0,5}(\d{1,5}))?|([+-]?\d{1,5}))$/;

/** States that a page at rest is not in: nobody points at it, nothing is chosen. */
const NOT_AT_REST =
  /^(?:hover|focus|focus-within|focus-visible|active|visited|target|checked|indeterminate|invalid|user-invalid|fullscreen|modal|popover-open|autofill|playing)$/;
const PLACES: Readonly<Record<string, readonly [offset: number, fromEnd: boolean, ofType: boolean]>> = {
  'first-child': [1, false, false],
  'last-child': [1, true, false],
  'first-of-type': [1, false, true],
  'last-of-type': [1, true, true],
};

interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match;
}

function takeName(reader: Reader): string | null {
  return take(reader, NAME)?.[0].replace(/\\(.)/g, '$1') ?? null;
}

/** What stands in the brackets that open at the reader's place; null when they do not close. */
function takeBracket(reader: Reader): string | null {
  let depth = 0;
  for (let at = reader.at; at < reader.text.length; at++) {
    if (reader.text[at] === '(') depth++;
    else if (reader.text[at] === ')' && --depth === 0) {
      const inner = reader.text.slice(reader.at + 1, at).trim();
      reader.at = at + 1;
      return inner;
    }
  }
  return null;
}

/** A list cut at its commas, those in brackets left alone. */
export function splitList(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '(' || list[at] === '[') depth++;
    else if (list[at] === ')' || list[at] === ']') depth--;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)];
}

interface Weighed {
  readonly test: Test;
  readonly weight: number;
}

function nth(formula: string, fromEnd: boolean, ofType: boolean): Weighed | null {
  const match = NTH.exec(formula.trim().toLowerCase());
  if (!match) return null;
  const [, even, odd, step, sign, plus, only] = match;
  const place = (a: number, b: number): Weighed => ({
    test: { kind: 'child', step: a, offset: b, fromEnd, ofType },
    weight: CLASS,
  });
  if (even) return place(2, 0);
  if (odd) return place(2, 1);
  if (only !== undefined) return place(0, Number(only));
  const a = step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step);
  return place(a, plus === undefined ? 0 : Number(`${sign}${plus}`));
}

/** A pseudo-class; null for one that is not known, and for what stands before or after an element's own words. */
function pseudo(reader: Reader, depth: number): Weighed | null {
  if (reader.text[reader.at] === ':') return null;
  const name = takeName(reader)?.toLowerCase();
  if (name === undefined) return null;
  const inner = reader.text[reader.at] === '(' ? takeBracket(reader) : null;
  if (inner !== null) {
    if (/^(?:is|where|not|matches|-webkit-any|-moz-any)$/.test(name)) {
      const any = splitList(inner).map(part => parseSelector(part, depth + 1));
      const known = any.filter(selector => selector !== null);
      if (name === 'not' ? known.length < any.length : known.length === 0) return null;
      const weight = name === 'where' ? 0 : Math.max(...known.map(selector => selector.weight));
      return { test: { kind: name === 'not' ? 'not' : 'is', any: known }, weight };
    }
    const place = /^nth-(last-)?(?:child|(of-type))$/.exec(name);
    return place ? nth(inner, place[1] !== undefined, place[2] !== undefined) : null;
  }
  const place = PLACES[name];
  if (place) {
    const [offset, fromEnd, ofType] = place;
    return { test: { kind: 'child', step: 0, offset, fromEnd, ofType }, weight: CLASS };
  }
  if (name === 'root' || name === 'empty') return { test: { kind: name }, weight: CLASS };
  if (name === 'link' || name === 'any-link') return { test: { kind: 'link' }, weight: CLASS };
  return NOT_AT_REST.test(name) ? { test: { kind: 'never' }, weight: CLASS } : null;
}

function attributeTest(reader: Reader): Weighed | null {
  const match = take(reader, ATTRIBUTE);
  if (!match) return null;
  const [, name = '', sign = '', double, single, bare, flag] = match;
  const value = double ?? single ?? bare ?? '';
  const anyCase = flag?.toLowerCase() === 'i';
  const test: Test = {
    kind: 'attribute',
    name: name.toLowerCase(),
    sign,
    value: anyCase ? value.toLowerCase() : value,
    anyCase,
  };
  return { test, weight: CLASS };
}

/** The next test at the reader's place; null when there stands none that is understood. */
function takeTest(reader: Reader, depth: number): Weighed | null {
  const sign = reader.text[reader.at];
  if (sign === '[') return attributeTest(reader);
  if (sign === '#' || sign === '.' || sign === ':') {
    reader.at++;
    if (sign === ':') return pseudo(reader, depth);
    const name = takeName(reader);
    if (name === null) return null;
    return sign === '#' ? { test: { kind: 'id', name }, weight: ID } : { test: { kind: 'class', name }, weight: CLASS };
  }
  const name = takeName(reader);
  return name === null ? null : { test: { kind: 'tag', name: name.toLowerCase() }, weight: 1 };
}

/** One selector of a list; null when a part of it is not understood: browsers then drop the rule, and so do we. */
export function parseSelector(written: string, depth = 0): Selector | null {
  const reader: Reader = { text: written.trim(), at: 0 };
  if (reader.text === '' || reader.text.length > MAX_SELECTOR || depth > MAX_DEPTH) return null;
  const compounds: Compound[] = [];
  let weight = 0;
  let combinator: Compound['combinator'] = '';
  while (reader.at < reader.text.length) {
    const tests: Test[] = [];
    let some = false;
    while (reader.at < reader.text.length && !/[\s>+~]/.test(reader.text[reader.at] ?? '')) {
      some = true;
      if (reader.text[reader.at] === '*') {
        reader.at++;
        continue;
      }
      const next = takeTest(reader, depth);
      if (next === null) return null;
      tests.push(next.test);
      weight += next.weight;
    }
    if (!some) return null;
    compounds.push({ tests, combinator });
    const between = take(reader, COMBINATOR);
    if (between === null) break;
    combinator = (between[1] ?? ' ') as Compound['combinator'];
    if (reader.at >= reader.text.length) return null;
  }
  return { compounds, weight };
}
