import { nounClass, singular } from '../../text/role-nouns.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Mention } from '../marks.ts';

/** Longer phrases before a colon are clauses. In words. */
const MOST_WORDS = 8;

/** What stands before a colon in headlines and speaks no word of what follows. */
const LABELS = new Set(
  `analysis timeline opinion watch video live breaking exclusive review explainer profile report reports update correction
  interview comment editorial letters obituary podcast quiz gallery pictures photos factbox fact-check note background
  transcript documents questions question answer recap preview column feature study poll survey`.split(/\s+/),
);
/** Words after which a phrase goes on about someone else: the head stands before them. */
const AFTER_HEAD = /^(?:of|for|in|from|on|at|by|near|with|who)$/iu;
const SOURCES = new Set([
  'sources',
  'source',
  'officials',
  'locals',
  'villagers',
  'families',
  'family',
  'critics',
  'both',
  'others',
]);

/** Whether words before a colon may be a name or a description, and no label: few, and no clause of their own. */
export function isShortName(text: string, span: Span): boolean {
  const words = text.slice(...span);
  const count = words.split(/\s+/u).length;
  return count <= 4 && !/[,;:?!“”"]/u.test(words) && !LABELS.has(words.split(/\s/u)[0]?.toLowerCase() ?? '');
}

/** Whether words name someone who can speak: a tagged person or body, or a noun for one at the head. Places count: "Brannoch: leak stopped". */
export function canSpeak(text: string, span: Span, mentions: readonly Mention[]): boolean {
  const words = [...text.slice(...span).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu)];
  const first = words[0];
  if (first === undefined || words.length > MOST_WORDS || LABELS.has(first[0].toLowerCase())) return false;
  if (/[,;:?!“”"]/u.test(text.slice(...span))) return false;
  const beyond = words.findIndex(({ 0: word }, index) => index > 0 && AFTER_HEAD.test(word));
  const head = words[beyond < 0 ? words.length - 1 : beyond - 1] as RegExpExecArray;
  const word = head[0].toLowerCase().replace(/[’']s?$/u, '');
  const kind = nounClass(word) ?? nounClass(singular(word) ?? '');
  if ((kind !== null && kind !== 'paper') || SOURCES.has(word)) return true;
  const at: Span = [span[0] + head.index, span[0] + head.index + head[0].length];
  return mentions.some(
    one => one.kind !== 'other' && overlaps([one.start, one.end], at) && one.start >= span[0] && one.end <= span[1],
  );
}
