import type { Source } from '../analyze.ts';
import type { Case } from '../case/index.ts';
import { captureAddress } from '../intake/index.ts';
import type { EventView } from './contract.ts';
import { type Analyse, createQueue, type Queue } from './queue.ts';
import type { CaseFrame } from './view/case.ts';
import type { Embed } from './view/near.ts';
import { once } from './view/once.ts';
import { type AllPoints, allPoints } from './view/points.ts';
import { type Snapshot, snapshot } from './view/snapshot.ts';
import { type Stands, standsOf } from './view/stands.ts';

/** Progress is told at most this often: a run makes thousands of steps, a person sees some ten a second. */
const TELL_EVERY_MS = 100;

/** What the server is given. */
export interface DeskParts {
  readonly case: Case;
  /** Analyses the whole case and keeps the result in it. */
  readonly analyse: Analyse;
  /** Who decides: written into the journal. */
  readonly who: string;
  /** Vectors of words, to tell which are near in meaning; without it none are told. */
  readonly embed?: Embed;
  /** Whether this is the bundled sample case. */
  readonly sample?: boolean;
  /** Revisions count up from here. A page outlives the program it came from: the next program must count on, not anew. */
  readonly after?: number;
  /** Takes the page at an address of the web; tests hand in one that knows their own server. */
  readonly capture?: (address: string) => Promise<Source>;
}

/** The case as it stands now; points are laid out when they are first asked for, which not every screen does. */
export interface Present {
  readonly shot: Snapshot;
  readonly points: AllPoints;
  readonly stands: Stands;
}

/** What every route works with: one case, its files on the way in, and those who listen. */
export interface Desk {
  readonly case: Case;
  readonly who: string;
  readonly queue: Queue;
  readonly embed: Embed | null;
  readonly capture: (address: string) => Promise<Source>;
  frame(): CaseFrame;
  present(): Promise<Present>;
  /** Does one piece of work after another: between looking at what stands and deciding on it, nobody else decides. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** To be called after a decision: screens that listen load anew. Returns the new revision. */
  changed(): number;
  /** Calls `listener` with how things stand, at once, and for what happens from now on; returns how to stop. */
  listen(listener: (event: EventView) => void): () => void;
}

/** Lays out the desk for one open case. */
export function createDesk({
  case: theCase,
  analyse,
  who,
  embed,
  sample = false,
  capture = captureAddress,
  after = 0,
}: DeskParts): Desk {
  let revision = after + 1;
  let laid: { readonly revision: number; readonly present: Promise<Present> } | null = null;
  let telling = false;
  const listeners = new Set<(event: EventView) => void>();
  const tell = (kind: EventView['kind']) => {
    for (const listener of listeners) listener({ kind, revision, import: queue.view() });
  };
  const changed = () => {
    revision += 1;
    tell('changed');
    return revision;
  };
  const queue = createQueue({
    case: theCase,
    who,
    analyse,
    onAnalysis: changed,
    onProgress: () => {
      if (telling) return;
      telling = true;
      setTimeout(() => {
        telling = false;
        tell('import');
      }, TELL_EVERY_MS).unref();
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  const lay = async (at: number): Promise<Present> => {
    const shot = snapshot(await theCase.laid(), await theCase.decisions(), theCase.sources(), at);
    const points = once(() => allPoints(shot));
    const stands = once(() => standsOf(points()));
    return {
      shot,
      get points() {
        return points();
      },
      get stands() {
        return stands();
      },
    };
  };
  return {
    case: theCase,
    who,
    queue,
    embed: embed ?? null,
    capture,
    frame: () => ({ id: slug(theCase.info.title), title: theCase.info.title, sample, busy: queue.view().busy }),
    present: () => {
      if (laid?.revision !== revision) laid = { revision, present: lay(revision) };
      return laid.present;
    },
    inTurn: work => {
      const result = last.then(work, work);
      last = result.catch(() => undefined);
      return result;
    },
    changed,
    listen: listener => {
      listeners.add(listener);
      listener({ kind: 'import', revision, import: queue.view() });
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** What stands for the case in addresses: letters and digits of its title, in any script. */
export function slug(title: string): string {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'case'
  );
}
