import type { CaseView } from '../../serve/contract.ts';
import type { IconName } from '../parts/Icon.tsx';
import {
  type Address,
  atWords,
  HISTORY,
  PAIRS,
  PEOPLE,
  POINTS,
  REVIEW,
  SEARCH,
  SOURCES,
  TIMELINE,
} from '../state/address.ts';

/** A screen that every other one leads to. */
export interface Place {
  readonly label: string;
  readonly icon: IconName;
  readonly address: Address;
  /** The sequence that goes there; null: it has a key of its own. */
  readonly keys: string | null;
  /** What stands beside its name. */
  readonly count: (counts: CaseView['counts']) => number | null;
}

const none = () => null;

/** The screens in the order of every list of them; the first four have a tab on narrow screens, the others stand under More. */
export const PLACES: readonly Place[] = [
  { label: 'Points', icon: 'points', address: POINTS, keys: 'g p', count: counts => counts.points },
  { label: 'Read', icon: 'read', address: atWords(null, null), keys: 'g r', count: counts => counts.documents },
  { label: 'Compare', icon: 'compare', address: PAIRS, keys: 'g c', count: none },
  { label: 'Timeline', icon: 'timeline', address: TIMELINE, keys: 'g t', count: none },
  { label: 'Sources', icon: 'sources', address: SOURCES, keys: 'g s', count: counts => counts.origins },
  { label: 'Review', icon: 'check', address: REVIEW, keys: null, count: none },
  { label: 'History', icon: 'back', address: HISTORY, keys: 'g h', count: none },
  { label: 'Search', icon: 'search', address: SEARCH, keys: null, count: none },
  { label: 'Names', icon: 'people', address: PEOPLE, keys: 'g n', count: none },
];
