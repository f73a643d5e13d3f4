import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveLine } from '../points/cursor.ts';
import { offsetOf, type Range, rangeAt } from './range.ts';

/**
 * A long list of which only the parts near the window are there. It is cut into parts of `each` things; a part's height
 * is taken to be `height` a thing until it is measured. The parts scroll with the nearest `[data-scroller]` around them.
 */
export function Virtual({
  count,
  each,
  height,
  role,
  label,
  start = 0,
  children,
}: {
  readonly count: number;
  readonly each: number;
  readonly height: number;
  readonly role: 'list' | 'feed';
  readonly label: string;
  /** The thing that is to be in sight at first. */
  readonly start?: number;
  /** Draws the things from `from` on, `many` of them. `reached`: a thing that is drawn, this one if it is. */
  readonly children: (from: number, many: number, reached: (place: number) => number) => ComponentChildren;
}) {
  const root = useRef<HTMLDivElement>(null);
  const measured = useRef<(number | undefined)[]>([]);
  const parts = Math.ceil(count / each);
  const heightOf = (part: number) => measured.current[part] ?? Math.min(each, count - part * each) * height;
  const [range, setRange] = useState<Range>(() => ({
    first: Math.floor(start / each),
    last: Math.floor(start / each),
  }));
  const look = useRef<(() => void) | null>(null);
  const shown: Range = { first: Math.min(range.first, Math.max(parts - 1, 0)), last: Math.min(range.last, parts - 1) };

  useLayoutEffect(() => {
    const list = root.current;
    const scroller = list?.closest<HTMLElement>('[data-scroller]');
    if (!list || !scroller) return;
    const before = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    const frame = scroller.clientHeight;
    look.current = () => {
      const next = rangeAt(scroller.scrollTop - before, frame, parts, heightOf);
      setRange(now => (now.first === next.first && now.last === next.last ? now : next));
    };
    look.current?.();
  });

  useLayoutEffect(() => {
    const list = root.current;
    const scroller = list?.closest<HTMLElement>('[data-scroller]');
    if (!list || !scroller) return;
    if (start > 0) {
      const before = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      scroller.scrollTop = before + offsetOf(Math.floor(start / each), heightOf);
    }
    let asked = 0;
    const onScroll = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        look.current?.();
      });
    };
    const resized = new ResizeObserver(() => look.current?.());
    let waiting: MutationObserver | null = null;
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || event.ctrlKey || event.altKey || event.metaKey || !at.matches('[data-line]')) return;
      event.preventDefault();
      moveLine(list, at, by);
      waiting?.disconnect();
      if (document.activeElement === at) waiting = moveOnceThere(list, at, by);
    };
    list.addEventListener('keydown', onKey);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    resized.observe(scroller);
    return () => {
      cancelAnimationFrame(asked);
      waiting?.disconnect();
      list.removeEventListener('keydown', onKey);
      scroller.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, []);

  const reached = (place: number) =>
    place >= shown.first * each && place < (shown.last + 1) * each ? place : shown.first * each;
  const drawn = Array.from({ length: Math.max(shown.last - shown.first + 1, 0) }, (_, i) => shown.first + i);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role may have a name
    <div ref={root} role={role} aria-label={label} class="virtual">
      <div role="none" class="virtual-space" style={{ height: `${offsetOf(shown.first, heightOf)}px` }} />
      {drawn.map(part => (
        <Part
          key={part}
          measure={found => {
            if (measured.current[part] === found) return;
            measured.current[part] = found;
            look.current?.();
          }}
        >
          {children(part * each, Math.min(each, count - part * each), reached)}
        </Part>
      ))}
      <div
        role="none"
        class="virtual-space"
        style={{ height: `${offsetOf(parts, heightOf) - offsetOf(Math.min(shown.last + 1, parts), heightOf)}px` }}
      />
    </div>
  );
}

/** Keeps a step past the last line that is there until the part with the next one has come, unless the focus goes elsewhere. */
function moveOnceThere(list: HTMLElement, at: HTMLElement, by: 1 | -1): MutationObserver {
  const arrival = new MutationObserver(() => {
    if (document.activeElement === at) moveLine(list, at, by);
    if (document.activeElement !== at) arrival.disconnect();
  });
  arrival.observe(list, { childList: true, subtree: true });
  return arrival;
}

function Part({
  measure,
  children,
}: {
  readonly measure: (height: number) => void;
  readonly children: ComponentChildren;
}) {
  const part = useRef<HTMLDivElement>(null);
  const told = useRef(measure);
  told.current = measure;
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.height > 0) told.current(entry.contentRect.height);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div role="none" class="virtual-part" ref={part}>
      {children}
    </div>
  );
}
