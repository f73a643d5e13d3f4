import { type Colour, parseColour } from '../html/colour.ts';
import type { Look } from '../office/look.ts';
import { at, type XmlElement } from '../office/xml.ts';

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00ff00',
  lightGray: 'c0c0c0',
  magenta: 'ff00ff',
  red: 'ff0000',
  white: 'ffffff',
  yellow: 'ffff00',
};

function hex(value: string | undefined): Colour | null {
  return value && /^[0-9a-f]{6}$/i.test(value) ? parseColour(`#${value}`) : null;
}

/** Whether a property that is on by being there is on. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off|none)$/.test(element.attributes.get('w:val') ?? '');
}

/** The ground that a shading gives: absent when it gives none, null when it is a pattern. */
export function shadeOf(properties: XmlElement | null): Pick<Look, 'ground'> {
  const shade = at(properties, 'w:shd');
  if (shade === null) return {};
  const pattern = shade.attributes.get('w:val') ?? 'clear';
  if (pattern === 'solid') return { ground: hex(shade.attributes.get('w:color')) };
  if (pattern !== 'clear' && pattern !== 'nil') return { ground: null };
  const fill = hex(shade.attributes.get('w:fill'));
  return fill ? { ground: fill } : {};
}

/** What run properties say of the letters. */
export function lookOf(properties: XmlElement | null): Look {
  if (properties === null) return {};
  const vanish = at(properties, 'w:vanish');
  const colour = at(properties, 'w:color')?.attributes.get('w:val');
  const size = Number(at(properties, 'w:sz')?.attributes.get('w:val'));
  const highlight = at(properties, 'w:highlight')?.attributes.get('w:val');
  return {
    ...(vanish && { vanish: isOn(vanish) }),
    ...(at(properties, 'w14:textFill', 'w14:noFill') && { transparent: true }),
    ...(colour !== undefined && { colour: hex(colour) }),
    ...(size > 0 && { size: size / 2 }),
    ...shadeOf(properties),
    ...(highlight !== undefined && highlight !== 'none' && { ground: hex(HIGHLIGHTS[highlight]) }),
  };
}
