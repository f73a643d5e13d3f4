import { apply, type Matrix, type Rect } from './matrix.ts';

/** How pdf.js packs paths: each step's number, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** A side may lean this much and still be taken as upright. In points. */
const LEAN = 0.5;

/** The parts of a packed path that are upright rectangles on the page; every other shape covers no one knows what. */
export function rectsIn(path: unknown, matrix: Matrix): readonly Rect[] {
  if (!ArrayBuffer.isView(path) && !Array.isArray(path)) return [];
  const steps = path as unknown as readonly number[];
  const rects: Rect[] = [];
  let corners: (readonly [number, number])[] = [];
  let straight = true;
  const finish = () => {
    const rect = straight ? rectOf(corners) : null;
    if (rect) rects.push(rect);
    corners = [];
    straight = true;
  };
  for (let i = 0; i < steps.length; ) {
    const step = steps[i++];
    if (step === MOVE) {
      finish();
      corners.push(apply(matrix, steps[i] ?? 0, steps[i + 1] ?? 0));
      i += 2;
    } else if (step === LINE) {
      if (corners.length <= 5) corners.push(apply(matrix, steps[i] ?? 0, steps[i + 1] ?? 0));
      i += 2;
    } else if (step === CURVE || step === QUADRATIC) {
      straight = false;
      i += step === CURVE ? 6 : 4;
    } else if (step !== CLOSE) return rects;
  }
  finish();
  return rects;
}

function rectOf(corners: readonly (readonly [number, number])[]): Rect | null {
  const [first, , third] = corners;
  const last = corners[4];
  const closes = !last || (first && Math.abs(last[0] - first[0]) < LEAN && Math.abs(last[1] - first[1]) < LEAN);
  if (!first || !third || corners.length < 4 || corners.length > 5 || !closes) return null;
  const upright = corners.slice(0, 4).every(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4] ?? [x, y];
    return Math.abs(x - nextX) < LEAN !== Math.abs(y - nextY) < LEAN;
  });
  if (!upright) return null;
  const [x0, x1] = [Math.min(first[0], third[0]), Math.max(first[0], third[0])];
  const [y0, y1] = [Math.min(first[1], third[1]), Math.max(first[1], third[1])];
  return { left: x0, top: y0, right: x1, bottom: y1 };
}
