import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RelationLine, StatementLine } from '../../serve/contract.ts';

/** What the points name, for looking up. */
export interface Named {
  readonly statements: ReadonlyMap<string, StatementLine>;
  readonly relations: ReadonlyMap<string, RelationLine>;
  /** The year that all documents are of. */
  readonly year: string | null;
}

export const PointsContext = createContext<Named>({ statements: new Map(), relations: new Map(), year: null });

export function useNamed(): Named {
  return useContext(PointsContext);
}
