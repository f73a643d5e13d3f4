import type { Mention } from '../2-mark/marks.ts';
import type { Offset, Span } from '../text/span.ts';
import { fold } from './names.ts';
import { PARTICLES } from './titles.ts';

/** A word part before or after a mention is looked at up to this length, in code units. */
const LONGEST_PART = 30;
/** Parts of one hyphenated name at most ("Abd-al-Rahman-Tarn"). */
const MOST_PARTS = 4;

/**
 * Mentions grown to whole words and to names that the text spells out, so that a name cut at a hyphen or an apostrophe is one again. In
 * text order, not overlapping.
 *
 *     Hanno-Piet Tarn      the Tarn’ib Corps      al-Marrow
 *           ^^^^^^^^^               ^^^^^^^^         ^^^^^^ tagged
 *     ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^      ^^^^^^^^^ kept
 *
 * "Vessia-Orlia border" and "Orlo-backed" keep their parts apart. `spelled` are the full names of short forms that the text defines.
 */
export function wholeNames(text: string, mentions: readonly Mention[], spelled: readonly Span[]): readonly Mention[] {
  const grown = mentions.map(mention => ({
    ...mention,
    start: startOfName(text, mention),
    end: endOfName(text, mention),
  }));
  const defined = spelled.map(([start, end]): Mention => ({ start, end, kind: 'organization', score: 1 }));
  const isDefined = new Set(defined);
  const sorted = [...grown, ...defined].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole: Mention[] = [];
  for (const mention of sorted) {
    const last = whole.at(-1);
    if (last === undefined || mention.start >= last.end) whole.push(mention);
    else {
      const larger = mention.end - mention.start > last.end - last.start ? mention : last;
      const kind = isDefined.has(mention) || isDefined.has(last) ? 'organization' : larger.kind;
      whole[whole.length - 1] = { ...larger, kind, start: last.start, end: Math.max(last.end, mention.end) };
    }
  }
  return whole;
}

function startOfName(text: string, mention: Mention): Offset {
  let start = mention.start;
  for (let part = 0; part < MOST_PARTS; part++) {
    const before = /([\p{L}\p{M}\p{N}]+)([-'’ʼ]?)$/u.exec(text.slice(Math.max(0, start - LONGEST_PART), start));
    if (before === null) break;
    const joins =
      before[2] === '-'
        ? PARTICLES.has(fold(before[1] ?? '')) || (mention.kind === 'person' && /^\p{Lu}\p{Ll}/u.test(before[1] ?? ''))
        : true;
    if (!joins) break;
    start -= before[0].length;
  }
  return start;
}

function endOfName(text: string, mention: Mention): Offset {
  let end = mention.end;
  for (let part = 0; part < MOST_PARTS; part++) {
    const rest = text.slice(end, end + LONGEST_PART);
    const after = /^([-'’ʼ.]?)([\p{L}\p{M}\p{N}]+)/u.exec(rest);
    if (after === null || (after[1] === '.' && !/\b\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)))) break;
    if (/^['’ʼ]s(?![\p{L}\p{N}])/u.test(rest)) break;
    const particle = PARTICLES.has(fold(/[\p{L}]+$/u.exec(text.slice(Math.max(0, end - 6), end))?.[0] ?? ''));
    const joins =
      after[1] === '-' ? particle || (mention.kind === 'person' && /^\p{Lu}\p{Ll}/u.test(after[2] ?? '')) : true;
    if (!joins) break;
    end += after[0].length;
  }
  return end;
}
