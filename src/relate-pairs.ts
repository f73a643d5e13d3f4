import { type GivenSide, type PairAnswer, relateGiven } from './4-relate/index.ts';
import { Fault } from './fault/index.ts';
import type { Heads } from './neural/heads.ts';

/** A line that asks how two statements stand to one another; `id` comes back with the answer. */
export interface PairLine {
  readonly id: string | number;
  readonly a: GivenSide;
  readonly b: GivenSide;
}

/** A pair's answer, under the id that it was asked with. */
export type PairAnswerLine = { readonly id: PairLine['id'] } & PairAnswer;

/** Pairs judged at once: what bounds the memory of a long file. */
const AT_ONCE = 256;

/**
 * Judges pairs of statements, given as JSON lines, by the same code as `analyze`; each pair alone. Answers come in the
 * order of the lines, in parts. A line that cannot be understood is handed to `onFault` (`pair-invalid`, with its place)
 * and the rest goes on.
 */
export async function* relatePairs(
  file: string,
  lines: Iterable<string>,
  heads: Pick<Heads, 'embed' | 'relate'>,
  onFault: (fault: Fault) => void,
): AsyncGenerator<readonly PairAnswerLine[]> {
  let waiting: PairLine[] = [];
  const answered = async () => {
    const asked = waiting;
    waiting = [];
    const answers = await relateGiven(
      asked.map(({ a, b }) => [a, b] as const),
      heads,
    );
    return answers.map((answer, at) => ({ id: (asked[at] as PairLine).id, ...answer }));
  };
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const pair = pairIn(line);
    if (typeof pair === 'string') onFault(new Fault('pair-invalid', { file, place: `line ${number}`, detail: pair }));
    else waiting.push(pair);
    if (waiting.length === AT_ONCE) yield await answered();
  }
  if (waiting.length > 0) yield await answered();
}

/** The pair of a line, or what is wrong with it. */
function pairIn(line: string): PairLine | string {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return 'It is not JSON.';
  }
  if (!isRecord(read)) return 'It is not an object.';
  const { id, a, b } = read;
  if (typeof id !== 'string' && typeof id !== 'number') return 'Its id is not a text or a number.';
  if (!isSide(a)) return 'a has no text, or a speaker or said that is not text.';
  if (!isSide(b)) return 'b has no text, or a speaker or said that is not text.';
  return { id, a, b };
}

function isSide(value: unknown): value is GivenSide {
  const isText = (field: unknown) => field === undefined || typeof field === 'string';
  return (
    isRecord(value) &&
    typeof value.text === 'string' &&
    value.text.trim() !== '' &&
    isText(value.speaker) &&
    isText(value.said)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
