import { useRef, useState } from 'preact/hooks';

/** Height of the card on a narrow screen, in per cent of the window: as it opens, and at most. */
const LOW = 46;
const FULL = 100;
/** A press of an arrow key. */
const STEP = 18;
/** A drag that ends nearer to one end than this goes there. */
const NEAR = 12;

/** Draws the card of a narrow screen up to the whole height, and down again: by finger, or with the arrow keys. */
export function SheetGrip() {
  const grip = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(LOW);
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const draw = (wanted: number) => {
    const next = Math.round(Math.min(Math.max(wanted, LOW), FULL));
    setHeight(next);
    grip.current?.parentElement?.style.setProperty('--sheet', String(next));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be drawn
    <div
      ref={grip}
      class="grip"
      role="separator"
      tabIndex={0}
      aria-label="Height of the card"
      aria-orientation="horizontal"
      aria-valuemin={LOW}
      aria-valuemax={FULL}
      aria-valuenow={height}
      onKeyDown={event => {
        const next = {
          ArrowUp: height + STEP,
          ArrowDown: height - STEP,
          Home: FULL,
          End: LOW,
          Enter: height > LOW ? LOW : FULL,
        }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        draw(next);
      }}
      onPointerDown={event => {
        from.current = { y: event.clientY, height };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={event => {
        if (from.current === null) return;
        draw(from.current.height + ((from.current.y - event.clientY) / innerHeight) * 100);
      }}
      onPointerUp={() => {
        from.current = null;
        draw(height > FULL - NEAR ? FULL : height < LOW + NEAR ? LOW : height);
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
