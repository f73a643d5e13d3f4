/** Words that were shown while a recording played. */
export interface Cue {
  /** Milliseconds from its start; null when the file's own times cannot be read. */
  readonly from: number | null;
  readonly to: number | null;
  /** Lines as shown, marks of look taken out. Never empty. */
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** Who says it, when the file names the voice apart from the words; null otherwise. */
  readonly voice: string | null;
}

/** What a file of subtitles holds: its cues in its order, and notes that no viewer sees. */
export interface Cues {
  readonly cues: readonly Cue[];
  readonly notes: readonly string[];
  /** Lines of the head: "Kind: captions", "Language: en". */
  readonly head: readonly string[];
}

const CLOCK = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})';
const TIMING = new RegExp(`^\\s{0,20}${CLOCK}\\s{0,20}--+>\\s{0,20}${CLOCK}(?:\\s|$)`);
const NUMBER = /^\s{0,20}\d{1,7}\s{0,20}$/;
/** Groups of a file that no viewer sees. */
const UNSHOWN = /^(?:STYLE|REGION)(?:\s|$)/;
const NOTE = /^NOTE(?:\s|$)/;

/** Marks of look in SubRip files (`<i>`, `<font color="…">`) and in those made from other kinds (`{\an8}`). */
const LOOK = /<\/?(?:[bius]|font|c|ruby|rt|lang)(?:[.\s][^<>]{0,200})?>|\{\\[^{}]{0,100}\}|<\d[\d:.]{4,14}>/gi;
const VOICE = /<v(?:\.[^\s<>]{1,60})?\s{1,5}([^<>]{1,100})>/;
const VOICE_MARKS = /<\/?v(?:[.\s][^<>]{0,160})?>/g;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

function milliseconds([hours, minutes, seconds, part = '0']: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, '0'));
}

/** The words of a line without marks of look; its voice is the last that was named in the cue. */
function shown(lines: readonly string[]): readonly Line[] {
  let voice: string | null = null;
  return lines.flatMap(line => {
    // Each voice of a line with several begins a line of its own.
    return line.split(/(?=<v[.\s])/).flatMap(part => {
      voice = VOICE.exec(part)?.[1]?.trim() ?? voice;
      const text = part
        .replace(LOOK, '')
        .replace(VOICE_MARKS, '')
        .replace(/&(\w{2,4});/g, (whole, name: string) => NAMED[name] ?? whole)
        .replace(/\s+/g, ' ')
        .trim();
      return text === '' ? [] : [{ text, voice }];
    });
  });
}

/**
 * The cues of a WebVTT or SubRip file (W3C WebVTT; SubRip has no standard). Forgiving, as players are: a cue begins at a
 * line with an arrow between two times, whatever stands above it; its number is not believed.
 */
export function cuesOf(text: string): Cues {
  const lines = text.split('\n');
  const isVtt = lines[0]?.startsWith('WEBVTT') ?? false;
  const cues: Cue[] = [];
  const notes: string[] = [];
  const head: string[] = [];
  let at = 0;
  if (isVtt) {
    while (at < lines.length && lines[at]?.trim() !== '' && !lines[at]?.includes('-->')) head.push(lines[at++] ?? '');
  }
  const takeGroup = (): string[] => {
    const group: string[] = [];
    while (at < lines.length && lines[at]?.trim() !== '' && !startsCue(lines, at)) group.push(lines[at++] ?? '');
    return group;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const timing = TIMING.exec(line);
    if (timing || line.includes('-->')) {
      at++;
      const [from, to] = timing ? [milliseconds(timing.slice(1, 5)), milliseconds(timing.slice(5, 9))] : [null, null];
      const words = shown(takeGroup());
      if (words.length > 0)
        cues.push({ from, to: from === null || to === null ? null : Math.max(from, to), lines: words });
    } else if (isVtt && NOTE.test(line))
      notes.push(
        takeGroup()
          .join('\n')
          .replace(/^NOTE\s?/, '')
          .trim(),
      );
    else if (isVtt && UNSHOWN.test(line)) takeGroup();
    else at++;
  }
  return { cues, notes: notes.filter(note => note !== ''), head };
}

/** A cue that follows without an empty line begins at its arrow, or at the number above it. */
function startsCue(lines: readonly string[], at: number): boolean {
  return lines[at]?.includes('-->') || (NUMBER.test(lines[at] ?? '') && TIMING.test(lines[at + 1] ?? ''));
}
