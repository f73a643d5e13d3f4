import type { Heads } from '../neural/heads.ts';

/** The same heads, asked only after `goOn`, which throws when the run is to end: what takes long asks them again and again. */
export function stoppable(heads: Heads, goOn: () => void): Heads {
  return {
    // Read when it is needed: it may not be loaded yet.
    get vocabulary() {
      return heads.vocabulary;
    },
    mark: async window => {
      goOn();
      return heads.mark(window);
    },
    embed: async texts => {
      goOn();
      return heads.embed(texts);
    },
    relate: async companies => {
      goOn();
      return heads.relate(companies);
    },
  };
}
