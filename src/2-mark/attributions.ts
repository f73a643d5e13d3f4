import type { WindowScores } from '../neural/heads.ts';
import { overlapFinder } from '../text/overlapping.ts';
import { hull, overlaps, type Span } from '../text/span.ts';
import { CUE_LABELS, ROLE_LABELS } from './labels.ts';
import { covered } from './places.ts';
import { runs } from './runs.ts';
import type { Window } from './windows.ts';

/** Content, cue and source that belong to one another, as the model links them. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Cue's probability times that of its roles, 0..1. */
  readonly score: number;
}

/** Least probability that a piece begins a cue; best linked F1 on PolNeAR dev among .35 to .65, see bench/RESULTS.md. */
export const CUE_BAR = 0.62;

/** The pieces of the window's core at which a cue begins, with how probable that is. */
export function cueStarts(
  { core: [first, end] }: Window,
  cue: Float32Array,
): readonly { piece: number; probability: number }[] {
  const width = CUE_LABELS.length;
  const begins = CUE_LABELS.indexOf('begins');
  const found = [];
  for (let piece = first; piece < end; piece++) {
    const probability = cue[piece * width + begins] as number;
    if (probability >= CUE_BAR) found.push({ piece, probability });
  }
  return found;
}

/** Share of the smaller content that two readings must share to be one attribution read twice. */
const SAME_SHARE = 0.9;

/**
 * Without the second readings of one cue: of two attributions with one content, where the cue of one stands in the cue or
 * source of the other, the surer one stays.
 *
 *     he had said
 *            ^^^^  one reading's cue, "he had" its source
 *        ^^^       another's
 */
export function distinct(found: readonly Attribution[]): readonly Attribution[] {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const touch = (a: readonly Span[], b: readonly Span[]) => a.some(one => b.some(other => overlaps(one, other)));
  const sameReading = (a: Attribution, b: Attribution) => {
    const shared = a.content.reduce((sum, span) => sum + covered(span, b.content), 0);
    if (shared < SAME_SHARE * Math.max(length(a.content), length(b.content))) return false;
    return touch(a.cue, [...b.cue, ...b.source]) || touch(b.cue, [...a.cue, ...a.source]);
  };
  const numbered = found.map((one, place) => ({ one, place }));
  const near = overlapFinder(numbered, ({ one }) => hull(one.content));
  return found.filter(
    (one, at) =>
      !near(hull(one.content)).some(
        ({ one: other, place }) =>
          place !== at &&
          (other.score > one.score || (other.score === one.score && place < at)) &&
          sameReading(one, other),
      ),
  );
}

/** All attributions whose cue begins in the window's core. */
export async function attributions(
  window: Window,
  scores: WindowScores,
  paragraphs: readonly Span[],
): Promise<readonly Attribution[]> {
  const starts = cueStarts(window, scores.cue);
  const readings = await scores.roles(starts.map(start => start.piece));
  return readings.flatMap(({ roles, score }, index) => {
    const { piece, probability } = starts[index] as { piece: number; probability: number };
    const spansOf = (role: (typeof ROLE_LABELS)[number]) =>
      runs(window.pieces, at => (at === piece ? role === 'cue' : roles[at] === ROLE_LABELS.indexOf(role)), paragraphs);
    const content = spansOf('content');
    if (content.length === 0) return [];
    return [{ content, cue: spansOf('cue'), source: spansOf('source'), score: probability * score }];
  });
}
