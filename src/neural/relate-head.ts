import type { Company, Heads, PairScores, Side } from './heads.ts';
import { openRows } from './rows.ts';
import { pieces, type Vocabulary } from './wordpiece.ts';

/** Most pieces of one side. */
export const SIDE_PIECES = 72;

/** Most sides of a company: the head has no places for more. */
export const MOST_SIDES = 31;

/** The encoder counts 512 places for pieces; what is longer loses the ends of its longest sides. */
const MOST_PIECES = 510;

/** MPNet's vocabulary is BERT's uncased one behind four pieces of its own; these are two of them. */
const SHIFT = 4;
const FIRST = 0;
const LAST = 2;

/** Words of a speaker's name and office that are shown to the head. */
const SPEAKER_WORDS = 8;

/** The order of the head's outputs, in training and in use. */
const KINDS = [
  'none',
  'agrees',
  'contradicts',
  'denies',
  'reverses',
  'updates',
  'rivals',
] as const satisfies readonly (keyof PairScores)[];

/**
 * Opens the relation head. Companies are put in one order by their words, so the order given does not count; each runs
 * alone. `training/companies.py` holds the same format.
 */
export async function openRelateHead(file: string, vocab: Vocabulary): Promise<Heads['relate']> {
  const run = await openRows(file);
  const cut = (text: string) =>
    pieces(text, 0, text.length, vocab)
      .slice(0, SIDE_PIECES)
      .map(piece => piece.id + SHIFT);
  return async companies => {
    const asked = companies.flatMap((company, at) => (company.pairs.length === 0 ? [] : [at]));
    const answers = await run(asked.map(at => row(companies[at] as Company, cut)));
    const byCompany = new Map(asked.map((at, place) => [at, answers[place] as Float32Array] as const));
    return companies.map(({ pairs }, at) =>
      pairs.map((_, pair) => scores(byCompany.get(at)?.subarray(pair * KINDS.length, (pair + 1) * KINDS.length) ?? [])),
    );
  };
}

function row({ sides, pairs }: Company, cut: (text: string) => readonly number[]) {
  if (sides.length > MOST_SIDES) throw new RangeError(`A company has at most ${MOST_SIDES} sides.`);
  const keyed = sides.map((side, at) => ({ side, at, key: `${sideText(side)} ${side.said}` }));
  const seated = keyed.sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.at - y.at));
  const place = new Map(seated.map(({ at }, index) => [at, index] as const));
  const words = fitting(seated.map(({ side }) => cut(sideText(side))));
  const placed = pairs.map(([x, y]) => [place.get(x) ?? 0, place.get(y) ?? 0].sort((p, q) => p - q));
  const seat = (index: number | undefined) => (seated[index ?? 0] as (typeof seated)[number]).side;
  return {
    ids: [FIRST, ...words.flatMap(side => [...side, LAST])],
    place: [0, ...words.flatMap((side, at) => [...side.map(() => at + 1), 0])],
    a: placed.map(([first]) => first ?? 0),
    b: placed.map(([, second]) => second ?? 0),
    sort: placed.map(([first, second]) => sortOf(seat(first), seat(second))),
  };
}

/** Sides cut to one length, the greatest at which all of them fit. */
function fitting(sides: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let longest = SIDE_PIECES;
  const total = () => sides.reduce((sum, side) => sum + Math.min(side.length, longest) + 1, 1);
  while (total() > MOST_PIECES) longest -= 1;
  return sides.map(side => side.slice(0, longest));
}

/**
 * A side as the head was trained to read it:
 *
 *     Gen. Ode | The gates were shut all night.
 */
export function sideText(side: Side): string {
  return `${speakerWords(side) || 'unknown'} | ${side.text}`;
}

/**
 * What is known of a pair besides its words: 3 × order + voice. Order: no date, the same as far as both go, a earlier,
 * b earlier. Voice: no speaker, the same, another.
 */
export function sortOf(a: Side, b: Side): number {
  const length = Math.min('YYYY-MM-DD'.length, a.said.length, b.said.length);
  const [one, other] = [a.said.slice(0, length), b.said.slice(0, length)];
  const order = length === 0 ? 0 : one === other ? 1 : one < other ? 2 : 3;
  const [x, y] = [speakerWords(a).toLowerCase(), speakerWords(b).toLowerCase()];
  return 3 * order + (x === '' || y === '' ? 0 : x === y ? 1 : 2);
}

function speakerWords({ speaker }: Side): string {
  return speaker.trim().split(/\s+/).slice(0, SPEAKER_WORDS).join(' ');
}

function scores(logits: ArrayLike<number>): PairScores {
  const most = Math.max(...Array.from(logits));
  const powers = Array.from(logits, logit => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  const of = (kind: (typeof KINDS)[number]) => (powers[KINDS.indexOf(kind)] ?? 0) / sum;
  return {
    none: of('none'),
    agrees: of('agrees'),
    contradicts: of('contradicts'),
    denies: of('denies'),
    reverses: of('reverses'),
    updates: of('updates'),
    rivals: of('rivals'),
  };
}
