/** What became of the parts of a text between two versions of it, by their places in the two lists. */
export type Change =
  | { readonly kind: 'out'; readonly before: number; readonly after: null }
  | { readonly kind: 'in'; readonly before: null; readonly after: number }
  | { readonly kind: 'reworded' | 'moved'; readonly before: number; readonly after: number };

/** Two sentences with at least this share of their words in common are one, reworded: Dice's coefficient. */
const REWORDED = 0.5;
/** Past as many differences the two are not versions of one text; all between what they share at both ends is new. */
const MOST_DIFFERENCES = 2000;
/** Sentences out times sentences in at one place: past this a passage was written anew, and no sentence is the other reworded. */
const MOST_COMPARED = 40_000;

/**
 * The changes from one list of sentences to another, in the order of the later one, what was taken out where it stood.
 * Sentences are compared as they are, white space apart.
 *
 *     A  B      D         A  B2     D  E       →  B reworded as B2, C out, E in
 *     A  B  C   D
 */
export function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
  const old = before.map(plain);
  const now = after.map(plain);
  const found: Change[] = [];
  for (const { out, put } of hunks(old, now)) found.push(...pairUp(out, put, old, now));
  return withMoves(found, old, now);
}

function plain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').trim();
}

interface Hunk {
  readonly out: number[];
  readonly put: number[];
}

/** Runs of sentences that differ, between those that both have. */
function hunks(old: readonly string[], now: readonly string[]): readonly Hunk[] {
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextOld: number, nextNow: number) => {
    const hunk: Hunk = { out: [], put: [] };
    while (i < nextOld) hunk.out.push(i++);
    while (j < nextNow) hunk.put.push(j++);
    if (hunk.out.length + hunk.put.length > 0) found.push(hunk);
    i++;
    j++;
  };
  for (const [a, b] of common(old, now)) upTo(a, b);
  upTo(old.length, now.length);
  return found;
}

/**
 * Pairs of places that stand in both lists in the same order, as many as there can be: Myers, An O(ND) Difference
 * Algorithm and Its Variations, Algorithmica 1986.
 */
function common(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old[old.length - 1 - end] === now[now.length - 1 - end])
    end++;
  const head = Array.from({ length: start }, (_, i) => [i, i] as const);
  const tail = Array.from({ length: end }, (_, i) => [old.length - end + i, now.length - end + i] as const);
  const middle = shortest(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [...head, ...middle.map(([a, b]) => [a + start, b + start] as const), ...tail];
}

function shortest(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const most = Math.min(old.length + now.length, MOST_DIFFERENCES);
  // How far each diagonal k (place in `old` less place in `now`) is reached; k stands at `zero + k`.
  const zero = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(zero - d - 1, zero + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = cameDown(reach, zero + k, k, d) ? (reach[zero + k + 1] ?? 0) : (reach[zero + k - 1] ?? 0) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      reach[zero + k] = x;
      if (x >= old.length && x - k >= now.length) return backFrom(trace, old.length, now.length);
    }
  }
  return [];
}

/** Whether the way to a diagonal came from the one above it: a sentence put in, not one taken out. */
function cameDown(reach: Int32Array, at: number, k: number, d: number): boolean {
  return k === -d || (k !== d && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));
}

function backFrom(
  trace: readonly Int32Array[],
  oldLength: number,
  nowLength: number,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [x, y] = [oldLength, nowLength];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] as Int32Array;
    const k = x - y;
    const before = cameDown(reach, d + 1 + k, k, d) ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reach[d + 1 + before] ?? 0);
    const fromY = d === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs.reverse();
}

/** Sentences of one hunk that are the same ones reworded, in order, and the rest. */
function pairUp(
  out: readonly number[],
  put: readonly number[],
  old: readonly string[],
  now: readonly string[],
): readonly Change[] {
  const found: Change[] = [];
  const isLong = out.length * put.length > MOST_COMPARED;
  let from = 0;
  for (const before of out) {
    const at = isLong
      ? -1
      : put.findIndex((after, i) => i >= from && likeness(old[before] ?? '', now[after] ?? '') >= REWORDED);
    if (at === -1) {
      found.push({ kind: 'out', before, after: null });
      continue;
    }
    for (const after of put.slice(from, at)) found.push({ kind: 'in', before: null, after });
    found.push({ kind: 'reworded', before, after: put[at] as number });
    from = at + 1;
  }
  for (const after of put.slice(from)) found.push({ kind: 'in', before: null, after });
  return found;
}

/** Twice the words in common over all words of both (Dice, Ecology 1945); 1 for the same words, 0 for none in common. */
function likeness(a: string, b: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  const [own, other] = [words(a), words(b)];
  for (const word of own) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return own.length + other.length === 0 ? 0 : (2 * shared) / (own.length + other.length);
}

/** What was taken out in one place and put in word for word in another was moved. */
function withMoves(found: readonly Change[], old: readonly string[], now: readonly string[]): readonly Change[] {
  const places = Map.groupBy(
    found.filter(({ kind }) => kind === 'in'),
    ({ after }) => now[after ?? 0],
  );
  const gone = new Set<Change>();
  const moved = found.map((change): Change => {
    if (change.kind !== 'out') return change;
    const to = places.get(old[change.before])?.find(place => !gone.has(place));
    if (to?.after == null) return change;
    gone.add(to);
    return { kind: 'moved', before: change.before, after: to.after };
  });
  return moved.filter(change => !gone.has(change));
}
