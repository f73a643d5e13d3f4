import type { Cue } from './cues.ts';

/** Where in a turn's words a cue begins, and when it was shown. In UTF-16 code units and milliseconds. */
export interface Shown {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What one voice says in a row, or a sound that someone wrote down. */
export interface Spoken {
  readonly kind: 'speech' | 'sound';
  readonly words: string;
  /** As the file names it apart from the words; null otherwise. */
  readonly voice: string | null;
  /** Whether someone else begins here, named or not. */
  readonly anew: boolean;
  readonly shown: readonly Shown[];
}

/** A pause this long parts what is said. In milliseconds. */
const PAUSE = 3000;
/** A sentence that ends past this ends the block; nobody reads on a screen without paragraphs. In UTF-16 code units. */
const FULL = 400;
/** Words without any stop are parted here. In UTF-16 code units. */
const TOO_LONG = 2000;

/** "[Applause]", "(crosstalk)", "♪ …": what the one who wrote it down heard, no one's words. */
const SOUND = /^(?:[[(][^\][()]{1,60}[\])]|[♪♫#].{0,200})$/u;
/** Signs for "someone else speaks". */
const CHANGE = /^(?:(?:>{2,3}|&gt;&gt;)\s{0,3}|[-–—‐]\s{0,2}(?=[\p{L}"'“‘[(¿¡]))/u;
/** Words that may be the label of whoever speaks; whether they are shows in all of them together. */
const MAYBE_LABEL = /^\p{Lu}[\p{L}\p{M}.'’ -]{0,40}:(?:\s|$)/u;
const STOP = /[.!?…؟。]["'”’»)\]]{0,3}$/u;

/** Cues as runs of one voice. A sentence that goes over several cues is one again. */
export function spokenIn(cues: readonly Cue[]): readonly Spoken[] {
  const runs: {
    -readonly [Field in keyof Spoken]: Spoken[Field] extends readonly Shown[] ? Shown[] : Spoken[Field];
  }[] = [];
  let until: number | null = null;
  let changed = false;
  for (const { from, to, lines } of cues) {
    const paused = from !== null && until !== null && from - until >= PAUSE;
    lines.forEach(({ text, voice }, i) => {
      const words = text.replace(CHANGE, '');
      changed ||= words !== text;
      // The sign may stand on a line of its own.
      if (words === '') return;
      const kind = SOUND.test(words) ? 'sound' : 'speech';
      const last = runs.at(-1);
      const isFull =
        last !== undefined && ((last.words.length >= FULL && STOP.test(last.words)) || last.words.length >= TOO_LONG);
      const anew = changed || MAYBE_LABEL.test(words) || (voice !== null && voice !== last?.voice);
      changed = false;
      const shown = from === null || to === null ? [] : [{ at: 0, from, to }];
      if (!last || anew || kind === 'sound' || last.kind === 'sound' || isFull || (paused && i === 0)) {
        runs.push({ kind, words, voice, anew, shown });
        return;
      }
      if (i === 0) last.shown.push(...shown.map(one => ({ ...one, at: last.words.length + 1 })));
      last.words += ` ${words}`;
    });
    until = to;
  }
  return runs;
}
