import type { Entry } from './journal.ts';
import type { SavedSearch } from './store.ts';

/** The searches that the journal keeps: those not dropped, of one name the last, oldest first. */
export function savedSearches(entries: readonly Entry[]): readonly SavedSearch[] {
  const byName = new Map<string, SavedSearch>();
  for (const entry of entries) {
    if (entry.kind === 'search-saved') {
      const { id, name, address, who, at } = entry;
      byName.delete(name);
      byName.set(name, Object.freeze({ id, name, address, who, at }));
    }
    if (entry.kind === 'search-dropped') {
      for (const { id, name } of [...byName.values()]) if (id === entry.search) byName.delete(name);
    }
  }
  return [...byName.values()];
}
