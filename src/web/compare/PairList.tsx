import type { PairLine, PairsView } from '../../serve/contract.ts';
import { earlierFirst } from '../finding/earlierFirst.ts';
import { commonYear } from '../finding/when.ts';
import type { Address } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { PairRow } from './PairRow.tsx';
import type { ListedPairs } from './pairList.ts';

/** Pairs by tier; the one that is open is marked. `quotes`: with both statements' words. */
export function PairList({
  view,
  listed,
  address,
  open,
  quotes = false,
}: {
  readonly view: PairsView;
  readonly listed: ListedPairs;
  readonly address: Extract<Address, { readonly screen: 'compare' }>;
  /** Id of the relation that is open. */
  readonly open: string | null;
  readonly quotes?: boolean;
}) {
  const href = useHref();
  const statements = new Map(view.statements.map(line => [line.id, line]));
  const year = commonYear(view.statements.map(({ published }) => published));
  const rows = (pairs: readonly PairLine[]) => (
    <ol>
      {pairs.map(({ relation }) => {
        const [a, b] = [statements.get(relation.a), statements.get(relation.b)];
        return a && b ? (
          <PairRow
            key={relation.id}
            relation={relation}
            a={a}
            b={b}
            year={year}
            quotes={quotes}
            isHere={relation.id === open}
            href={href({ ...address, pair: earlierFirst(a, b) })}
          />
        ) : null;
      })}
    </ol>
  );
  return (
    <>
      {listed.found.length > 0 && (
        <section>
          <h2>
            Found <span class="figures">{listed.found.length}</span>
          </h2>
          {rows(listed.found)}
        </section>
      )}
      {listed.possible.length > 0 && (
        <section>
          <h2>
            Possible, waiting for review <span class="figures">{listed.possible.length}</span>
          </h2>
          {rows(listed.possible)}
        </section>
      )}
      {listed.rejected.length > 0 && (
        <details>
          <summary>Show rejected ({listed.rejected.length})</summary>
          {rows(listed.rejected)}
        </details>
      )}
    </>
  );
}
