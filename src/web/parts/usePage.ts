import { useEffect, useState } from 'preact/hooks';
import type { FaultView } from '../../serve/contract.ts';
import { useLoaded, useShown } from '../tools.ts';

/** A part of a list that is scrolled past faster than this is never asked for. */
const SETTLE_MS = 60;

/** What the API answers under this path; asked at once, or when the component has been there for a moment. */
export function usePage<T>(
  path: string,
  atOnce: boolean,
): { readonly value: T | null; readonly fault: FaultView | null } {
  const [settled, setSettled] = useState(atOnce);
  useEffect(() => {
    if (settled) return;
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [settled]);
  const isKnown = useShown(state => state.loaded[path] !== undefined);
  return useLoaded<T>(settled || isKnown ? path : null);
}
