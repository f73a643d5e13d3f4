import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heads } from './heads.ts';
import { vocabulary } from './wordpiece.ts';

/** The heads that come with the program, loaded when the first of them is asked for: a run with nothing to analyse loads no weights and not even ONNX. */
export function headsWhenNeeded(): Heads {
  return lazyHeads(
    async () => (await import('./index.ts')).loadHeads(),
    () => vocabulary(readFileSync(join(import.meta.dirname, 'weights', 'vocab.txt'), 'utf8')),
  );
}

/** Heads that load themselves once, at the first call that asks for anything; a load that failed is tried again by the next. */
export function lazyHeads(load: () => Promise<Heads>, readVocabulary: () => Heads['vocabulary']): Heads {
  let loading: Promise<Heads> | null = null;
  let words: Heads['vocabulary'] | null = null;
  const heads = () => {
    loading ??= load().catch(thrown => {
      loading = null;
      throw thrown;
    });
    return loading;
  };
  return {
    get vocabulary() {
      words ??= readVocabulary();
      return words;
    },
    mark: async window => (await heads()).mark(window),
    embed: async texts => (texts.length === 0 ? [] : (await heads()).embed(texts)),
    relate: async companies => (companies.length === 0 ? [] : (await heads()).relate(companies)),
  };
}
