import type { CaseView, DecisionInput, DecisionView, Verdict } from '../../serve/contract.ts';
import { type Answer, ask, send } from '../api.ts';
import type { Loader } from '../state/loader.ts';
import type { Store } from '../state/store.ts';
import { noteOnScreen } from './meanwhile.ts';

/** A finding as the screen shows it when a person decides on it. */
export interface OnScreen {
  /** Of the finding; of a note on it, another one. */
  readonly id: string;
  /** Ids of the decisions on it that the screen shows. */
  readonly seen: readonly string[];
}

/** What decides, and knows which decisions are this window's own. */
export interface Decider {
  /** Whether it was saved; why it was not, the notice says. */
  readonly decide: (
    finding: DecisionInput['finding'],
    on: OnScreen,
    verdict: DecisionInput['verdict'],
    label: string,
  ) => Promise<boolean>;
  /** Makes any other decision: posts it, and offers to undo it. Null when it was refused, which the notice says. */
  readonly change: <T extends DecisionView = DecisionView>(
    path: string,
    body: object,
    verdict: Verdict,
    label: string,
    on?: OnScreen,
  ) => Promise<T | null>;
  readonly undo: (decision: string) => Promise<void>;
  /** Whether this window made the decision, or put an end to it. */
  readonly isOwn: (decision: string) => boolean;
  /** Whether a decision on this finding was refused, and the refusal said what stands: that is no news then. */
  readonly isTold: (finding: string) => boolean;
}

/**
 * Decisions are sent one after another, each with what the screen shows of its finding and what this window decided on it
 * since. One that another window crossed is refused and shown as it is now; who decides once more has been told.
 */
export function createDecider(store: Store, loader: Loader, say: (text: string) => void): Decider {
  const own = new Set<string>();
  const madeOn = new Map<string, string[]>();
  const told = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    store.tell({ slice: 'notice', event: { kind: 'sending' } });
    const result = last.then(work);
    last = result.finally(() => store.tell({ slice: 'notice', event: { kind: 'sent' } }));
    return result;
  };
  const asked = (path: string, { id, seen }: OnScreen) =>
    told.delete(id) ? path : `${path}?seen=${[...seen, ...(madeOn.get(id) ?? [])].join(',')}`;
  const isCrossed = (answer: Answer<unknown>) => 'fault' in answer && answer.fault.code === 'decided-meanwhile';
  /** What was decided elsewhere is loaded, should the stream of events not have told of it. */
  const catchUp = async () => {
    const now = await ask<CaseView>('/api/case');
    if ('fault' in now) return;
    loader.reached(now.value.revision);
    store.tell({ slice: 'live', event: { kind: 'reached', revision: now.value.revision } });
  };

  const change: Decider['change'] = (path, body, verdict, label, on) =>
    inTurn(async () => {
      const answer = await send<DecisionView>(on ? asked(path, on) : path, body);
      if ('fault' in answer) {
        say(`Not saved. ${answer.fault.message} ${answer.fault.wayOut}`);
        if (on && isCrossed(answer)) {
          told.add(on.id);
          await catchUp();
        }
        return null;
      }
      const { decision, revision } = answer.value;
      for (const ended of on?.seen ?? []) own.add(ended);
      store.tell({ slice: 'steps', event: { kind: 'step', step: 'decided' } });
      if (decision) {
        own.add(decision);
        if (on) madeOn.set(on.id, [...(madeOn.get(on.id) ?? []), decision]);
        store.tell({ slice: 'notice', event: { kind: 'decided', made: { decision, verdict, label } } });
      }
      loader.reached(revision);
      return answer.value as never;
    });

  return {
    change,
    decide: async (finding, on, verdict, label) =>
      (await change('/api/decisions', { finding, id: on.id, verdict }, verdict, label, on)) !== null,
    undo: async decision => {
      if (store.get().notice.leaving.includes(decision)) return;
      own.add(decision);
      store.tell({ slice: 'notice', event: { kind: 'undoing', decision } });
      await inTurn(async () => {
        const answer = await ask<DecisionView>(`/api/decisions/${encodeURIComponent(decision)}`, { method: 'DELETE' });
        if ('fault' in answer) {
          const text = `Not undone. ${answer.fault.message} ${answer.fault.wayOut}`;
          const isGone = isCrossed(answer);
          store.tell({ slice: 'notice', event: { kind: 'not undone', decision, text, isGone } });
          return isGone ? catchUp() : undefined;
        }
        store.tell({ slice: 'notice', event: { kind: 'undone', decision } });
        loader.reached(answer.value.revision);
      });
    },
    isOwn: decision => own.has(decision),
    isTold: finding => told.has(finding) || told.has(noteOnScreen(finding, null).id),
  };
}
