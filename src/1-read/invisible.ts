import type { Warning } from './document.ts';

/**
 * Characters that show nothing and can carry or turn around words: zero-width spaces and joiners, direction overrides
 * and isolates, and tag characters. Joiners between letters that join (Persian, Indic scripts, emoji) are spelling and
 * stay unflagged, as do the plain left-to-right and right-to-left marks and soft hyphens.
 */
const INVISIBLE =
  /[\u200b\u2060-\u2064\u180e\ufeff\u{e0000}-\u{e007f}]+|[\u202a-\u202e\u2066-\u2069]+|(?<=[A-Za-z0-9])[\u200c\u200d]+(?=[A-Za-z0-9])/gu;
const DIRECTION = /^[\u202a-\u202e\u2066-\u2069]/;
const FLAG_EMOJI = /\u{1f3f4}$/u;
const MARK = /[\ufe00-\ufe0f]/;

/** A warning for each run of invisible characters. */
export function findInvisible(text: string): readonly Warning[] {
  if (!/[\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff\udb40]/.test(text)) return [];
  const warnings: Warning[] = [];
  for (const match of text.matchAll(INVISIBLE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (FLAG_EMOJI.test(text.slice(Math.max(0, start - 2), start)) || MARK.test(match[0])) continue;
    const what = DIRECTION.test(match[0])
      ? 'Characters that turn the direction of the words around'
      : 'Zero-width characters, which no reader sees';
    const count = [...match[0]].length;
    warnings.push({ code: 'hidden-text', start, end, message: `${what}: ${count}, between the words a reader sees.` });
  }
  return warnings;
}
