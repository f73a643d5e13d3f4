import { mediaHolds, type Screen } from './media.ts';

/** One rule as written: what it is for, and what it says. */
export interface WrittenRule {
  readonly selectors: string;
  readonly body: string;
  /** Within `@layer`: any rule outside layers is stronger. */
  readonly layered: boolean;
  /** For each screen whether the rule applies on it. */
  readonly screens: readonly boolean[];
}

/** Rules nested deeper are not looked at; no page writes them. */
const MAX_NESTING = 12;

/**
 * The rules of a style sheet that apply on some screen, in order, nested ones written out (`&` is the rule around them).
 * `media` is that of the sheet as a whole. One pass with a stack: no input makes it slow. Key frames, fonts, pages and container queries are left out.
 */
export function rulesIn(css: string, screens: readonly Screen[], media = ''): readonly WrittenRule[] {
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  const rules: WrittenRule[] = [];
  const outside: Open = {
    selectors: null,
    layered: false,
    screens: screens.map(screen => mediaHolds(media, screen)),
    ignored: false,
  };
  const open: Open[] = [outside];
  let from = 0;
  let statement = 0;
  const declare = (to: number) => {
    const { selectors, layered, screens: on, ignored } = open.at(-1) ?? outside;
    const body = text.slice(from, to);
    if (selectors !== null && !ignored && body.includes(':')) rules.push({ selectors, body, layered, screens: on });
  };
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at + 1)) {
    if (text[at] === ';') {
      statement = at + 1;
      continue;
    }
    if (text[at] === '}') {
      declare(at);
      if (open.length > 1) open.pop();
    } else {
      const start = Math.max(from, statement);
      declare(start);
      open.push(below(open.at(-1) ?? outside, text.slice(start, at).trim(), screens, open.length));
    }
    from = at + 1;
  }
  declare(text.length);
  return rules;
}

interface Open {
  /** Of the rules directly within; null outside all rules. */
  readonly selectors: string | null;
  readonly layered: boolean;
  readonly screens: readonly boolean[];
  readonly ignored: boolean;
}

function below(above: Open, prelude: string, screens: readonly Screen[], depth: number): Open {
  if (above.ignored || depth > MAX_NESTING) return { ...above, ignored: true };
  const at = /^@([a-z-]{1,30})/i.exec(prelude)?.[1]?.toLowerCase();
  if (at === 'media') {
    const list = prelude.slice(6);
    const on = screens.map((screen, i) => above.screens[i] === true && mediaHolds(list, screen));
    return { ...above, screens: on, ignored: !on.includes(true) };
  }
  if (at === 'supports') return { ...above, ignored: /^@supports\s{0,20}not\b/i.test(prelude) };
  if (at === 'layer') return { ...above, layered: true };
  if (at !== undefined) return { ...above, ignored: true };
  if (above.selectors === null) return { ...above, selectors: prelude };
  const parent = `:is(${above.selectors})`;
  if (parent.length + prelude.length > MAX_PRELUDE) return { ...above, ignored: true };
  const nested = prelude.includes('&') ? prelude.replaceAll('&', parent) : `${parent} ${prelude}`;
  return { ...above, selectors: nested };
}

/** Written out, nested selectors double with each level. In UTF-16 code units. */
const MAX_PRELUDE = 2000;

/** The next brace or semicolon outside quotes. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{' || sign === '}' || sign === ';') return at;
    if (sign === '\\') at++;
    else if (sign === '"' || sign === "'") at = endOfQuote(text, at);
  }
  return text.length;
}

/** A quote that does not close ends at its line, as in browsers. */
function endOfQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from] || text[at] === '\n') return at;
  }
  return text.length;
}
