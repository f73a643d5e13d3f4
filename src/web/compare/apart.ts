import { bounds } from '../../time/bounds.ts';

const MINUTES_A_DAY = 1_440;

/** How much later one time is than another, in words, where both are known to the day and do not meet: "13 days later". */
export function laterBy(earlier: string | null, later: string | null): string | null {
  const [a, b] = [earlier === null ? null : bounds(earlier), later === null ? null : bounds(later)];
  if (a === null || b === null || !isShort(a) || !isShort(b) || a.latest >= b.earliest) return null;
  const days = Math.floor(b.earliest / MINUTES_A_DAY) - Math.floor(a.earliest / MINUTES_A_DAY);
  if (days === 0) {
    const minutes = b.earliest - a.earliest;
    return minutes < 90 ? `${minutes} minutes later` : `${Math.round(minutes / 60)} hours later`;
  }
  return days === 1 ? 'one day later' : `${days} days later`;
}

function isShort({ earliest, latest }: { readonly earliest: number; readonly latest: number }): boolean {
  return latest - earliest < MINUTES_A_DAY;
}
