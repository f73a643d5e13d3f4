import type { RelationLine } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { onScreen } from '../decisions/meanwhile.ts';
import { moveLine } from '../points/cursor.ts';
import type { Address } from '../state/address.ts';
import type { Tools } from '../tools.ts';

type CompareAddress = Extract<Address, { readonly screen: 'compare' }>;

/** What the actions of an open pair work with. */
export interface Comparing {
  readonly tools: Tools;
  /** The pairs beside the one that is open, as addresses; null at either end of the list. */
  readonly next: CompareAddress | null;
  readonly previous: CompareAddress | null;
  readonly list: CompareAddress;
  /** The pair that is open. */
  readonly here: CompareAddress;
  readonly relation: RelationLine | null;
  /** What the relation is called in the notice: "pair of statements 4 and 17". */
  readonly name: string;
}

/** What can be done with an open pair, by name. */
export function pairActions({ tools, next, previous, list, here, relation, name }: Comparing) {
  const to = (id: string, label: string, keys: readonly string[], address: CompareAddress | null): Action => ({
    id,
    label,
    keys,
    allowed: () => address !== null,
    run: () => address && tools.go(address),
  });
  const decide = (id: string, label: string, key: string, verdict: 'confirmed' | 'rejected'): Action => ({
    id,
    label,
    keys: [key],
    allowed: () => relation !== null,
    run: () => {
      if (relation === null) return;
      const saving = tools.decide('relation', onScreen(relation), verdict, name);
      if (!next) return;
      tools.go(next);
      saving.then(isSaved => {
        const { address } = tools.store.get();
        if (!isSaved && address.screen === 'compare' && address.pair === next.pair) tools.go(here, 'replace');
      });
    },
  });
  const open = (id: string, label: string, key: string, nth: number): Action => ({
    id,
    label,
    keys: [key],
    allowed: always,
    run: () => document.querySelectorAll<HTMLElement>('.pair-side [data-source]')[nth]?.click(),
  });
  const decision = relation?.decision ?? null;
  return {
    next: to('next', 'Next pair', ['j'], next),
    previous: to('previous', 'Previous pair', ['k'], previous),
    confirm: decide('confirm', 'Confirm the relation', 'y', 'confirmed'),
    reject: decide('reject', 'Reject the relation', 'n', 'rejected'),
    openEarlier: open('open-earlier', 'Open the earlier statement at its words', 'o', 0),
    openLater: open('open-later', 'Open the later statement at its words', 'O', 1),
    list: to('list', 'Back to the list of pairs', ['Escape'], list),
    kind: {
      id: 'kind',
      label: relation === null ? 'Say how the two stand to one another' : 'Take it for another kind',
      keys: ['e'],
      allowed: () => document.getElementById('pair-kind') !== null,
      run: () => document.getElementById('pair-kind')?.focus(),
    },
    takeBack: {
      id: 'take-back',
      label: 'Undo the decision on this relation',
      keys: [],
      allowed: () => decision !== null,
      run: () => {
        if (decision !== null) tools.undo(decision);
      },
    },
  } satisfies { readonly [name: string]: Action };
}

/** What the keyboard does in the list of pairs. */
export function listActions(): readonly Action[] {
  const main = () => document.getElementById('main') ?? document;
  return [
    { id: 'next', label: 'Next pair', keys: ['j'], allowed: always, run: at => moveLine(main(), at, 1) },
    { id: 'previous', label: 'Previous pair', keys: ['k'], allowed: always, run: at => moveLine(main(), at, -1) },
  ];
}
