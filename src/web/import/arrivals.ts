import type { ImportRow } from '../../serve/contract.ts';
import { type Answer, ask, send, sendFile } from '../api.ts';
import { counted } from '../finding/tally.ts';
import type { Store } from '../state/store.ts';

/** Brings files to the server, and takes them back. */
export interface Arrivals {
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  /** Has the server ask for the page at an address: only after a person saw who will be contacted. */
  readonly addAddress: (address: string) => Promise<void>;
  /** Cancels the files of these rows; null: all that can be. */
  readonly cancelFiles: (rows: readonly string[] | null) => Promise<void>;
  /** Tries a file again that was cancelled. */
  readonly retryFile: (row: ImportRow) => Promise<void>;
}

/** What is on its way to the server, or was cancelled on it: it can be sent again. */
interface Parcel {
  readonly row: ImportRow;
  readonly post: (signal: AbortSignal) => Promise<Answer<ImportRow>>;
  stop: AbortController;
  /** The server is about to have it, and is told when it has: a request cut off may have arrived. */
  isGoing: boolean;
}

export function createArrivals(store: Store, say: (text: string) => void): Arrivals {
  const parcels = new Map<string, Parcel>();

  const packed = (name: string, size: number, post: Parcel['post']): Parcel => {
    const parcel = { row: sendingRow(name, size), post, stop: new AbortController(), isGoing: false };
    parcels.set(parcel.row.id, parcel);
    show(parcel.row);
    return parcel;
  };
  const show = (row: ImportRow) => store.tell({ slice: 'live', event: { kind: 'sending', row } });

  const deliver = async (parcel: Parcel) => {
    const { row, post } = parcel;
    const { signal } = parcel.stop;
    if (signal.aborted) return;
    parcel.isGoing = true;
    const answer = await post(signal);
    parcel.isGoing = false;
    if ('value' in answer) {
      parcels.delete(row.id);
      store.tell({ slice: 'live', event: { kind: 'sent', id: row.id, row: answer.value } });
      if (signal.aborted) await cancelThere([answer.value.id]);
    } else if (signal.aborted) show(asCancelled(row));
    else {
      parcels.delete(row.id);
      show({ ...row, state: 'refused', fault: answer.fault, cancellable: false });
    }
  };

  /** What the server does not have goes no further. */
  const cancelHere = (rows: readonly string[] | null): readonly ImportRow[] => {
    const off = [...parcels.values()].filter(
      ({ row, stop }) => !stop.signal.aborted && (rows === null || rows.includes(row.id)),
    );
    for (const { row, stop, isGoing } of off) {
      stop.abort();
      if (!isGoing) show(asCancelled(row));
    }
    return off.map(({ row }) => row);
  };
  const cancelThere = async (rows: readonly string[] | null): Promise<Answer<readonly ImportRow[]>> => {
    const answer = await send<readonly ImportRow[]>('/api/import/cancel', { rows });
    if ('value' in answer) for (const row of answer.value) arrived(row);
    return answer;
  };
  const arrived = (row: ImportRow) => store.tell({ slice: 'live', event: { kind: 'row', row } });

  return {
    addFiles: async files => {
      const all = files.map(file =>
        packed(file.name, file.size, () => sendFile(`/api/import?name=${encodeURIComponent(file.name)}`, file)),
      );
      for (const parcel of all) await deliver(parcel);
    },
    addAddress: async address =>
      deliver(packed(address, 0, signal => send('/api/import/address', { address }, signal))),
    cancelFiles: async rows => {
      const here = cancelHere(rows);
      const there = rows === null ? null : rows.filter(id => !here.some(row => row.id === id));
      const answer: Answer<readonly ImportRow[]> = there?.length === 0 ? { value: [] } : await cancelThere(there);
      if ('fault' in answer) return say(`Not cancelled. ${answer.fault.message} ${answer.fault.wayOut}`);
      const [first, ...rest] = [...here, ...answer.value];
      if (!first) say('Too late to cancel: it is read.');
      else say(`Cancelled: ${rest.length === 0 ? first.name : counted(rest.length + 1, 'file')}.`);
    },
    retryFile: async ({ id }) => {
      const parcel = parcels.get(id);
      if (parcel) {
        parcel.stop = new AbortController();
        show(parcel.row);
        return deliver(parcel);
      }
      const answer = await ask<ImportRow>(`/api/import/${encodeURIComponent(id)}/retry`, { method: 'POST' });
      if ('value' in answer) arrived(answer.value);
      else say(`Not tried again. ${answer.fault.message} ${answer.fault.wayOut}`);
    },
  };
}

function asCancelled(row: ImportRow): ImportRow {
  return { ...row, state: 'cancelled', cancellable: false };
}

function sendingRow(name: string, size: number): ImportRow {
  return {
    id: crypto.randomUUID(),
    name,
    size,
    state: 'waiting',
    room: null,
    document: null,
    documents: 0,
    refused: 0,
    repeated: 0,
    statements: null,
    gaps: [],
    fault: null,
    cancellable: true,
  };
}
