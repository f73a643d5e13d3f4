import { type Colour, isSameColour, parseColour } from './colour.ts';
import { attribute, type Element, elementsOf, isText, parentOf } from './dom.ts';
import type { Declarations } from './styles/index.ts';

/** What of an element's look its children take over. */
export interface Look {
  /** Why nothing below can be seen, whatever it says; null when it can. */
  readonly gone: string | null;
  /** `visibility: hidden`, which a child may undo. */
  readonly invisible: boolean;
  /** First lines begin so far left that none is on any screen; a child may undo it. */
  readonly indented: boolean;
  /** How solid, 0..1: that of all parts around multiplied. */
  readonly opacity: number;
  /** In pixels, or null when nothing in the page says. */
  readonly fontSize: number | null;
  /** Of the letters; null when it is not known (a variable, a link's own colour). */
  readonly colour: Colour | null;
  /** The ground the words stand on; null when it is not known (a style sheet that was not saved, a picture). */
  readonly ground: Colour | null;
}

/** A smaller letter cannot be read on any screen. In pixels. */
const MIN_FONT = 2;
/** Fainter words cannot be read. */
const MIN_OPACITY = 0.05;
/** Nothing this far off is on any screen. In pixels. */
const OFF_SCREEN = 500;

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [255, 255, 255, 1];
const YELLOW: Colour = [255, 255, 0, 1];

/** How a page starts: black on white; neither is known where a style sheet is missing that may colour it. */
export function startLook(hasOuterStyles: boolean): Look {
  const known = !hasOuterStyles;
  return {
    gone: null,
    invisible: false,
    indented: false,
    opacity: 1,
    fontSize: null,
    colour: known ? BLACK : null,
    ground: known ? WHITE : null,
  };
}

function pixels(value: string | undefined, parent: number | null): number | null {
  const match = /^(-?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))(px|pt|em|rem|ex|ch|%|vw|vh)?$/.exec(value ?? '');
  if (!match) return null;
  const number = Number(match[1]);
  if (match[2] === undefined) return number === 0 ? 0 : null;
  if (match[2] === 'em') return number * (parent ?? 16);
  if (match[2] === '%') return (number / 100) * (parent ?? 16);
  return match[2] === 'pt' ? number * 1.33 : match[2] === 'px' ? number : number * 16;
}

/** A screen's own width or more to the left or above counts as well: "-100vw". */
function offScreen(value: string | undefined): boolean {
  const parts = /^(-\d{1,9}(?:\.\d{0,9})?)v[wh]$/.exec(value ?? '');
  return parts ? Number(parts[1]) <= -100 : (pixels(value, null) ?? 0) <= -OFF_SCREEN;
}

function fraction(value: string | undefined): number | null {
  const match = /^(\d{0,9}(?:\.\d{0,9})?)(%)?$/.exec(value ?? '');
  if (!match || match[0] === '' || match[0] === '.') return null;
  return Math.min(1, Number(match[1]) / (match[2] ? 100 : 1));
}

/** What shrinks, turns edge-on or throws words off the screen: `scale(0)`, `translateX(-9999px)`, `rotateY(90deg)`, `matrix(0, …)`. */
function movedAway(style: Declarations): string | null {
  const transform = style.get('transform') ?? '';
  const scaled = /^0(?:\s|$)/.test(style.get('scale') ?? '');
  if (scaled || /\bscale[xy3d]{0,2}\(\s?0?\.?0{1,9}\s?[,)]|\bmatrix\(\s?0\s?,\s?0\s?,\s?0\s?,\s?0\s?,/.test(transform))
    return 'scaled to nothing';
  if (/\brotate[xy]\(\s?-?90deg/.test(transform)) return 'turned edge-on';
  const moves = [style.get('translate') ?? '', /\btranslate[xy3d]{0,2}\(([^()]{1,80})\)/.exec(transform)?.[1] ?? ''];
  return moves.some(move => move.split(/[\s,]{1,5}/).some(offScreen)) ? 'off the screen' : null;
}

const CLIPPED = 'clipped to nothing';
const NO_RECT =
  /rect\(\s{0,5}(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s{0,5}\)|rect\(\s{0,5}(\d{1,5})px[\s,]+(\d{1,5})px[\s,]+\1px[\s,]+\2px/;
/** Cut in from both sides by half or more, a circle of no radius, a polygon all of whose corners are one. */
const NO_PATH =
  /inset\(\s{0,5}(?:[5-9]\d|100)(?:\.\d{1,4})?%(?:\s{0,5}\)|\s{1,5}(?:[5-9]\d|100)%)|circle\(\s{0,5}0|ellipse\(\s{0,5}0|polygon\(\s{0,5}(\S{1,9}\s{1,3}\S{1,9}?)(?:\s{0,3},\s{0,3}\1){1,9}\s{0,3}\)/;

function isClipped(style: Declarations, placed: boolean): boolean {
  return (placed && NO_RECT.test(style.get('clip') ?? '')) || NO_PATH.test(style.get('clip-path') ?? '');
}

/** Why an element's own style takes it and all below it out of sight; null when it does not. */
function whyGone(element: Element, style: Declarations): string | null {
  const display = style.get('display');
  const hidden = attribute(element, 'hidden');
  // "until-found" opens when the page is searched: its words can be seen.
  if (hidden !== null && hidden.toLowerCase() !== 'until-found' && display === undefined) return 'hidden attribute';
  if (element.tagName === 'dialog' && attribute(element, 'open') === null && display === undefined)
    return 'a dialog that is not open';
  if (element.tagName === 'noscript') return 'shown only where scripts do not run';
  if (style.size === 0) return null;
  if (display === 'none') return 'display: none';
  if (style.get('content-visibility') === 'hidden') return 'content-visibility: hidden';
  if (/\bopacity\(\s?0?\.?0{0,3}%?\s?\)/.test(style.get('filter') ?? '')) return 'opacity: 0';
  const moved = movedAway(style);
  if (moved) return moved;
  const position = style.get('position') ?? '';
  const placed = /absolute|fixed/.test(position);
  const shifted = placed || /relative|sticky/.test(position);
  if (shifted && ['left', 'top', 'right'].some(side => offScreen(style.get(side)))) return 'off the screen';
  if (offScreen(style.get('margin-left'))) return 'off the screen';
  if (isClipped(style, placed)) return CLIPPED;
  const cut = /hidden|clip/.test(
    `${style.get('overflow') ?? ''} ${style.get('overflow-y') ?? ''} ${style.get('overflow-x') ?? ''}`,
  );
  const flat = ['height', 'max-height', 'width', 'max-width'].some(side => {
    const size = style.get(side);
    const length = pixels(size, null);
    return length !== null && length <= 1 && !size?.endsWith('%');
  });
  return cut && flat ? 'in a box without size' : null;
}

/** The ground after an element's own background: unknown when it is a picture, a variable or half transparent. */
function groundOf(style: Declarations, parent: Colour | null): Colour | null {
  const background = style.get('background-color') ?? style.get('background');
  const image = style.get('background-image');
  if (image !== undefined && image !== 'none') return null;
  if (background === undefined || /^(?:none|inherit|initial|unset|transparent|0)$/.test(background)) return parent;
  if (/url|gradient/.test(background)) return null;
  const colour =
    parseColour(background) ??
    background
      .split(/\s+(?![^(]*\))/)
      .map(parseColour)
      .find(Boolean) ??
    null;
  if (colour === null) return null;
  return colour[3] === 0 ? parent : colour[3] === 1 ? colour : null;
}

/** Elements whose letters or ground browsers colour themselves, whatever stands around them. */
const OWN_COLOURS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea', 'option']);

/** The colour of the letters: what the element says, unknown when that cannot be told, the one around when it says nothing. */
function colourOf(element: Element, style: Declarations, parent: Colour | null): Colour | null {
  const said =
    style.get('-webkit-text-fill-color') ??
    style.get('color') ??
    (element.tagName === 'font' ? attribute(element, 'color')?.toLowerCase() : undefined);
  if (said === undefined) {
    const isLink = element.tagName === 'a' && attribute(element, 'href') !== null;
    return isLink || OWN_COLOURS.has(element.tagName) ? null : element.tagName === 'mark' ? BLACK : parent;
  }
  return /^(?:inherit|unset|currentcolor)$/.test(said) ? parent : said === 'initial' ? BLACK : parseColour(said);
}

function groundBelow(element: Element, style: Declarations, parent: Colour | null): Colour | null {
  if (OWN_COLOURS.has(element.tagName)) return groundOf(style, null);
  if (element.tagName === 'mark') return groundOf(style, YELLOW);
  const bgcolor = attribute(element, 'bgcolor');
  if (attribute(element, 'background') !== null) return groundOf(style, null);
  const over = /absolute|fixed/.test(style.get('position') ?? '') && holdsPicture(parentOf(element));
  return groundOf(style, bgcolor ? parseColour(bgcolor) : over ? null : parent);
}

/** Elements looked through for a picture that placed words may stand on. */
const MAX_LOOK = 200;

/** Whether a part holds a picture: words placed over it stand on that and not on the part's ground. */
function holdsPicture(part: Element | null): boolean {
  let looked = 0;
  for (const { tagName } of part ? elementsOf(part) : []) {
    if (/^(?:img|picture|video|canvas|svg|iframe|object|embed)$/.test(tagName)) return true;
    if (++looked > MAX_LOOK) return false;
  }
  return false;
}

/** A sign of a formula is no longer ("arctan"); words are. In UTF-16 code units. */
const MAX_SIGN = 8;

/**
 * Whether an element is a formula in signs alone. Pages that draw formulas clip them for those who listen to the page;
 * what it says is seen in the drawing.
 */
function isFormula(element: Element): boolean {
  if (element.tagName !== 'math') return false;
  for (const part of elementsOf(element)) {
    if (part.tagName === 'mtext' || part.childNodes.some(node => isText(node) && node.value.trim().length > MAX_SIGN))
      return false;
  }
  return true;
}

/** Elements that look otherwise than what stands around them without any style. */
const SPECIAL: ReadonlySet<string> = new Set([
  'a',
  'body',
  'dialog',
  'font',
  'html',
  'mark',
  'math',
  'noscript',
  ...OWN_COLOURS,
]);

/** The look below an element. A whole page that hides itself until its scripts have run was seen, so html and body hide nothing. */
export function lookBelow(element: Element, style: Declarations, parent: Look): Look {
  const attributed = element.attrs.some(({ name }) => name === 'hidden' || name === 'bgcolor' || name === 'background');
  if (style.size === 0 && !attributed && !SPECIAL.has(element.tagName)) return parent;
  const whole = element.tagName === 'html' || element.tagName === 'body';
  const visibility = style.get('visibility');
  const size = style.get('font-size') ?? /(?:^|\s)(0(?:px|pt|em)?)(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
  const opacity = whole ? null : fraction(style.get('opacity'));
  const indent = style.get('text-indent');
  return {
    gone:
      parent.gone === CLIPPED && isFormula(element) ? null : (parent.gone ?? (whole ? null : whyGone(element, style))),
    invisible:
      whole || visibility === undefined || visibility === 'inherit'
        ? parent.invisible
        : visibility === 'hidden' || visibility === 'collapse',
    indented: indent === undefined || indent === 'inherit' ? parent.indented : offScreen(indent),
    opacity: parent.opacity * (opacity ?? 1),
    fontSize: size === undefined || whole ? parent.fontSize : pixels(size, parent.fontSize),
    colour: colourOf(element, style, parent.colour),
    ground: groundBelow(element, style, parent.ground),
  };
}

/** Why words of this look cannot be seen; null when they can. */
export function whyHidden(look: Look): string | null {
  if (look.gone) return look.gone;
  if (look.invisible) return 'visibility: hidden';
  if (look.indented) return 'off the screen';
  if (look.opacity < MIN_OPACITY) return 'opacity: 0';
  if (look.fontSize !== null && look.fontSize < MIN_FONT) return 'letters without size';
  if (look.colour?.[3] === 0) return 'transparent letters';
  if (look.colour && look.ground && isSameColour(look.colour, look.ground)) return 'the colour of its background';
  return null;
}
