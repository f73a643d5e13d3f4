import type { Marks } from '../src/2-mark/index.ts';
import { type Analysis, analyze, type Settings, type Source } from '../src/analyze.ts';
import { type Heads, loadHeads } from '../src/neural/index.ts';

/** The five rooms with the real heads, for a test file that runs over the same documents again and again. */
export interface Pipeline {
  readonly heads: Heads;
  run(sources: readonly Source[]): Promise<Analysis>;
}

/** Loads the heads; once a test file. What the heads said of a text is kept: by their contract they say the same again. */
export async function pipeline(): Promise<Pipeline> {
  const loaded = await loadHeads();
  const heads: Heads = { ...loaded, embed: remembering(loaded.embed), relate: remembering(loaded.relate) };
  const kept = new Map<string, Marks>();
  const marker: Settings['marker'] = async (document, given, make) => {
    // Not the content id alone: two pages may have one text, and only one of them hide a part of it.
    const key = JSON.stringify([document.id, document.blocks]);
    const marks = kept.get(key) ?? (await make(document, given));
    kept.set(key, marks);
    return marks;
  };
  return { heads, run: sources => analyze(sources, heads, { marker }) };
}

/** The same function, asked only for what it was not asked for before. */
function remembering<In, Out>(ask: (list: readonly In[]) => Promise<readonly Out[]>) {
  const known = new Map<string, Out>();
  return async (list: readonly In[]): Promise<readonly Out[]> => {
    const keys = list.map(one => JSON.stringify(one));
    const fresh = new Map(list.map((one, i) => [keys[i] ?? '', one] as const).filter(([key]) => !known.has(key)));
    const answers = fresh.size > 0 ? await ask([...fresh.values()]) : [];
    for (const [i, key] of [...fresh.keys()].entries()) known.set(key, answers[i] as Out);
    return keys.map(key => known.get(key) as Out);
  };
}
