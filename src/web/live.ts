import type { EventView } from '../serve/contract.ts';
import type { Loader } from './state/loader.ts';
import type { Store } from './state/store.ts';

/** Hears what happens to the case, here and in other tabs. The browser connects again by itself when the server comes back. */
export function listenToCase(store: Store, loader: Loader): void {
  const events = new EventSource('/api/events');
  events.onmessage = ({ data }) => {
    const event: EventView = JSON.parse(data);
    loader.reached(event.revision);
    store.tell({ slice: 'live', event: { kind: 'heard', event } });
  };
  events.onopen = () => store.tell({ slice: 'live', event: { kind: 'found' } });
  events.onerror = () => store.tell({ slice: 'live', event: { kind: 'lost' } });
}
