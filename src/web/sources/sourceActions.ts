import { type Action, always } from '../actions/action.ts';
import { moveLine } from '../points/cursor.ts';
import type { Address } from '../state/address.ts';

type SourcesAddress = Extract<Address, { readonly screen: 'sources' }>;

/** What can be done with the sources, by name. */
export function sourceActions(address: SourcesAddress, isChart: boolean, go: (address: SourcesAddress) => void) {
  const room = () => document.querySelector('.source-room') ?? document;
  return {
    next: { id: 'next', label: 'Next source', keys: ['j'], allowed: always, run: at => moveLine(room(), at, 1) },
    previous: {
      id: 'previous',
      label: 'Previous source',
      keys: ['k'],
      allowed: always,
      run: at => moveLine(room(), at, -1),
    },
    table: {
      id: 'table',
      label: 'Chart or table',
      keys: ['t'],
      allowed: always,
      run: () => go({ ...address, form: isChart ? 'table' : 'chart' }),
    },
    clear: {
      id: 'clear',
      label: 'Select nothing',
      keys: ['Escape'],
      allowed: () => address.origin !== null || address.copy !== null,
      run: () => go({ ...address, origin: null, copy: null }),
    },
  } satisfies { readonly [name: string]: Action };
}
