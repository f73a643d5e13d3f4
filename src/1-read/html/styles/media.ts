/** A screen that a page is shown on. Lengths in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Whether it is pointed at with a mouse. */
  readonly mouse: boolean;
}

/** A desk's and a hand's: words that one of them shows could be seen. */
export const SCREENS: readonly [wide: Screen, narrow: Screen] = [
  { width: 1280, height: 800, mouse: true },
  { width: 390, height: 844, mouse: false },
];

const PIXELS: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16, pt: 4 / 3, in: 96, cm: 96 / 2.54 };
const LENGTH = /^(\d{1,6}(?:\.\d{1,4})?)(px|em|rem|pt|in|cm)?$/;
const PLAIN = /^(min-|max-)?(width|height|device-width|device-height)\s?:\s?(\S{1,20})$/;
const RANGE = /^(?:(\S{1,20})\s?(<=?)\s?)?(width|height)(?:\s?(<=?|>=?|=)\s?(\S{1,20}))?$/;

function pixels(value: string): number {
  const match = LENGTH.exec(value);
  return match ? Number(match[1]) * (PIXELS[match[2] ?? 'px'] ?? 1) : Number.NaN;
}

function compares(left: number, sign: string, right: number): boolean {
  if (sign === '=') return left === right;
  const strict = sign.length === 1 ? left !== right : true;
  return strict && (sign.startsWith('<') ? left <= right : left >= right);
}

/** Whether one feature in brackets holds; a feature that is not known holds on no screen, as in browsers. */
function featureHolds(feature: string, screen: Screen): boolean {
  const plain = PLAIN.exec(feature);
  if (plain) {
    const has = plain[2]?.endsWith('width') ? screen.width : screen.height;
    return compares(has, plain[1] === 'min-' ? '>=' : plain[1] === 'max-' ? '<=' : '=', pixels(plain[3] ?? ''));
  }
  const range = RANGE.exec(feature);
  if (range) {
    const has = range[3] === 'width' ? screen.width : screen.height;
    const above = range[1] === undefined || compares(pixels(range[1]), range[2] ?? '', has);
    return above && (range[5] === undefined || compares(has, range[4] ?? '', pixels(range[5])));
  }
  const wide = screen.width > screen.height;
  const holding = [
    `orientation:${wide ? 'landscape' : 'portrait'}`,
    `hover:${screen.mouse ? 'hover' : 'none'}`,
    `any-hover:${screen.mouse ? 'hover' : 'none'}`,
    `pointer:${screen.mouse ? 'fine' : 'coarse'}`,
    `any-pointer:${screen.mouse ? 'fine' : 'coarse'}`,
    'prefers-color-scheme:light',
    'prefers-reduced-motion:no-preference',
    'prefers-contrast:no-preference',
    'scripting:enabled',
    'color',
    ...(screen.mouse ? ['hover'] : []),
  ];
  return holding.includes(feature.replace(/\s/g, ''));
}

/** Whether one query ("screen and (min-width: 600px)", "not print") holds. */
function queryHolds(query: string, screen: Screen): boolean {
  const negated = /^not\s/.test(query);
  const terms = query.replace(/^(?:not|only)\s/, '').split(/\sand\s/);
  const holds = terms.every(term => {
    const bare = term.trim();
    if (!bare.startsWith('(')) return bare === 'screen' || bare === 'all' || bare === '';
    return bare.split(/\sor\s/).some(part => featureHolds(part.replace(/^[\s(]{1,20}|[\s)]{1,20}$/g, ''), screen));
  });
  return holds !== negated;
}

/** Whether a media query list (of `@media` or of a `media` attribute) holds on a screen; an empty one always does. */
export function mediaHolds(list: string, screen: Screen): boolean {
  const queries = list
    .toLowerCase()
    .slice(0, 2000)
    .replace(/\s{1,2000}/g, ' ')
    .split(',');
  return queries.some(query => queryHolds(query.trim(), screen));
}
