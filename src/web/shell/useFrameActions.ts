import type { CaseView } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { type Address, PAIRS, PEOPLE, REVIEW } from '../state/address.ts';
import { lastMade } from '../state/notice.ts';
import { pairOf } from '../state/picks.ts';
import type { State } from '../state/state.ts';
import { turnTheme } from '../theme/theme.ts';
import { type Tools, useActions, useTools } from '../tools.ts';
import { PLACES } from './screens.ts';

/** What can be done on every screen, besides going to another one. */
export function frameActions({ go, say, store, undo }: Tools, theCase: CaseView | null) {
  const to = (id: string, label: string, address: Address, ...keys: readonly string[]): Action => ({
    id,
    label,
    keys,
    allowed: always,
    run: () => go(address),
  });
  return {
    review: {
      id: 'review',
      label: 'Review next',
      keys: ['r'],
      allowed: () => theCase !== null && theCase.counts.statements > 0,
      run: () => go(REVIEW),
    },
    pick: {
      id: 'pick',
      label: 'Mark the statement for comparing',
      keys: ['x'],
      allowed: at => statementAt(at, store.get()) !== null,
      run: at => {
        const statement = statementAt(at, store.get());
        if (statement !== null) store.tell({ slice: 'picks', event: { kind: 'picked', statement } });
      },
    },
    compare: {
      id: 'compare-picks',
      label: 'Compare the two statements marked',
      keys: ['c'],
      allowed: () => pairOf(store.get().picks) !== null,
      run: () => {
        const pair = pairOf(store.get().picks);
        if (pair === null) return;
        store.tell({ slice: 'picks', event: { kind: 'unpicked' } });
        go({ ...PAIRS, pair });
      },
    },
    import: to('import', 'Import documents', { screen: 'import' }, 'i'),
    search: {
      id: 'search',
      label: 'Search',
      keys: ['/', 'g /'],
      allowed: always,
      run: () => document.querySelector<HTMLInputElement>('#q')?.focus(),
    },
    name: {
      id: 'name',
      label: 'To the name of the speaker',
      keys: ['w', '.'],
      allowed: at => speakerAt(at) !== null,
      run: at => {
        const who = speakerAt(at);
        if (who !== null) go({ ...PEOPLE, who });
      },
    },
    copyAddress: {
      id: 'copy-address',
      label: 'Copy a link to what is shown',
      keys: ['l'],
      allowed: always,
      run: () => {
        navigator.clipboard.writeText(location.href).then(
          () => say('Copied.'),
          () => say('The browser did not allow copying.'),
        );
      },
    },
    undo: {
      id: 'undo',
      label: 'Undo the last decision',
      keys: ['u'],
      allowed: () => lastMade(store.get().notice) !== null,
      run: () => {
        const last = lastMade(store.get().notice);
        if (last) undo(last.decision);
      },
    },
    help: {
      id: 'help',
      label: 'All keys',
      keys: ['?'],
      allowed: always,
      run: () => store.tell({ slice: 'help', open: true }),
    },
    theme: { id: 'theme', label: 'Light or dark', keys: [], allowed: always, run: turnTheme },
  } satisfies { readonly [name: string]: Action };
}

/** Offers them to the keyboard. */
export function useFrameActions(theCase: CaseView | null): void {
  const tools = useTools();
  useActions('frame', [...Object.values(frameActions(tools, theCase)), ...goActions(tools)]);
}

/** The ways to the screens. */
function goActions({ go }: Tools): readonly Action[] {
  return PLACES.flatMap(({ label, address, keys }) =>
    keys === null ? [] : [{ id: `go ${label}`, label, keys: [keys], allowed: always, run: () => go(address) }],
  );
}

/** The statement whose row has the focus, or that is open in the Reader. */
function statementAt(at: Element | null, { address }: State): string | null {
  const row = at?.closest<HTMLElement>('[data-statement]')?.dataset.statement ?? null;
  return row ?? (address.screen === 'doc' ? address.statement : null);
}

/** The speaker of the row that has the focus, or of the card that is open. */
function speakerAt(at: Element | null): string | null {
  const row = at?.closest<HTMLElement>('[data-row], .panel') ?? document.querySelector<HTMLElement>('.panel');
  return row?.dataset.speaker || null;
}
