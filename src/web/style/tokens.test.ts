import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const css = await readFile(new URL('./tokens.css', import.meta.url), 'utf8');

/** Every colour token as [light, dark], each as `#rrggbb`. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);
const THEMES = ['light', 'dark'] as const;

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: number): number {
  const [one = 0, other = 0] = [a, b].map(name =>
    luminance(colours.get(name)?.[theme] ?? assert.fail(`no colour ${name}`)),
  );
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const SURFACES = ['canvas', 'surface', 'sunken', 'paper', 'hover'];
const TEXT_ON: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...SURFACES, 'selected', 'mark-suggested', 'mark-confirmed', 'mark-selected', 'warn-bg', 'bad-bg']],
  ['ink-2', [...SURFACES, 'selected']],
  ['ink-3', SURFACES.filter(name => name !== 'selected')],
  ['accent', [...SURFACES, 'selected', 'warn-bg']],
  ['on-accent', ['accent-bg']],
  ['on-side', ['side-a']],
  ['side-b', ['surface', 'side-b-bg']],
  ['side-c', ['surface', 'side-c-bg']],
  ...['agrees', 'contradicts', 'denies', 'reverses', 'rivals', 'repeats', 'updates'].map(
    kind => [kind, ['surface', 'hover']] as const,
  ),
  ['good', ['surface', 'canvas', 'paper']],
  ['warn', ['surface', 'warn-bg', 'paper']],
  ['bad', ['surface', 'canvas', 'paper', 'bad-bg']],
];
const LINE_ON: readonly (readonly [string, readonly string[]])[] = [
  ['line-2', ['surface', 'canvas', 'paper']],
  ['mark-line', ['paper', 'mark-suggested', 'mark-confirmed']],
  ['focus', ['surface', 'canvas', 'paper', 'selected']],
  ['side-a', ['surface']],
];

test('all text can be read: 4.5 to 1 on every surface that it may stand on', () => {
  for (const [text, surfaces] of TEXT_ON) {
    for (const surface of surfaces) {
      for (const [theme, name] of THEMES.entries()) {
        const ratio = contrast(text, surface, theme);
        assert.ok(ratio >= 4.5, `${text} on ${surface}, ${name}: ${ratio.toFixed(2)}`);
      }
    }
  }
});

test('lines that carry meaning can be seen: 3 to 1', () => {
  for (const [line, surfaces] of LINE_ON) {
    for (const surface of surfaces) {
      for (const [theme, name] of THEMES.entries()) {
        const ratio = contrast(line, surface, theme);
        assert.ok(ratio >= 3, `${line} on ${surface}, ${name}: ${ratio.toFixed(2)}`);
      }
    }
  }
});

test('a colour is written once, and other style sheets name it by its role', async () => {
  const names = [...css.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name);
  const colourNames = names.filter(name => colours.has(name ?? ''));
  assert.equal(new Set(colourNames).size, colourNames.length);
  assert.ok(colours.size > 30);
  const web = new URL('../', import.meta.url);
  const sheets = (await readdir(web, { recursive: true })).filter(name => /(?<!tokens)\.css$/.test(name));
  assert.ok(sheets.length > 8);
  const texts = await Promise.all(sheets.map(name => readFile(new URL(name, web), 'utf8')));
  const defined = new Set([css, ...texts].flatMap(text => [...text.matchAll(/--([\w-]+):/g)].map(([, name]) => name)));
  for (const [i, text] of texts.entries()) {
    assert.deepEqual(text.match(/#[0-9a-f]{3,8}\b/gi) ?? [], [], sheets[i]);
    for (const [, name] of text.matchAll(/var\(--([\w-]+)/g)) assert.ok(defined.has(name), `${sheets[i]}: --${name}`);
  }
});
