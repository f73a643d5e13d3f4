import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../text/span.ts';
import { selectedSpan } from './places.ts';

/** A selection is taken for meant when it has stood still for this long. */
const STILL_MS = 120;

/** The words of the text that are selected, once the selection stands still. */
export function useSelected(): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSpan(selectedSpan(getSelection())), STILL_MS) as unknown as number;
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  return span;
}
