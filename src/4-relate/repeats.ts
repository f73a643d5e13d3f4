import { bounds } from '../time/bounds.ts';
import { before } from '../time/compare.ts';
import type { Claim } from './claim.ts';
import type { Finding } from './finding.ts';
import { structure, type Weigh } from './structure.ts';
import { words } from './words.ts';

/** Words in a run: three are seldom shared by chance and survive a light rewrite. */
export const RUN = 3;
/** Fewer words than this are repeated by chance ("the attack was condemned"). */
const FEWEST_WORDS = 7;
/** A rewrite of fewer words than this can't be told from two who say the same. */
const FEWEST_REWRITTEN = 10;
/** Share of the shorter text's runs that a copy shares. */
const RUNS_SHARED = 0.5;
/** Two named speakers say the same in nearly the same words only when one account put the words in another mouth. */
const RUNS_OTHER_SPEAKER = 0.8;
/** A rewrite shares fewer runs, but keeps the order of its words: share of them in the longest common subsequence. */
const REWRITE_RUNS = 0.12;
const REWRITE_ORDER = 0.65;
/** A run that more texts share than this is a formula of the language, or of one site. */
const COMMONEST = 40;
/** Most earlier texts that one is held against. */
const MOST_PARTNERS = 8;
/** Longest text compared word by word; beyond it the longest common subsequence would cost too much. */
const LONGEST = 400;

interface Text {
  readonly claim: Claim;
  readonly low: readonly string[];
  readonly runs: ReadonlySet<string>;
}

/**
 * Passages of one account found again in another, in the same words or rewritten. `a` is the origin: the earlier
 * published, or, where that can't be told, the first by id (and the reason says so). A text is tied to few others, its
 * exact copies all to one: ten thousand copies make ten thousand relations, not fifty million.
 */
export function repeats(claims: readonly Claim[], weigh: Weigh): readonly Finding[] {
  const index = new Map<string, number[]>();
  const firstOf = new Map<string, number>();
  const texts: Text[] = [];
  const found: Finding[] = [];
  for (const claim of [...claims].sort(inTime)) {
    const low = words(claim.text)
      .map(word => word.low)
      .slice(0, LONGEST);
    if (low.length < FEWEST_WORDS) continue;
    const text: Text = { claim, low, runs: runsOf(low) };
    const key = low.join(' ');
    const first = texts[firstOf.get(key) ?? -1];
    if (first !== undefined && first.claim.document.id !== claim.document.id) {
      found.push(finding(first, text, 1));
      continue;
    }
    for (const { other, share } of originals(text, texts, partners(text, index), weigh))
      found.push(finding(other, text, share));
    const at = texts.push(text) - 1;
    firstOf.set(key, firstOf.get(key) ?? at);
    for (const run of text.runs) index.set(run, [...(index.get(run) ?? []), at].slice(0, COMMONEST + 1));
  }
  return found;
}

function runsOf(low: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= low.length; i += 1) runs.add(low.slice(i, i + RUN).join(' '));
  return runs;
}

/** Indexes of the earlier texts that share the most runs with this one. */
function partners(text: Text, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const run of text.runs) {
    const holders = index.get(run) ?? [];
    if (holders.length > COMMONEST) continue;
    for (const k of holders) shared.set(k, (shared.get(k) ?? 0) + 1);
  }
  return [...shared]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, MOST_PARTNERS)
    .map(([k]) => k);
}

/** Of the texts that this one may copy, the nearest in each document: same voice and kind before other ones. */
function originals(
  text: Text,
  texts: readonly Text[],
  candidates: readonly number[],
  weigh: Weigh,
): readonly { readonly other: Text; readonly share: number }[] {
  const { document, statement } = text.claim;
  const likeness = (other: Text): number =>
    Number(other.claim.statement.speaker === statement.speaker) + Number(other.claim.own === text.claim.own);
  const best = new Map<string, { readonly other: Text; readonly share: number }>();
  for (const k of candidates) {
    const other = texts[k] as Text;
    if (other.claim.document.id === document.id || !sameClaim(other.claim, text.claim, weigh)) continue;
    const share = copied(other, text);
    if (share === null) continue;
    const known = best.get(other.claim.document.id);
    const gain = known === undefined ? 1 : share - known.share || likeness(other) - likeness(known.other);
    if (gain > 0) best.set(other.claim.document.id, { other, share });
  }
  return [...best.values()];
}

/** The share of runs in common when one text copies or rewrites the other; null when neither does. */
function copied(a: Text, b: Text): number | null {
  const least = Math.min(a.runs.size, b.runs.size);
  let shared = 0;
  for (const run of b.runs) if (a.runs.has(run)) shared += 1;
  const share = shared / least;
  if (share >= (otherSpeaker(a.claim, b.claim) ? RUNS_OTHER_SPEAKER : RUNS_SHARED)) return share;
  const short = Math.min(a.low.length, b.low.length) < FEWEST_REWRITTEN;
  if (short || share < REWRITE_RUNS || otherSpeaker(a.claim, b.claim)) return null;
  return subsequence(a.low, b.low) / Math.min(a.low.length, b.low.length) >= REWRITE_ORDER ? share : null;
}

/** Length of the longest common subsequence, in words. */
function subsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return row[b.length] as number;
}

function otherSpeaker(a: Claim, b: Claim): boolean {
  return !a.own && !b.own && a.speaker !== '' && b.speaker !== '' && a.statement.speaker !== b.statement.speaker;
}

/** Many words in common and yet another claim: the sign, a figure, a name or an opposed word was changed. */
function sameClaim(a: Claim, b: Claim, weigh: Weigh): boolean {
  const { opposites, otherThings, otherFigures, otherNames, oneTime } = structure({ a, b, cosine: 0 }, weigh);
  return (
    a.negative === b.negative &&
    opposites === null &&
    !otherThings &&
    otherFigures.length === 0 &&
    otherNames === 'none' &&
    oneTime !== 'no'
  );
}

function finding(a: Text, b: Text, share: number): Finding {
  const order = before(a.claim.document.published, b.claim.document.published);
  const why = [
    { code: 'same-words', text: `${Math.round(100 * share)} of 100 runs of ${RUN} words in common` },
    order === 'yes'
      ? { code: 'earlier', text: `published ${a.claim.document.published} before ${b.claim.document.published}` }
      : { code: 'order-unknown', text: 'which came first can’t be told' },
  ];
  return {
    kind: 'repeats',
    a: a.claim,
    b: b.claim,
    score: Math.min(1, 0.5 + share / 2),
    structural: true,
    sure: share,
    why,
  };
}

/** By the last minute that each may have been published in, the unknown last: what is surely earlier always comes first. */
function inTime(x: Claim, y: Claim): number {
  const [one, other] = [publishedBy(x), publishedBy(y)];
  if (one !== other) return one < other ? -1 : 1;
  return x.statement.id < y.statement.id ? -1 : x.statement.id > y.statement.id ? 1 : 0;
}

function publishedBy({ document }: Claim): number {
  return (document.published === null ? null : bounds(document.published))?.latest ?? Number.POSITIVE_INFINITY;
}
