import type { DocumentView, PlacedStatement } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import type { OnScreen } from '../decisions/decider.ts';
import { onScreen } from '../decisions/meanwhile.ts';
import { openNote } from '../decisions/Note.tsx';
import { focusSoon } from '../parts/focusSoon.ts';
import { atWords } from '../state/address.ts';
import type { Made } from '../state/notice.ts';
import type { Tools } from '../tools.ts';

/** What the actions of the Reader work with. */
export interface Reading {
  readonly tools: Tools;
  readonly document: DocumentView;
  /** Those that are marked, in text order. */
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly select: (statement: PlacedStatement | null) => void;
  /** Decisions of this page that can be undone. */
  readonly made: readonly Made[];
  /** Opens the selected statement for correcting. */
  readonly correct: () => void;
  /** Opens a new statement, on the words that are selected. */
  readonly add: () => void;
}

/** What can be done in the Reader, by name. */
export type ReadActions = {
  readonly [name in
    | 'next'
    | 'previous'
    | 'nextNew'
    | 'previousNew'
    | 'open'
    | 'back'
    | 'confirm'
    | 'reject'
    | 'takeBack'
    | 'correct'
    | 'add'
    | 'note'
    | 'earlier'
    | 'later'
    | 'source'
    | 'copyLink'
    | 'copyCitation']: Action;
};

export function readActions(reading: Reading): ReadActions {
  return { ...moving(reading), ...deciding(reading), ...between(reading), ...copying(reading) };
}

function moving({ statements, selected, select }: Reading) {
  const here = statements.findIndex(({ line }) => line.id === selected?.line.id);
  const move = (id: string, label: string, key: string, to: PlacedStatement | undefined): Action => ({
    id,
    label,
    keys: [key],
    allowed: () => to !== undefined,
    run: () => {
      if (!to) return;
      select(to);
      focusWords(to.line.id);
    },
  });
  const before = here < 0 ? [] : statements.slice(0, here).reverse();
  const after = statements.slice(here + 1);
  const isNew = ({ line }: PlacedStatement) => line.review === 'suggested';
  return {
    next: move('next', 'Next statement', 'j', after[0]),
    previous: move('previous', 'Previous statement', 'k', before[0]),
    nextNew: move('next-new', 'Next, not reviewed', 'J', after.find(isNew)),
    previousNew: move('previous-new', 'Previous, not reviewed', 'K', before.find(isNew)),
    open: {
      id: 'open',
      label: 'To the card of the statement',
      keys: ['Enter'],
      allowed: (at: Element | null) =>
        selected !== null && (at === null || at === document.body || at.closest('[data-marks], main') === at),
      run: () => document.getElementById('card-title')?.focus(),
    },
    back: {
      id: 'back',
      label: 'Back to the words, then close the card',
      keys: ['Escape'],
      allowed: () => selected !== null,
      run: (at: Element | null) => {
        if (at?.closest('.panel') && selected) focusWords(selected.line.id);
        else select(null);
      },
    },
  } satisfies Partial<ReadActions>;
}

function deciding({ tools, statements, selected, select, made, correct, add }: Reading) {
  const relationAt = (at: Element | null) => at?.closest<HTMLElement>('[data-relation]')?.dataset ?? null;
  const decide = (id: string, label: string, key: string, verdict: 'confirmed' | 'rejected'): Action => ({
    id,
    label,
    keys: [key],
    allowed: at => selected !== null || relationAt(at) !== null,
    run: at => {
      const relation = relationAt(at);
      if (relation) tools.decide('relation', seenAt(relation), verdict, relation.name ?? 'relation');
      else if (selected) {
        const saving = tools.decide('statement', onScreen(selected.line), verdict, `statement ${selected.line.number}`);
        const next = statements[statements.indexOf(selected) + 1];
        if (!next) return;
        select(next);
        focusWords(next.line.id);
        saving.then(isSaved => {
          const { address } = tools.store.get();
          if (!isSaved && address.screen === 'doc' && address.statement === next.line.id) select(selected);
        });
      }
    },
  });
  const decision = selected?.line.decision ?? null;
  return {
    confirm: decide('confirm', 'Confirm', 'y', 'confirmed'),
    reject: decide('reject', 'Reject', 'n', 'rejected'),
    takeBack: {
      id: 'take-back',
      label: 'Undo the decision on this statement',
      keys: made.length === 0 ? ['u'] : [],
      allowed: () => decision !== null,
      run: () => {
        if (decision !== null) tools.undo(decision);
      },
    },
    correct: {
      id: 'correct',
      label: 'Correct',
      keys: ['e'],
      allowed: () => selected !== null,
      run: correct,
    },
    add: { id: 'add', label: 'Add a statement on the selected words', keys: ['a'], allowed: always, run: add },
    note: {
      id: 'note',
      label: 'Write a note on it',
      keys: ['m'],
      allowed: () => selected !== null,
      run: () => openNote(document.querySelector('.panel')),
    },
  } satisfies Partial<ReadActions>;
}

/** A relation as its row has it. */
function seenAt({ relation = '', decided = '' }: DOMStringMap): OnScreen {
  return { id: relation, seen: decided.split(' ').filter(Boolean) };
}

function between({ tools, document }: Reading) {
  const to = (id: string, label: string, key: string, target: string | null): Action => ({
    id,
    label,
    keys: [key],
    allowed: () => target !== null,
    run: () => target !== null && tools.go(atWords(target, null)),
  });
  return {
    earlier: to('earlier', 'Previous document', '[', document.earlier),
    later: to('later', 'Next document', ']', document.later),
    source: {
      id: 'source',
      label: 'Open the other statement at its words',
      keys: ['o'],
      allowed: (at: Element | null) => at?.closest('[data-relation]') != null,
      run: (at: Element | null) => at?.closest('[data-relation]')?.querySelector('a')?.click(),
    },
  } satisfies Partial<ReadActions>;
}

function copying({ tools, document, selected }: Reading) {
  const copy = (id: string, label: string, keys: readonly string[], text: () => string): Action => ({
    id,
    label,
    keys,
    allowed: () => selected !== null,
    run: () => {
      navigator.clipboard.writeText(text()).then(
        () => tools.store.tell({ slice: 'notice', event: { kind: 'said', text: 'Copied.' } }),
        () =>
          tools.store.tell({ slice: 'notice', event: { kind: 'said', text: 'The browser did not allow copying.' } }),
      );
    },
  });
  return {
    copyLink: copy('copy-link', 'Copy a link to this statement', ['l'], () => location.href),
    copyCitation: copy('copy-citation', 'Copy as a citation', [], () => (selected ? citation(document, selected) : '')),
  } satisfies Partial<ReadActions>;
}

/** The quote with all that is needed to find it again. */
export function citation(
  { line: { label, name, published }, sha256 }: Pick<DocumentView, 'line' | 'sha256'>,
  { line, content }: Pick<PlacedStatement, 'line' | 'content'>,
): string {
  const [first, last] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const where = [label, name === label ? null : name, published].filter(Boolean).join(', ');
  return `${line.pieces.join(' … ')} (${line.speaker?.name ?? label}; ${where}; characters ${first} to ${last}; SHA-256 ${sha256})`;
}

/** Once the selection is drawn, its words take the focus. */
export function focusWords(id: string): void {
  focusSoon(() => wordsOf(id));
}

/** The link over a statement's first words. */
export function wordsOf(id: string): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[data-opens~="${CSS.escape(id)}"]`) ??
    document.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(id)}"]`)
  );
}
