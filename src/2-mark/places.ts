import type { Offset, Span } from '../text/span.ts';

/** Places of every match of a pattern within spans, in text order. The pattern must be global. */
export function places(text: string, spans: readonly Span[], pattern: RegExp): readonly Span[] {
  return spans.flatMap(([start, end]) =>
    Array.from(
      text.slice(start, end).matchAll(pattern),
      match => [start + match.index, start + match.index + match[0].length] as const,
    ),
  );
}

/** A pattern for whole words or phrases of a list, without regard to case; "*" at the end of one stands for any ending. */
export function wordPattern(words: readonly string[]): RegExp {
  const one = (word: string) => word.replace(/ /g, '\\s+').replace(/\*$/, '\\p{L}*');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map(one)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** How many words stand in spans. */
export function wordCount(text: string, spans: readonly Span[]): number {
  return places(text, spans, /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu).length;
}

/** How many code units of `span` lie in any of the spans. */
export function covered([start, end]: Span, spans: readonly Span[]): Offset {
  const inside = spans
    .map(([a, b]) => [Math.max(a, start), Math.min(b, end)] as const)
    .filter(([a, b]) => a < b)
    .sort((a, b) => a[0] - b[0]);
  let sum = 0;
  let reached = start;
  for (const [a, b] of inside) {
    sum += Math.max(0, b - Math.max(a, reached));
    reached = Math.max(reached, b);
  }
  return sum;
}
