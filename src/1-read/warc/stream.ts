import { Fault } from '../../fault/index.ts';
import { headerText, joined } from '../bytes.ts';

const LINE_FEED = 10;

/** Bytes that come in pieces, read from the front. */
export interface Stream {
  /** The next line without its end, at most `most` bytes of it; null at the end. Throws the Fault that stands in the pieces, once. */
  line(most: number): string | null;
  /** The next `size` bytes; fewer at the end. */
  take(size: number): Uint8Array;
  /** Passes over the next `size` bytes; returns how many there were. */
  skip(size: number): number;
}

/** A Fault among the pieces means that bytes are missing there. */
export function streamOf(pieces: Iterable<Uint8Array | Fault>): Stream {
  const source = pieces[Symbol.iterator]();
  let piece: Uint8Array = new Uint8Array();
  let at = 0;

  /** Makes sure that a byte is there; false at the end. */
  const fill = (): boolean => {
    while (at >= piece.length) {
      const next = source.next();
      if (next.done) return false;
      if (next.value instanceof Fault) throw next.value;
      piece = next.value;
      at = 0;
    }
    return true;
  };
  const some = (most: number): Uint8Array => {
    const got = piece.subarray(at, at + most);
    at += got.length;
    return got;
  };

  return {
    line: most => {
      const got: Uint8Array[] = [];
      let size = 0;
      while (fill()) {
        const end = piece.indexOf(LINE_FEED, at);
        const part = some(Math.min(end < 0 ? piece.length - at : end + 1 - at, most - size));
        got.push(part);
        size += part.length;
        if (part.at(-1) === LINE_FEED || size >= most) break;
      }
      return size === 0 ? null : headerText(joined(got, size)).replace(/\r?\n$/, '');
    },
    take: size => {
      const got: Uint8Array[] = [];
      let have = 0;
      while (have < size && fill()) {
        const part = some(size - have);
        got.push(part);
        have += part.length;
      }
      return joined(got, have);
    },
    skip: size => {
      let have = 0;
      while (have < size && fill()) have += some(size - have).length;
      return have;
    },
  };
}
