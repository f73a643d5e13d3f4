import { attribute, type Element, isElement, isText, parentOf } from '../dom.ts';
import type { Compound, Selector, Test } from './selector.ts';

/** Siblings that a place among them is counted over; a list with more is laid out, not hidden, by place. */
const MAX_SIBLINGS = 1000;

/** Classes of an element, split once. */
export type ClassesOf = (element: Element) => ReadonlySet<string>;

function siblingsBefore(element: Element): readonly Element[] {
  const all = (element.parentNode?.childNodes ?? []).filter(isElement).slice(0, MAX_SIBLINGS);
  return all.slice(0, Math.max(0, all.indexOf(element)));
}

function placeHolds({ step, offset, fromEnd, ofType }: Extract<Test, { kind: 'child' }>, element: Element): boolean {
  const all = (element.parentNode?.childNodes ?? [])
    .filter(isElement)
    .slice(0, MAX_SIBLINGS)
    .filter(sibling => !ofType || sibling.tagName === element.tagName);
  const found = all.indexOf(element);
  if (found === -1) return false;
  const place = fromEnd ? all.length - found : found + 1;
  if (step === 0) return place === offset;
  const steps = (place - offset) / step;
  return Number.isInteger(steps) && steps >= 0;
}

function attributeHolds(test: Extract<Test, { kind: 'attribute' }>, element: Element): boolean {
  const raw = attribute(element, test.name);
  if (raw === null) return false;
  const has = test.anyCase ? raw.toLowerCase() : raw;
  const { sign, value } = test;
  if (sign === '') return true;
  if (sign === '=') return has === value;
  if (sign === '|=') return has === value || has.startsWith(`${value}-`);
  if (value === '') return false;
  if (sign === '~=') return has.split(/\s+/).includes(value);
  return sign === '^=' ? has.startsWith(value) : sign === '$=' ? has.endsWith(value) : has.includes(value);
}

function testHolds(test: Test, element: Element, classesOf: ClassesOf): boolean {
  switch (test.kind) {
    case 'tag':
      return element.tagName === test.name;
    case 'id':
      return attribute(element, 'id') === test.name;
    case 'class':
      return classesOf(element).has(test.name);
    case 'attribute':
      return attributeHolds(test, element);
    case 'is':
      return test.any.some(selector => matches(element, selector, classesOf));
    case 'not':
      return !test.any.some(selector => matches(element, selector, classesOf));
    case 'child':
      return placeHolds(test, element);
    case 'root':
      return element.tagName === 'html' && parentOf(element) === null;
    case 'link':
      return element.tagName === 'a' && attribute(element, 'href') !== null;
    case 'empty':
      return !element.childNodes.some(node => isElement(node) || isText(node));
    case 'never':
      return false;
  }
}

function compoundHolds(compound: Compound | undefined, element: Element, classesOf: ClassesOf): boolean {
  return compound?.tests.every(test => testHolds(test, element, classesOf)) === true;
}

/** The elements that stand to `element` as the combinator says; above it the nearest first. */
function* related(element: Element, combinator: Compound['combinator']): Generator<Element> {
  if (combinator === '~') yield* siblingsBefore(element);
  else if (combinator === '+') yield* siblingsBefore(element).slice(-1);
  else {
    for (let node = parentOf(element); node; node = parentOf(node)) {
      yield node;
      if (combinator === '>') return;
    }
  }
}

/**
 * Whether a selector is for an element. From right to left, all elements that each compound may be at once: the cost is
 * the depth times the compounds, whatever the selector, where trying one after the other would double with each.
 */
export function matches(element: Element, { compounds }: Selector, classesOf: ClassesOf): boolean {
  let at = compounds.length - 1;
  if (!compoundHolds(compounds[at], element, classesOf)) return false;
  if (at === 0) return true;
  let candidates: ReadonlySet<Element> = new Set([element]);
  for (; at > 0 && candidates.size > 0; at--) {
    const combinator = compounds[at]?.combinator ?? ' ';
    const next = new Set<Element>();
    const tried = new Set<Element>();
    for (const candidate of candidates) {
      for (const other of related(candidate, combinator)) {
        if (tried.has(other)) {
          if (combinator === ' ') break;
          continue;
        }
        tried.add(other);
        if (!compoundHolds(compounds[at - 1], other, classesOf)) continue;
        if (at === 1) return true;
        next.add(other);
      }
    }
    candidates = next;
  }
  return false;
}
