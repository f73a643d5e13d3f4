import type { PairLine, PairsView } from '../../serve/contract.ts';
import type { Address } from '../state/address.ts';

/** Pairs found, then those that wait for review, then those rejected; within each as the API orders them. */
export interface ListedPairs {
  readonly found: readonly PairLine[];
  readonly possible: readonly PairLine[];
  readonly rejected: readonly PairLine[];
}

export function listedPairs({ pairs }: Pick<PairsView, 'pairs'>): ListedPairs {
  const isRejected = ({ relation }: PairLine) => relation.review === 'rejected';
  const isFound = ({ relation }: PairLine) => relation.tier === 'found' || relation.review === 'confirmed';
  return {
    found: pairs.filter(pair => !isRejected(pair) && isFound(pair)),
    possible: pairs.filter(pair => !isRejected(pair) && !isFound(pair)),
    rejected: pairs.filter(isRejected),
  };
}

/** Where the API answers with the pairs that an address lists. */
export function pairsPath({ kinds, point }: Pick<Extract<Address, { readonly screen: 'compare' }>, 'kinds' | 'point'>) {
  const asked = new URLSearchParams({
    ...(kinds.length > 0 && { kind: kinds.join(',') }),
    ...(point !== null && { point }),
  }).toString();
  return asked === '' ? '/api/pairs' : `/api/pairs?${asked}`;
}
