import type { Block, BlockKind, Warning } from './document.ts';
import { paragraphLanguage, SUPPORTED } from './language.ts';

/** A run of blocks in another language than the account, taken out of it. */
export interface SecondLanguage {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

/** Kinds of prose; an interview may be held in two languages, and a table be of names. */
const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'paragraph', 'list', 'quotation', 'caption']);
/** The language of a shorter block is that of those around it. In letters. */
const MIN_TOLD = 80;
/** A text of which less is in another language quotes it; one that says all of it again has about as much of both. Of the letters. */
const MIN_SHARE = 0.25;
/** Signs that say as much as so many letters of an alphabet. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

/**
 * A page may give its account twice, in two languages. One of them is the account: the one whose statements are found,
 * else the longer; the other is set apart, so that nothing is counted twice nor read as what it is not.
 */
export function withoutSecondLanguage(text: string, blocks: readonly Block[]): SecondLanguage {
  const languages = languagesOf(text, blocks);
  const shares = new Map<string, number>();
  languages.forEach((language, i) => {
    if (language !== null) shares.set(language, (shares.get(language) ?? 0) + lettersIn(wordsOf(text, blocks[i])));
  });
  const all = [...shares.values()].reduce((sum, letters) => sum + letters, 0);
  const large = [...shares].filter(([, letters]) => letters >= MIN_SHARE * all).sort(([, a], [, b]) => b - a);
  if (large.length < 2) return { blocks, warnings: [] };
  const [main] = large.find(([language]) => SUPPORTED.has(language)) ?? large[0] ?? [''];
  const others = new Set(large.map(([language]) => language).filter(language => language !== main));
  const isApart = (i: number) => others.has(languages[i] ?? '');
  const warnings: Warning[] = [];
  blocks.forEach(({ start, end }, i) => {
    const last = warnings.at(-1);
    if (!isApart(i)) return;
    if (last && languages[i - 1] === languages[i]) warnings[warnings.length - 1] = { ...last, end };
    else warnings.push({ code: 'language-unsupported', start, end, message: said(languages[i] ?? '', main) });
  });
  return { blocks: blocks.map((block, i) => (isApart(i) ? { ...block, kind: 'chrome' } : block)), warnings };
}

function said(language: string, main: string): string {
  return `These words are in another language (${language}) than the account (${main}), as where a page gives it in two. They are kept and make no statement, so that nothing counts twice.`;
}

/** The language of each block of prose that can be seen, those too short to tell by what is around them; null for all else. */
function languagesOf(text: string, blocks: readonly Block[]): readonly (string | null)[] {
  const told = blocks.map(block => {
    const words = isProse(block) ? wordsOf(text, block) : '';
    return lettersIn(words) >= MIN_TOLD ? paragraphLanguage(words) : null;
  });
  const before = [...told];
  for (let i = 1; i < before.length; i++) before[i] ??= before[i - 1] ?? null;
  const after = [...told];
  for (let i = after.length - 2; i >= 0; i--) after[i] ??= after[i + 1] ?? null;
  return blocks.map((block, i) => {
    if (!isProse(block)) return null;
    // A heading belongs to what follows it.
    return told[i] ?? (block.kind === 'heading' ? (after[i] ?? before[i]) : (before[i] ?? after[i])) ?? null;
  });
}

function isProse({ kind, hidden }: Block): boolean {
  return !hidden && PROSE.has(kind);
}

function wordsOf(text: string, block: Block | undefined): string {
  return block ? text.slice(block.start, block.end) : '';
}

function lettersIn(words: string): number {
  const dense = words.match(DENSE)?.length ?? 0;
  return (words.match(/\p{L}/gu)?.length ?? 0) + (DENSITY - 1) * dense;
}
