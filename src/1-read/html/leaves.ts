import { MAX_BLOCKS, MAX_TEXT } from '../limits.ts';
import { normalise } from '../normalise.ts';
import { attribute, type Element, isElement, isText, type Node, type Root } from './dom.ts';
import { declarationsFor, type StyleSheet } from './styles/index.ts';
import { isDataTable } from './tables.ts';
import { type Look, lookBelow, startLook, whyHidden } from './visible.ts';

/** What the markup alone says of a run of words. */
export type LeafKind = 'text' | 'heading' | 'item' | 'row' | 'quote' | 'caption' | 'preformatted' | 'control';

/** A run of words that stands as one on the page: no block begins or ends within it. */
export interface Leaf {
  /** The nearest block around the words. */
  readonly element: Element;
  readonly kind: LeafKind;
  /** 1..6 for a heading, 0 for all else. */
  readonly level: number;
  /** As a reader sees it: white space collapsed, NFC. Never empty. */
  readonly text: string;
  /** UTF-16 code units of it that are links. */
  readonly linked: number;
  /** Why nobody can see it; null when everybody can. */
  readonly hidden: string | null;
}

/** Never on the page as words: code, what browsers with scripts skip, drawings, players. */
const SKIPPED = new Set(
  'head script style template iframe object embed svg canvas audio video map datalist annotation annotation-xml noframes noembed title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul td th'
  ).split(' '),
);
const CONTROLS = new Set('button select textarea input option optgroup'.split(' '));

interface State {
  readonly element: Element;
  readonly kind: LeafKind;
  readonly level: number;
  readonly linked: boolean;
  /** One for each screen that the page's rules tell apart. */
  readonly looks: readonly Look[];
  /** Within a row of a data table: cells are parted by tabs and blocks by spaces. */
  readonly row: boolean;
}

/** What was found, and how long it is in all. */
interface Found {
  readonly leaves: Leaf[];
  length: number;
}

/** Words gathered until a block begins or ends. */
interface Gathered {
  state: State | null;
  words: string[];
  linked: number;
  hidden: { reason: string; words: string[] }[];
}

/** A heading that links to its own place on the page, or to the list of contents, is no title of another page. */
function isLinkAway(link: Element, { kind }: State): boolean {
  const href = attribute(link, 'href');
  return href !== null && !(kind === 'heading' && href.startsWith('#'));
}

function stateBelow(element: Element, looks: readonly Look[], above: State, data: ReadonlySet<Element>): State {
  const tag = element.tagName;
  const linked = above.linked || (tag === 'a' && isLinkAway(element, above));
  const next = looks === above.looks && linked === above.linked ? above : { ...above, looks, linked };
  if (CONTROLS.has(tag)) return { ...next, element, kind: 'control', level: 0 };
  if (above.kind === 'control') return next;
  if (tag === 'tr' && data.has(tableOf(element) ?? element))
    return { ...next, element, kind: 'row', level: 0, row: true };
  if (above.row && tag !== 'table') return next;
  if (!BLOCKS.has(tag)) return next;
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : attribute(element, 'role') === 'heading' ? 2 : 0;
  if (heading) return { ...next, element, kind: 'heading', level: heading };
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return { ...next, element, kind: 'item', level: 0 };
  if (tag === 'blockquote') return { ...next, element, kind: 'quote' };
  if (tag === 'figcaption' || tag === 'caption') return { ...next, element, kind: 'caption' };
  if (tag === 'pre') return { ...next, element, kind: 'preformatted' };
  return { ...next, element };
}

function tableOf(row: Element): Element | null {
  for (let node = row.parentNode; node && isElement(node); node = node.parentNode)
    if (node.tagName === 'table') return node;
  return null;
}

/** Collapsed words of one leaf, in pieces where the page leaves an empty line (two line breaks). */
function settle(words: string, kind: LeafKind): string[] {
  const text = normalise(words).text;
  if (kind === 'preformatted') return text.trim() === '' ? [] : [text.replace(/^\n+|\s+$/g, '')];
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .split(/\n{2,}/)
    .map(piece => piece.replace(/^\s+|\s+$/g, ''))
    .filter(piece => piece !== '');
}

function keep(found: Found, leaf: Leaf): void {
  found.leaves.push(leaf);
  found.length += leaf.text.length;
}

function flush(gathered: Gathered, found: Found): void {
  const { state, words, linked, hidden } = gathered;
  if (state) {
    const base = { element: state.element, kind: state.kind, level: state.level };
    const raw = words.join('');
    const pieces = settle(raw, state.kind);
    const share = Math.min(1, linked / Math.max(1, raw.replace(/\s+/g, '').length));
    for (const text of pieces) keep(found, { ...base, text, linked: Math.round(share * text.length), hidden: null });
    for (const piece of hidden) {
      for (const text of settle(piece.words.join(''), state.kind))
        keep(found, { ...base, text, linked: 0, hidden: piece.reason });
    }
  }
  gathered.state = null;
  gathered.words = [];
  gathered.linked = 0;
  gathered.hidden = [];
}

function gather(gathered: Gathered, words: string, state: State): void {
  if (gathered.state === null) {
    if (words.trim() === '') return;
    gathered.state = state;
  }
  const reason = whyHiddenOnAll(state.looks);
  if (reason === null) {
    gathered.words.push(words);
    if (state.linked) gathered.linked += words.replace(/\s+/g, '').length;
    return;
  }
  const last = gathered.hidden.at(-1);
  if (last?.reason === reason) last.words.push(words);
  else gathered.hidden.push({ reason, words: [words] });
  if (!/\s$/.test(gathered.words.at(-1) ?? ' ')) gathered.words.push('');
}

function startLooks({ screens }: StyleSheet, hasOuterStyles: boolean): readonly Look[] {
  const look = startLook(hasOuterStyles);
  return screens.map(() => look);
}

/** One look for each screen; the same object where nothing tells two screens apart, or an element from what is around it. */
function looksBelow(element: Element, sheet: StyleSheet, above: readonly Look[]): readonly Look[] {
  const declared = declarationsFor(element, sheet);
  const [firstAbove, firstDeclared] = [above[0], declared[0]];
  if (firstAbove === undefined || firstDeclared === undefined) return above;
  const first = lookBelow(element, firstDeclared, firstAbove);
  const looks = above.map((look, i) => {
    if (look === firstAbove && declared[i] === firstDeclared) return first;
    return lookBelow(element, declared[i] ?? firstDeclared, look);
  });
  return looks.every((look, i) => look === above[i]) ? above : looks;
}

/** Why words can be seen on no screen, as the first one tells; null when one shows them. */
function whyHiddenOnAll(looks: readonly Look[]): string | null {
  let first: string | null = null;
  for (const look of looks) {
    const reason = whyHidden(look);
    if (reason === null) return null;
    first ??= reason;
  }
  return first;
}

/**
 * Every run of words on the page in order, with what the markup says of it. Words hidden inside a paragraph come right
 * after it, so that the paragraph reads as its readers saw it. Iterative: depth costs no calls. Stops soon after more
 * than `MAX_BLOCKS` runs or `MAX_TEXT` code units of words: the page is refused then.
 */
export function leavesOf(root: Root, sheet: StyleSheet, hasOuterStyles: boolean): readonly Leaf[] {
  const found: Found = { leaves: [], length: 0 };
  const gathered: Gathered = { state: null, words: [], linked: 0, hidden: [] };
  const html = root.childNodes.find(isElement);
  if (!html) return [];
  const data = new Set<Element>();
  const start: State = {
    element: html,
    kind: 'text',
    level: 0,
    linked: false,
    looks: startLooks(sheet, hasOuterStyles),
    row: false,
  };
  const stack: { node: Node; state: State; leaving: boolean }[] = [{ node: html, state: start, leaving: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (found.leaves.length > MAX_BLOCKS || found.length > MAX_TEXT) return found.leaves;
    const { node, state, leaving } = step;
    if (leaving) flush(gathered, found);
    else if (isText(node))
      gather(gathered, state.kind === 'preformatted' ? node.value : node.value.replace(/[ \t\n\r\f]+/g, ' '), state);
    else if (isElement(node) && !SKIPPED.has(node.tagName)) {
      if (node.tagName === 'table' && isDataTable(node)) data.add(node);
      const below = stateBelow(node, looksBelow(node, sheet, state.looks), state, data);
      const within = state.row && node.tagName !== 'table';
      const parts = !within && (BLOCKS.has(node.tagName) || CONTROLS.has(node.tagName));
      if (parts) {
        flush(gathered, found);
        stack.push({ node, state: below, leaving: true });
      } else if (within && /^t[dh]$/.test(node.tagName)) {
        if (gathered.state) gather(gathered, '\t', below);
      } else if (within && BLOCKS.has(node.tagName)) gather(gathered, ' ', below);
      else if (node.tagName === 'br') gather(gathered, state.row ? ' ' : '\n', below);
      for (let i = node.childNodes.length - 1; i >= 0; i--)
        stack.push({ node: node.childNodes[i] as Node, state: below, leaving: false });
    }
  }
  flush(gathered, found);
  return found.leaves;
}
