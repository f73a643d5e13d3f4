import type { sideLook } from '../finding/side.ts';

/** The shape of a side: circle, diamond, square; a fourth and on a triangle. Filled: first-hand. */
export function SideGlyph({
  look,
  x,
  y,
  filled,
  size = 5.5,
}: {
  readonly look: ReturnType<typeof sideLook>;
  readonly x: number;
  readonly y: number;
  readonly filled: boolean;
  readonly size?: number;
}) {
  const name = filled ? 'glyph filled' : 'glyph';
  if (look === 'a') return <circle class={name} cx={x} cy={y} r={size} />;
  const s = size * (look === 'b' ? 1.28 : 0.94);
  const points =
    look === 'b'
      ? [x, y - s, x + s, y, x, y + s, x - s, y]
      : look === 'c'
        ? [x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s]
        : [x, y - size * 1.2, x + size * 1.2, y + size, x - size * 1.2, y + size];
  return <polygon class={name} points={points.join(' ')} />;
}
