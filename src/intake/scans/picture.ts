/** A picture as points of red, green, blue and opacity, a byte each, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A picture as pdf.js unpacks it: `kind` 1 is a bit a point (0 is black), 2 is red, green and blue, 3 with opacity. */
export interface Unpacked {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The picture that pdf.js unpacked, as the engine takes it, turned by quarters clockwise as its page is. */
export function pictureOf({ width, height, kind = 1, data }: Unpacked, quarters = 0): Picture {
  const points = new Uint8ClampedArray(width * height * 4).fill(255);
  const isTurned = quarters % 2 === 1;
  const across = isTurned ? height : width;
  const rowBytes = (width + 7) >> 3;
  const place = (x: number, y: number): number => {
    if (quarters === 1) return x * across + (height - 1 - y);
    if (quarters === 2) return (height - 1 - y) * across + (width - 1 - x);
    if (quarters === 3) return (width - 1 - x) * across + y;
    return y * across + x;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = 4 * place(x, y);
      if (kind === 1) {
        const bit = ((data[y * rowBytes + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1;
        points[to] = points[to + 1] = points[to + 2] = bit * 255;
      } else {
        const from = (y * width + x) * (kind === 2 ? 3 : 4);
        for (let colour = 0; colour < 3; colour++) points[to + colour] = data[from + colour] ?? 255;
      }
    }
  }
  return { width: across, height: isTurned ? width : height, data: points };
}
