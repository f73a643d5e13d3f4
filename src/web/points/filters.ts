import { SHOWS, type Show } from '../state/address.ts';

/** The filter after a person pressed one of its chips. */
export function toggled(shows: readonly Show[], pressed: Show): readonly Show[] {
  return SHOWS.filter(show => (show === pressed) !== shows.includes(show));
}
