import { overlapFinder } from '../text/overlapping.ts';
import { contains, hull, type Span } from '../text/span.ts';

interface Nestable {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
}

/**
 * For each statement the index of the smallest other one whose content holds its cue and content; null at the top.
 *
 *     She said the officer had told her the gate was open.
 *              ^-----------------------------------------^   outer content
 *                              ^^^^     ^---------------^    inner cue and content
 */
export function nesting(statements: readonly Nestable[]): readonly (number | null)[] {
  const size = ({ content }: Nestable) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const pieces = statements.flatMap(({ content }, at) => content.map(span => ({ at, span })));
  const around = overlapFinder(pieces, ({ span }) => span);
  return statements.map((inner, index) => {
    if (inner.cue.length === 0) return null;
    const whole = hull([...inner.cue, ...inner.content]);
    let best: number | null = null;
    for (const { at, span } of around(whole)) {
      const outer = statements[at] as Nestable;
      if (at === index || size(outer) <= size(inner) || !contains(span, whole)) continue;
      const smaller = best === null ? -1 : size(outer) - size(statements[best] as Nestable);
      if (best === null || smaller < 0 || (smaller === 0 && at < best)) best = at;
    }
    return best;
  });
}
