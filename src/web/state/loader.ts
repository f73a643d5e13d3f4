import type { Answer } from '../api.ts';
import type { Store } from './store.ts';

/** Fetches what the screens show, once for each path and revision. */
export interface Loader {
  /** Loads the path unless it is there as of the present revision, was refused as of it, or is on its way. */
  want(path: string): void;
  /** The case changed: what was loaded before is loaded again when a screen wants it. */
  reached(revision: number): void;
  /** Loads the path again, whatever is there. */
  again(path: string): void;
}

export function createLoader(store: Store, ask: (path: string) => Promise<Answer<unknown>>): Loader {
  const asked = new Map<string, number>();
  let revision = 0;

  const load = async (path: string) => {
    const at = revision;
    asked.set(path, at);
    store.tell({ slice: 'loaded', event: { kind: 'asked', path } });
    const answer = await ask(path);
    if (asked.get(path) !== at) return;
    if ('fault' in answer) {
      store.tell({ slice: 'loaded', event: { kind: 'failed', path, fault: answer.fault } });
      return;
    }
    asked.set(path, Math.max(at, revisionOf(answer.value)));
    store.tell({ slice: 'loaded', event: { kind: 'came', path, value: answer.value } });
  };

  return {
    want: path => {
      const known = asked.get(path);
      const there = store.get().loaded[path];
      const isCutOff = there?.busy === false && there.fault?.code === 'unreached';
      if (known === undefined || known < revision || isCutOff) load(path);
    },
    reached: next => {
      if (next <= revision) return;
      revision = next;
    },
    again: path => {
      load(path);
    },
  };
}

function revisionOf(value: unknown): number {
  return typeof value === 'object' && value !== null && 'revision' in value ? Number(value.revision) : 0;
}
