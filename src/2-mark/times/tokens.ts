import type { Offset } from '../../text/span.ts';

/** A word, a run of digits, or any other one character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: Offset;
  readonly end: Offset;
  /** Whether it follows the token before it without white space. */
  readonly glued: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|[0-9]+|\S/gu;

/** The tokens of `text` from `start` to `end`, in order; offsets are those of the whole text. */
export function tokens(text: string, start: Offset, end: Offset): readonly Token[] {
  const found: Token[] = [];
  let last: Offset = -1;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const at: Offset = start + match.index;
    const kind = /^\p{L}/u.test(word) ? 'word' : /^[0-9]/.test(word) ? 'number' : 'mark';
    found.push({ kind, text: word, lower: word.toLowerCase(), start: at, end: at + word.length, glued: at === last });
    last = at + word.length;
  }
  return found;
}

/** The token's lower-case text; '' before the first and after the last, so that a rule may look anywhere. */
export function lower(t: readonly Token[], i: number): string {
  return t[i]?.lower ?? '';
}

/** Whether the word begins with a capital letter. */
export function capital(t: readonly Token[], i: number): boolean {
  const first = t[i]?.text[0];
  return first !== undefined && first !== first.toLowerCase();
}

const OPENERS = new Set('([{"“‘«\'`—–;');
/** They may be tied to a date by a hyphen: "mid-November", "post-2003". */
const PREFIXES = new Set(['early', 'mid', 'late', 'pre', 'post']);
const CLOSERS = new Set('.,;:!?)]}"”’\'»—–…');

/** Whether an expression may begin at token `i`: nothing that belongs to it stands right before. */
export function freeBefore(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (token === undefined) return false;
  return !token.glued || OPENERS.has(lower(t, i - 1)) || (lower(t, i - 1) === '-' && PREFIXES.has(lower(t, i - 2)));
}

/** Whether an expression may end before token `i`: what follows at once only closes it ("2014,", not "2014,5" or "2014-km"). */
export function freeAfter(t: readonly Token[], i: number): boolean {
  const token = t[i];
  if (token === undefined || !token.glued) return true;
  if (!CLOSERS.has(token.lower)) return false;
  const next = t[i + 1];
  return next === undefined || !next.glued || next.kind !== 'number';
}
