import type { sideLook } from '../finding/side.ts';

type Look = ReturnType<typeof sideLook>;
const LOOKS: readonly Look[] = ['a', 'b', 'c', 'more'];

/** Which ends of a bar fade. */
type Soft = { readonly from: boolean; readonly to: boolean };

const ENDS: readonly { readonly name: string; readonly soft: Soft }[] = [
  { name: 'sharp', soft: { from: false, to: false } },
  { name: 'from', soft: { from: true, to: false } },
  { name: 'to', soft: { from: false, to: true } },
  { name: 'both', soft: { from: true, to: true } },
];

/** How strongly the known part of a bar is painted. */
const KNOWN = 0.42;
const FADED = 0.03;

/** The paints of bars: an end that is not known fades away. */
export function SoftEnds() {
  return (
    <defs>
      {LOOKS.flatMap(look =>
        ENDS.map(({ name, soft }) => (
          <linearGradient key={`${look}-${name}`} id={`soft-${look}-${name}`} class={`in-${look} paint`}>
            <stop offset="0" stop-opacity={soft.from ? FADED : KNOWN} />
            <stop offset="0.5" stop-opacity={KNOWN} />
            <stop offset="1" stop-opacity={soft.to ? FADED : KNOWN} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}

/** The paint of a bar. */
export function softEnd(look: Look, soft: Soft): string {
  const end = ENDS.find(one => one.soft.from === soft.from && one.soft.to === soft.to);
  return `url(#soft-${look}-${end?.name ?? 'sharp'})`;
}
