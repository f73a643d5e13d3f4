import type { EventView, ImportRow, ImportView } from '../../serve/contract.ts';

/** What the server's event stream has said. */
export interface LiveState {
  /** Null until it first spoke. */
  readonly revision: number | null;
  readonly connected: boolean;
  readonly import: ImportView;
  /** Files on their way to the server, or that it refused at the door: it has no row for them. */
  readonly sending: readonly ImportRow[];
}

export type LiveEvent =
  | { readonly kind: 'heard'; readonly event: EventView }
  /** The case is known to be at this revision; the stream may not have said so. */
  | { readonly kind: 'reached'; readonly revision: number }
  | { readonly kind: 'lost' }
  | { readonly kind: 'found' }
  | { readonly kind: 'sending'; readonly row: ImportRow }
  /** It has arrived: from here on the server's own row tells of it. */
  | { readonly kind: 'sent'; readonly id: string; readonly row: ImportRow }
  /** The server answered how a file that it has stands now. */
  | { readonly kind: 'row'; readonly row: ImportRow };

export const initialLive: LiveState = {
  revision: null,
  connected: true,
  import: { busy: false, rows: [] },
  sending: [],
};

export function updateLive(state: LiveState, event: LiveEvent): LiveState {
  switch (event.kind) {
    case 'heard':
      return { ...state, connected: true, revision: event.event.revision, import: event.event.import };
    case 'reached':
      return { ...state, revision: Math.max(state.revision ?? 0, event.revision) };
    case 'lost':
      return { ...state, connected: false };
    case 'found':
      return { ...state, connected: true };
    case 'sending': {
      const others = state.sending.filter(row => row.id !== event.row.id);
      return { ...state, sending: [...others, event.row] };
    }
    case 'row': {
      const rows = state.import.rows.map(row => (row.id === event.row.id ? event.row : row));
      return { ...state, import: { ...state.import, rows } };
    }
    case 'sent': {
      const known = state.import.rows.some(row => row.id === event.row.id);
      const rows = known ? state.import.rows : [...state.import.rows, event.row];
      return { ...state, sending: state.sending.filter(row => row.id !== event.id), import: { ...state.import, rows } };
    }
  }
}

/** Every file that the Import screen lists, newest first. */
export function importRows(state: LiveState): readonly ImportRow[] {
  return [...state.import.rows, ...state.sending].reverse();
}

/** How many files are still on their way. */
export function underWay(state: LiveState): number {
  return importRows(state).filter(row => row.state === 'waiting' || row.state === 'working').length;
}
