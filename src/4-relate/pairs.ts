import { hull, overlaps } from '../text/span.ts';
import { before } from '../time/compare.ts';
import { candidates } from './candidates.ts';
import { changeWords } from './change.ts';
import type { Claim } from './claim.ts';
import { copies } from './copies.ts';
import type { Pair } from './pair.ts';
import { shift } from './shift.ts';
import { dot, laidOut } from './vectors.ts';

/** Most partners that one statement is compared with: what bounds the scorer's work. */
export const PARTNERS = 16;
/** Of these, how many places are kept for the speaker's own words elsewhere: who goes back on his word does so in other words. */
const OWN_WORDS = 5;

/**
 * The pairs worth judging: each claim with the likeliest of its candidates. A statement is not paired with what it holds or
 * stands in, nor with its speaker's other words in the same account unless something there tells of a change. Of many
 * copies of one text only a few are paired with other texts, the rest with the first.
 * Claims are taken in the order given (by id), ties fall to the smaller id: the order of files changes nothing.
 */
export function pairs(claims: readonly Claim[], vectors: readonly Float32Array[]): readonly Pair[] {
  const { compared, further } = copies(claims);
  const hosts = compared.map(i => claims[i] as Claim);
  const own = compared.map(i => vectors[i] as Float32Array);
  const moving = hosts.map(tellsOfChange);
  const candidatesOf = candidates(hosts, own, (i, j) =>
    comparable(hosts[i] as Claim, hosts[j] as Claim, moving[i] || moving[j]),
  );
  const chosen = new Map<string, Pair>();
  for (const [i, claim] of hosts.entries()) {
    const near = candidatesOf(i);
    const voice = near.filter(({ j }) => sameVoice(claim, hosts[j] as Claim)).slice(0, OWN_WORDS);
    const others = near.filter(one => !voice.includes(one)).slice(0, PARTNERS - voice.length);
    for (const { j, cosine } of [...voice, ...others]) {
      const key = i < j ? `${i} ${j}` : `${j} ${i}`;
      if (!chosen.has(key)) chosen.set(key, ordered(claim, hosts[j] as Claim, cosine));
    }
  }
  const linked = further
    .map(({ copy, of }) => [claims[copy], claims[of]] as [Claim, Claim])
    .filter(([copy, first]) => comparable(copy, first, false))
    .map(([copy, first]) => ordered(copy, first, 1));
  return [...chosen.values(), ...linked].sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
}

/** Whether two claims may be related at all. */
function comparable(x: Claim, y: Claim, moving: boolean | undefined): boolean {
  if (x.document.id !== y.document.id) return true;
  if (x.statement.within === y.statement.id || y.statement.within === x.statement.id) return false;
  if (x.statement.content.some(span => y.statement.content.some(other => overlaps(span, other)))) return false;
  return !sameVoice(x, y) || (!x.own && moving === true) || before(x.statement.said, y.statement.said) !== 'unknown';
}

function sameVoice(x: Claim, y: Claim): boolean {
  return x.statement.speaker !== null && x.statement.speaker === y.statement.speaker;
}

function tellsOfChange(claim: Claim): boolean {
  return shift(claim.sentence) !== null || changeWords(claim.sentence) !== null;
}

/** Two claims as a pair, with the cosine of their vectors. */
export function pairOf(x: Claim, y: Claim, vectors: readonly [Float32Array, Float32Array]): Pair {
  return ordered(x, y, dot(laidOut(vectors), 0, 1));
}

/** The earlier said first; then the earlier place in one document, and last the id. */
function ordered(x: Claim, y: Claim, cosine: number): Pair {
  return comesFirst(x, y) ? { a: x, b: y, cosine } : { a: y, b: x, cosine };
}

function comesFirst(x: Claim, y: Claim): boolean {
  if (before(x.statement.said, y.statement.said) === 'yes') return true;
  if (before(y.statement.said, x.statement.said) === 'yes') return false;
  if (x.document.id === y.document.id) {
    const [one, two] = [shift(x.sentence), shift(y.sentence)];
    if (one !== null && two !== null && one.days !== two.days) return one.days < two.days;
    const [p, q] = [hull(x.statement.content), hull(y.statement.content)];
    if (p[0] !== q[0]) return p[0] < q[0];
  }
  return byId(x, y) < 0;
}

function byId(x: Claim, y: Claim): number {
  return x.statement.id < y.statement.id ? -1 : x.statement.id > y.statement.id ? 1 : 0;
}
