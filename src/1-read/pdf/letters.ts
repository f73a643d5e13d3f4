import type { Content, Face, Run } from './content.ts';
import type { Unseen } from './see.ts';

/** A glyph in the frame of its way of reading: `u` grows as it is read, `v` from line to line. */
export interface Letter {
  readonly text: string;
  readonly u: number;
  readonly v: number;
  /** In points. */
  readonly width: number;
  /** Height of the em square, in points. */
  readonly size: number;
  readonly face: Face;
  readonly artifact: boolean;
  readonly unseen: Unseen | null;
}

/** All letters of a page that are read one way, in the order in which they are drawn. */
export interface Frame {
  /** In degrees clockwise; 0 is upright. */
  readonly angle: number;
  readonly letters: readonly Letter[];
}

/** Text a few degrees off is a crooked scan, not text set aslant. In degrees. */
const CROOKED = 6;
/** Text set aslant is grouped by this much. In degrees. */
const STEP = 15;

/** Ligatures and the shapes that Arabic and Hebrew letters take: compatibility characters that stand for plain ones. */
const SHAPES = /[\ufb00-\ufdff\ufe70-\ufefc]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const CONTROLS = /[\0-\x1f\x7f-\x9f]/g;
/** Bullets of the Symbol and Wingdings fonts, at their private places. */
const BULLETS = /[\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc\uf06e\uf071]/g;

/** Ticks, crosses and bullets of the ZapfDingbats font, which some files name by the keys they lie on. */
const DINGBATS: Readonly<Record<string, string>> = {
  '3': '✓',
  '4': '✔',
  '5': '✕',
  '6': '✖',
  '7': '✗',
  '8': '✘',
  H: '★',
  l: '●',
  m: '❍',
  n: '■',
  o: '❏',
  q: '❑',
  u: '◆',
};

/** What a glyph's own characters are in plain text. */
export function plainText(text: string, font = ''): string {
  if (/dingbats/i.test(font)) return DINGBATS[text] ?? text;
  if (text.length === 1 && text >= ' ' && text < '\u007f') return text;
  return text
    .replace(CONTROLS, '')
    .replace(BULLETS, '•')
    .replace(SHAPES, shape => shape.normalize('NFKC'));
}

/** The letters of a page by the way they are read, the way of most letters first. */
export function framesOf({ runs }: Content, unseen: readonly (readonly (Unseen | null)[])[]): readonly Frame[] {
  const frames = new Map<number, Letter[]>();
  runs.forEach((run, i) => {
    const angle = roundAngle(run.angle);
    const letters = frames.get(angle) ?? [];
    frames.set(angle, letters);
    lettersOf(run, angle, unseen[i] ?? [], letters);
  });
  return [...frames]
    .map(([angle, letters]) => ({ angle, letters }))
    .sort((a, b) => b.letters.length - a.letters.length || a.angle - b.angle);
}

function roundAngle(angle: number): number {
  const upright = Math.round(angle / 90) * 90;
  const round = Math.abs(angle - upright) <= CROOKED ? upright : Math.round(angle / STEP) * STEP;
  return ((round % 360) + 360) % 360;
}

function lettersOf(run: Run, angle: number, unseen: readonly (Unseen | null)[], out: Letter[]): void {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  run.glyphs.forEach(({ text, x, y, width }, i) => {
    const plain = plainText(text, run.face.name);
    if (plain === '' || !Number.isFinite(x) || !Number.isFinite(y)) return;
    out.push({
      text: plain,
      u: x * cos + y * sin,
      v: y * cos - x * sin,
      width: Math.abs(width),
      size: run.size,
      face: run.face,
      artifact: run.artifact,
      unseen: unseen[i] ?? null,
    });
  });
}
