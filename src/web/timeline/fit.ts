import type { Stretch } from '../state/address.ts';
import type { Drawable } from './when.ts';

const DAY = 1_440;

/** Times further away than this many times the spread of the middle half are far off: a year in which something was built. */
const FAR = 4;
/** Shown before the first and after the last time, as a share of the whole. */
const MARGIN = 0.06;
/** However close the times, no less than this is shown, in minutes. */
const LEAST = 60;

/**
 * The stretch that shows most of the times: all of them but those that lie far off, which would squeeze the others into
 * one place. Null when there is none. `leastSpread`: however close the middle half is, in minutes.
 */
export function fit(times: readonly Drawable[], leastSpread: number): Stretch | null {
  const spans = times.map(ends);
  if (spans.length === 0) return null;
  const middles = spans.map(([from, to]) => (from + to) / 2).sort((x, y) => x - y);
  const at = (share: number) => middles[Math.round(share * (middles.length - 1))] ?? 0;
  const spread = Math.max(at(0.75) - at(0.25), leastSpread);
  const near = spans.filter(([from, to]) => {
    const middle = (from + to) / 2;
    return middle >= at(0.25) - FAR * spread && middle <= at(0.75) + FAR * spread && to - from <= 2 * FAR * spread;
  });
  return around(near.length > 0 ? near : spans);
}

function around(spans: readonly (readonly [number, number])[]): Stretch {
  const from = Math.min(...spans.map(span => span[0]));
  const to = Math.max(...spans.map(span => span[1]));
  const margin = Math.max((to - from) * MARGIN, LEAST / 2);
  return [Math.floor(from - margin), Math.ceil(to + margin)];
}

/** A time with an open end is shown for a day beyond the end that is known. */
function ends({ from, to }: Drawable): readonly [number, number] {
  return [Number.isFinite(from) ? from : to - DAY, Number.isFinite(to) ? to : from + DAY];
}

/** A stretch zoomed by a factor around a minute: below 1 in, above 1 out. Never under a few minutes, never over ten thousand years. */
export function zoomed([from, to]: Stretch, around: number, factor: number): Stretch {
  const width = Math.min(Math.max((to - from) * factor, LEAST_ZOOM), MOST_ZOOM);
  const share = Math.min(Math.max((around - from) / (to - from), 0), 1);
  const start = Math.round(around - share * width);
  return [start, start + Math.round(width)];
}

const LEAST_ZOOM = 10;
const MOST_ZOOM = 10_000 * 365 * DAY;

/** A stretch moved by a share of itself. */
export function panned([from, to]: Stretch, share: number): Stretch {
  const by = Math.round((to - from) * share);
  return [from + by, to + by];
}
