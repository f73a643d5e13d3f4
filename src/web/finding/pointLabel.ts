import type { PointName } from '../../serve/contract.ts';

/** What a point is called: the name that a person gave it, else the words that label it. */
export function pointLabel({ name, pieces }: Pick<PointName, 'name' | 'pieces'>): string {
  return name ?? pieces.join(' … ');
}
