import { stem, words } from './words.ts';

/** Predicates of which only one can hold of one thing at one time. General English, by stem. */
const PAIRS = (
  'alive/dead survive/die open/close open/shut rise/fall rise/drop rise/decline increase/decrease increase/fall grow/shrink ' +
  'win/lose accept/reject accept/refuse approve/reject approve/oppose confirm/deny support/oppose back/oppose true/false guilty/innocent ' +
  'arrive/leave enter/leave safe/dangerous safe/unsafe present/absent succeed/fail begin/end start/stop start/end legal/illegal lawful/unlawful ' +
  'able/unable allow/ban allow/forbid permit/forbid possible/impossible agree/refuse agree/disagree attack/defend advance/retreat capture/lose ' +
  'gain/lose full/empty clean/contaminated intact/destroyed intact/damaged voluntary/forced deliberate/accidental accident/deliberate ' +
  'accident/sabotage remain/leave stay/leave stay/resign keep/abandon ready/unprepared aware/unaware warn/reassure free/detain release/detain ' +
  'unanimous/divided profit/loss higher/lower better/worse earlier/later before/after first/last north/south east/west left/right inside/outside'
)
  .split(' ')
  .map(pair => pair.split('/').map(stem) as [string, string]);

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const [a, b] of PAIRS)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      map.set(from, (map.get(from) ?? new Set()).add(to));
  return map;
})();

/**
 * The first pair of opposed words, one of each text, or null. A text that holds both words of a pair ("it rose, then
 * fell") tells nothing by them.
 */
export function opposites(a: string, b: string): readonly [string, string] | null {
  const inA = new Map(words(a).map(word => [stem(word.low), word.text] as const));
  const inB = new Map(words(b).map(word => [stem(word.low), word.text] as const));
  for (const [word, text] of inA)
    for (const other of OPPOSITES.get(word) ?? []) {
      const found = inB.get(other);
      if (found !== undefined && !inA.has(other) && !inB.has(word)) return [text, found];
    }
  return null;
}
