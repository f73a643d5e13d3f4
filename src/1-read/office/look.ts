import { type Colour, isSameColour } from '../html/colour.ts';
import { hiddenFor, type Unseen } from './words.ts';

/** How letters look, as far as one of the places that say so tells; a field that it does not tell is absent. */
export interface Look {
  /** Hidden by a property that says just that. */
  readonly vanish?: boolean;
  readonly transparent?: boolean;
  /** Null for “automatic”: black or white, whichever can be read. */
  readonly colour?: Colour | null;
  /** In points. */
  readonly size?: number;
  /** What the letters stand on; null where it cannot be told. */
  readonly ground?: Colour | null;
}

/** A smaller letter cannot be read on any screen or paper. In points. */
const MIN_SIZE = 2;

/** Why letters of this look cannot be seen; null when they can. */
export function whyUnseen({ vanish, transparent, colour, size, ground }: Look): Unseen | null {
  if (vanish) return hiddenFor('marked as hidden');
  if (transparent) return hiddenFor('transparent letters');
  if (size !== undefined && size < MIN_SIZE) return hiddenFor('letters without size');
  if (colour && ground && isSameColour(colour, ground)) return hiddenFor('the colour of its background');
  return null;
}
