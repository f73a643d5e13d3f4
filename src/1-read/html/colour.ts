/** Red, green, blue, 0..255, and how solid it is, 0..1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Names that hide words in practice; CSS has 140 more that nobody hides with. */
const NAMED: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  black: [0, 0, 0, 1],
  red: [255, 0, 0, 1],
  green: [0, 128, 0, 1],
  blue: [0, 0, 255, 1],
  yellow: [255, 255, 0, 1],
  gray: [128, 128, 128, 1],
  grey: [128, 128, 128, 1],
  silver: [192, 192, 192, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  whitesmoke: [245, 245, 245, 1],
  transparent: [0, 0, 0, 0],
};

/** Nobody can read letters that differ less from what they stand on, in any channel. Of 255. */
const SAME = 12;

/** hsl() and hsla(), by the formula of CSS Color 4, section 7.1. */
function fromHsl(text: string): Colour | null {
  const parts = /^hsla?\(([^()]{1,60})\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]{1,5}/)
    .filter(Boolean)
    .map(part => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [hue, saturation, light, alpha = 1] = parts ?? [];
  if (hue === undefined || saturation === undefined || light === undefined) return null;
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    return 255 * (light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  const colour = [channel(0), channel(8), channel(4), alpha] as const;
  return colour.every(Number.isFinite) ? colour : null;
}

/** A CSS colour: a name, #rgb, #rrggbb, rgb(), rgba(), hsl() or hsla(). Null for anything else. */
export function parseColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (Object.hasOwn(NAMED, text)) return NAMED[text] ?? null;
  const hex = /^#([0-9a-f]{3,8})$/.exec(text)?.[1];
  if (hex && hex.length !== 5 && hex.length !== 7) {
    const wide = hex.length < 6 ? [...hex].map(digit => digit + digit).join('') : hex;
    const part = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16);
    return [part(0), part(2), part(4), wide.length === 8 ? part(6) / 255 : 1];
  }
  if (text.startsWith('hsl')) return fromHsl(text);
  const numbers = /^rgba?\(([^()]{1,60})\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]{1,5}/)
    .filter(Boolean);
  if (!numbers || numbers.length < 3) return null;
  const [red, green, blue, alpha] = numbers.map((part, i) =>
    part.endsWith('%') ? (Number.parseFloat(part) / 100) * (i < 3 ? 255 : 1) : Number(part),
  );
  const colour = [red ?? 0, green ?? 0, blue ?? 0, alpha ?? 1] as const;
  return colour.every(Number.isFinite) ? colour : null;
}

/** Whether words in one colour cannot be told from a ground in the other. */
export function isSameColour(words: Colour, ground: Colour): boolean {
  return words.slice(0, 3).every((channel, i) => Math.abs(channel - (ground[i] ?? 0)) <= SAME);
}
