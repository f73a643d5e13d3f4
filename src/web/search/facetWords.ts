import type { StatementLine } from '../../serve/contract.ts';
import { kindWords } from '../finding/kinds.ts';
import type { Facet } from '../state/asked.ts';

/** What a facet is called. */
export const FACET_NAMES: { readonly [facet in Facet | 'date']: string } = {
  speaker: 'Speaker',
  outlet: 'Outlet',
  date: 'Date',
  kind: 'Kind',
  polarity: 'Affirms or denies',
  status: 'Status',
  first: 'First-hand',
};

const VALUES: { readonly [value: string]: string } = {
  affirms: 'affirms',
  denies: 'denies',
  suggested: 'suggested',
  confirmed: 'confirmed',
  rejected: 'rejected',
  yes: 'first-hand',
  no: 'not first-hand',
};

/** What a value of a facet is called; `label` is what the server calls it. */
export function facetWords(facet: Facet, value: string, label: string): string {
  if (facet === 'kind') return kindWords(value as StatementLine['kind']) ?? value;
  return facet === 'speaker' || facet === 'outlet' ? label : (VALUES[value] ?? value);
}
