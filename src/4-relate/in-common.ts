import type { Claim } from './claim.ts';

/** What more claims have than this tells little; nor are all that have it looked up. */
const COMMONEST = 400;
/** Most holders of a claim's rarest things that are looked at. */
const LOOKED_AT = 2000;

/** Words, names, figures and times that claims have in common. */
export interface InCommon {
  /** Weight of what two claims have in common, as a share of the lighter one's, 0..1. */
  share(i: number, j: number): number;
  /** Those that have most in common with this one by weight, from what is rare; at most `most`, the first the nearest. */
  of(i: number, wanted: (j: number) => boolean, most: number): readonly number[];
}

/** Looks claims up by what they speak of. A rare thing weighs more than a common one (inverse document frequency); cost grows with the number of claims. */
export function inCommon(claims: readonly Claim[]): InCommon {
  const things = claims.map(thingsOf);
  const holders = new Map<string, number[]>();
  for (const [i, list] of things.entries())
    for (const thing of list) {
      const known = holders.get(thing);
      if (known === undefined) holders.set(thing, [i]);
      else known.push(i);
    }
  const weights = new Map(
    [...holders].map(([thing, { length }]) => [thing, Math.log(1 + (claims.length + 1) / (length + 1))]),
  );
  const weigh = (thing: string): number => weights.get(thing) ?? 0;
  const sets = things.map(list => new Set(list));
  const totals = things.map(list => list.reduce((sum, thing) => sum + weigh(thing), 0));
  return {
    share: (i, j) => {
      const mine = sets[i] as ReadonlySet<string>;
      const shared = (things[j] ?? []).reduce((sum, thing) => (mine.has(thing) ? sum + weigh(thing) : sum), 0);
      return shared / Math.max(1e-9, Math.min(totals[i] ?? 0, totals[j] ?? 0));
    },
    of: (i, wanted, most) => {
      const gain = new Map<number, number>();
      let looked = 0;
      const rarest = (things[i] ?? [])
        .map(thing => ({ thing, list: holders.get(thing) ?? [] }))
        .sort((x, y) => x.list.length - y.list.length || (x.thing < y.thing ? -1 : 1));
      for (const { thing, list } of rarest) {
        looked += list.length;
        if (list.length > COMMONEST || looked > LOOKED_AT) break;
        for (const j of list) if (j !== i) gain.set(j, (gain.get(j) ?? 0) + weigh(thing));
      }
      return [...gain]
        .sort((x, y) => y[1] - x[1] || x[0] - y[0])
        .flatMap(([j]) => (wanted(j) ? [j] : []))
        .slice(0, most);
    },
  };
}

/** Stems, entities, figures with what they count, and the day spoken of; marks keep the sorts apart. */
function thingsOf({ stems, names, figures, statement }: Claim): readonly string[] {
  const counted = figures.map(({ value, of }) => `# ${value} ${of[0] ?? ''}`);
  const time = statement.about === null ? [] : [`@ ${statement.about}`];
  return [...new Set([...stems, ...names.map(name => `= ${name}`), ...counted, ...time])];
}
