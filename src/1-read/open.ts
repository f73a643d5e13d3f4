import { Fault } from '../fault/index.ts';
import { sha256 } from '../text/hash.ts';
import { into } from '../text/way-in.ts';
import type { Document } from './document.ts';
import { firstTold, type Given, type Opened } from './draft.ts';
import { finish } from './finish.ts';
import { MAX_NESTING, MAX_PARTS, MAX_UNPACKED } from './limits.ts';
import { sniff } from './sniff.ts';

/** What reading a file gives: its accounts, in the order of the file, and what could not be read of it. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly failed: readonly Fault[];
}

/** What the reading of one source file has come to. */
interface State {
  readonly source: string;
  readonly documents: Document[];
  readonly failed: Fault[];
  /** How often each way was taken: two entries of one name are told apart. */
  readonly ways: Map<string, number>;
  parts: number;
  unpacked: number;
}

/** Reads a file and all that lies in it, one part after another, each dropped before the next is unpacked. */
export async function openAll(file: Given): Promise<Reading> {
  const state: State = {
    source: sha256(file.bytes),
    documents: [],
    failed: [],
    ways: new Map(),
    parts: 0,
    unpacked: 0,
  };
  await orNull(file.name, state, () => open(file, null, 0, state));
  return Object.freeze({ documents: Object.freeze(state.documents), failed: Object.freeze(state.failed) });
}

/** @throws Fault `archive-too-large` when the limits for all parts together are reached, which ends the reading of the source. */
async function open(file: Given, part: string | null, depth: number, state: State): Promise<void> {
  const before = state.documents.length + state.failed.length;
  const opened = await orNull(file.name, state, async () => sniff(file).read(file));
  if (opened === null) return;
  await takeAll(opened, file, part, depth, state);
  if (state.documents.length + state.failed.length === before)
    state.failed.push(new Fault('text-empty', { file: file.name }));
}

async function takeAll(opened: Opened, file: Given, part: string | null, depth: number, state: State): Promise<void> {
  for (const draft of opened.drafts) {
    if (draft.part !== undefined) count(file.name, 0, state);
    const place = draft.part === undefined ? { name: file.name, part } : placeIn(file.name, part, draft.part, state);
    await orNull(place.name, state, () => {
      const metadata = firstTold(draft.metadata, file.told);
      state.documents.push(finish({ ...draft, metadata }, { source: state.source, flaw: file.flaw, ...place }));
    });
  }
  state.failed.push(...opened.failed);
  const parts = opened.parts[Symbol.iterator]();
  for (;;) {
    const next = await orNull(file.name, state, () => parts.next());
    if (next === null || next.done) return;
    if (next.value instanceof Fault) {
      state.failed.push(next.value);
      continue;
    }
    count(file.name, next.value.bytes.length, state);
    const place = placeIn(file.name, part, next.value.name, state);
    if (depth === MAX_NESTING) state.failed.push(new Fault('archive-too-deep', { file: place.name }));
    else await open({ ...next.value, name: place.name }, place.part, depth + 1, state);
  }
}

/** The way to a part of a file: from outside the source file, and from inside it. */
function placeIn(file: string, within: string | null, name: string, { ways }: State): { name: string; part: string } {
  const way = into(file, name);
  const times = (ways.get(way) ?? 0) + 1;
  ways.set(way, times);
  const own = times === 1 ? name : `${name} (${times})`;
  return { name: into(file, own), part: within === null ? own : into(within, own) };
}

/** What fails is listed, and the rest goes on. */
async function orNull<T>(name: string, { failed }: State, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    failed.push(Fault.from(thrown, { file: name }));
    return null;
  }
}

function count(file: string, bytes: number, state: State): void {
  state.parts++;
  state.unpacked += bytes;
  if (state.parts > MAX_PARTS)
    throw new Fault('archive-too-large', { file, detail: `More than ${MAX_PARTS} accounts and files lie in it.` });
  if (state.unpacked > MAX_UNPACKED)
    throw new Fault('archive-too-large', { file, detail: `It unpacks to more than ${MAX_UNPACKED} bytes.` });
}
