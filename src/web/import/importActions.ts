import type { ImportRow } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { moveLine } from '../points/cursor.ts';
import type { Tools } from '../tools.ts';

/** What can be done with the files on their way in; `rows` are all that the screen lists. */
export function importActions({ cancelFiles, retryFile }: Tools, rows: readonly ImportRow[]) {
  const main = () => document.getElementById('main') ?? document;
  const rowAt = (at: Element | null) => {
    const id = at?.closest<HTMLElement>('[data-file]')?.dataset.file;
    return rows.find(row => row.id === id) ?? null;
  };
  return {
    next: { id: 'next', label: 'Next file', keys: ['j'], allowed: always, run: at => moveLine(main(), at, 1) },
    previous: {
      id: 'previous',
      label: 'Previous file',
      keys: ['k'],
      allowed: always,
      run: at => moveLine(main(), at, -1),
    },
    cancel: {
      id: 'cancel-file',
      label: 'Cancel the file',
      keys: ['x'],
      allowed: at => rowAt(at)?.cancellable === true,
      run: at => {
        const row = rowAt(at);
        if (row !== null) cancelFiles([row.id]);
      },
    },
    cancelAll: {
      id: 'cancel-files',
      label: 'Cancel all files that are not read yet',
      keys: ['X'],
      allowed: () => rows.some(row => row.cancellable),
      run: () => {
        cancelFiles(null);
        // The button goes with what it was for.
        document.querySelector<HTMLElement>('.files')?.focus({ preventScroll: true });
      },
    },
    retry: {
      id: 'retry-file',
      label: 'Try the cancelled file again',
      keys: ['t'],
      allowed: at => rowAt(at)?.state === 'cancelled',
      run: at => {
        const row = rowAt(at);
        if (row !== null) retryFile(row);
      },
    },
  } satisfies { readonly [name: string]: Action };
}
