import type { ReviewItem } from '../../serve/contract.ts';

/** What was decided of an item on this page. */
export type Done = 'confirmed' | 'rejected' | 'corrected';

/** The findings under review: the list stands still while one decides, whatever becomes of the case meanwhile. */
export interface Queue {
  readonly items: readonly ReviewItem[];
  /** Which one is shown; the number of items when all are done. */
  readonly at: number;
  readonly done: ReadonlyMap<string, Done>;
  /** Ids of what was decided, in that order: what undo goes back through. */
  readonly order: readonly string[];
  readonly skipped: ReadonlySet<string>;
  /** The server has no more. */
  readonly isWhole: boolean;
}

export const EMPTY: Queue = {
  items: [],
  at: 0,
  done: new Map(),
  order: [],
  skipped: new Set(),
  isWhole: false,
};

/** Items left in hand before more are asked for. */
const FEW = 8;

export function needsMore({ items, at, isWhole }: Queue): boolean {
  return !isWhole && items.length - at < FEW;
}

/** Ids that the server need not send again: what is here and not decided. */
export function inHand({ items, done }: Queue): readonly string[] {
  return items.map(({ id }) => id).filter(id => !done.has(id));
}

/** More came; nothing new means that there is no more. */
export function withMore(queue: Queue, more: readonly ReviewItem[]): Queue {
  const known = new Set(queue.items.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id));
  return { ...queue, items: [...queue.items, ...fresh], isWhole: fresh.length === 0 };
}

export function current({ items, at }: Queue): ReviewItem | null {
  return items[at] ?? null;
}

/** Decides the item that is shown and goes on to the next that is not decided. */
export function decided(queue: Queue, verdict: Done): Queue {
  const item = current(queue);
  if (item === null) return queue;
  const next = {
    ...queue,
    done: new Map(queue.done).set(item.id, verdict),
    order: [...queue.order.filter(id => id !== item.id), item.id],
  };
  return { ...next, at: after(next, queue.at) };
}

/** Goes back to an item whose decision no longer stands. */
export function undone(queue: Queue, id: string): Queue {
  const done = new Map(queue.done);
  done.delete(id);
  const at = queue.items.findIndex(item => item.id === id);
  return { ...queue, done, order: queue.order.filter(one => one !== id), at: at < 0 ? queue.at : at };
}

export function skipped(queue: Queue): Queue {
  const item = current(queue);
  if (item === null) return queue;
  return { ...queue, skipped: new Set(queue.skipped).add(item.id), at: after(queue, queue.at) };
}

export function backed(queue: Queue): Queue {
  return { ...queue, at: Math.max(0, queue.at - 1) };
}

/** To the first that was skipped and is still open; there it starts again. */
export function again(queue: Queue): Queue {
  const at = queue.items.findIndex(({ id }) => !queue.done.has(id));
  return { ...queue, skipped: new Set(), at: at < 0 ? queue.items.length : at };
}

/** How many that were skipped are still open. */
export function leftOver({ items, done }: Queue): number {
  return items.filter(({ id }) => !done.has(id)).length;
}

function after({ items, done }: Queue, at: number): number {
  const next = items.findIndex(({ id }, i) => i > at && !done.has(id));
  return next < 0 ? items.length : next;
}
