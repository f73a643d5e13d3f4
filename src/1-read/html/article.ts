import { furniture } from '../phrases.ts';
import { type Element, parentOf } from './dom.ts';
import { inherit } from './inherit.ts';
import { isBodyElement, type Role, roleOf } from './roles.ts';
import { greatestOf, type Sums, sumUp } from './sums.ts';
import type { Valued } from './values.ts';

/** Where the account stands on a page, and what role each leaf has by the parts it stands in. */
export interface Article {
  /** The element that holds the account's words; null when no leaf is prose. */
  readonly core: Element | null;
  /** The nearest `<article>` or `<main>` around the core, the core itself when there is none. */
  readonly around: Element | null;
  /** One for each leaf; null when the parts around it say nothing. */
  readonly roles: readonly RoleName[];
}

/** A part whose class names it furniture is not furniture when it holds more of the page's prose than this. */
const MOST_PROSE = 0.4;
/** Nor is `<aside>`, `<form>` and the like when it holds nearly all of it: whole pages are built in one form. */
const NEARLY_ALL = 0.7;
/** An element that says it holds the account is believed when it holds this share of the page's prose. */
const BELIEVED = 0.35;
/** Where less of the prose than this stands outside what looks like comments, they are what the page is. */
const LITTLE = 0.1;
/** What a leaf in a part that is furniture or comments counts against an element that holds it. */
const FOREIGN = -4;

/** Elements that hold the headline. */
function above(leaf: Valued | undefined): ReadonlySet<Element> {
  const set = new Set<Element>();
  for (let element = leaf?.leaf.element ?? null; element; element = parentOf(element)) set.add(element);
  return set;
}

type RoleName = Role['role'] | null;

/** Roles of all leaves: the nearest part around each that has one, unless that part holds the account itself. */
function rolesOf(leaves: readonly Valued[], headline: Valued | undefined): readonly RoleName[] {
  const own = new Map<Element, Role | null>();
  const said = (element: Element): Role | null => {
    if (!own.has(element)) own.set(element, roleOf(element));
    return own.get(element) ?? null;
  };
  const prose = sumUp(leaves, leaf => Math.max(0, leaf.value));
  const total = greatestOf(prose);
  const inComments = inherit(false, (element, above) => above || said(element)?.role === 'comment');
  const outside = greatestOf(sumUp(leaves, leaf => (inComments(leaf.leaf.element) ? 0 : Math.max(0, leaf.value))));
  const commentsOnly = outside < total * LITTLE;
  const titled = above(headline);
  const holdsAccount = (element: Element, role: Role): boolean => {
    const share = (prose.get(element) ?? 0) / total;
    if (role.role === 'comment') return titled.has(element) || (commentsOnly && share > MOST_PROSE);
    return role.sure ? share > NEARLY_ALL : titled.has(element) || share > MOST_PROSE;
  };
  const roleAt = inherit<RoleName>(null, (element, above) => {
    const role = said(element);
    return role && above !== 'comment' && !holdsAccount(element, role) ? role.role : above;
  });
  return leaves.map(({ leaf }) => roleAt(leaf.element));
}

/** The element with the greatest sum; of those that hold the same leaves, the innermost. */
function greatest(sums: Sums, allowed: (element: Element) => boolean): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most + 1e-9 && allowed(element)) {
      best = element;
      most = sum;
    }
  }
  return best;
}

/**
 * Finds the part of the page that holds the account: the element whose leaves are worth most in sum, where prose counts
 * for it and links, labels, furniture and comments count against it. An element that says it is the account's body is
 * believed if it holds enough of the prose.
 */
export function findArticle(leaves: readonly Valued[], headline: Valued | undefined): Article {
  const roles = rolesOf(leaves, headline);
  const sums = sumUp(leaves, (leaf, i) => (roles[i] ? FOREIGN : furniture(leaf.leaf.text) ? -2 : leaf.value));
  const whole = greatest(sums, () => true);
  const most = whole ? (sums.get(whole) ?? 0) : 0;
  const body = greatest(sums, element => isBodyElement(element) && (sums.get(element) ?? 0) > most * BELIEVED);
  const core = body ?? whole;
  return { core, around: core && enclosing(core), roles };
}

function enclosing(core: Element): Element {
  for (let element: Element | null = core; element; element = parentOf(element)) {
    if (element.tagName === 'article' || element.tagName === 'main') return element;
  }
  return core;
}
