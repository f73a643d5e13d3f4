import type { SourcesView } from '../../serve/contract.ts';
import { pointLabel } from '../finding/pointLabel.ts';
import { counted } from '../finding/tally.ts';
import { Icon } from '../parts/Icon.tsx';
import { type Address, POINTS } from '../state/address.ts';
import { useHref } from '../tools.ts';

type SourcesAddress = Extract<Address, { readonly screen: 'sources' }>;

/** With nothing selected: who goes back on a word, who copies whom, and how many voices stand behind each point. */
export function Overview({ view, address }: { readonly view: SourcesView; readonly address: SourcesAddress }) {
  const href = useHref();
  const label = (id: string) => view.documents.find(document => document.id === id)?.label ?? '';
  const reversed = view.origins.filter(({ reversals }) => reversals.length > 0);
  return (
    <>
      <h2>At a glance</h2>
      <section>
        <h3>Goes back on an earlier word</h3>
        {reversed.length === 0 && <p class="quiet-ink">No one that the tool found.</p>}
        <ul>
          {reversed.map(({ id, label: name, reversals }) => (
            <li key={id}>
              <a class="glance" href={href({ ...address, origin: id, copy: null })}>
                <span class="k-reverses">
                  <Icon name="reverses" small />
                </span>
                <b dir="auto">{name}</b>
                <span class="figures">{reversals.length === 1 ? 'once' : `${reversals.length} times`}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Copies another document</h3>
        {view.copies.length === 0 && <p class="quiet-ink">No two documents share their wording.</p>}
        <ul>
          {view.copies.map(({ from, to, ordered, count, shared, of }) => (
            <li key={`${from} ${to}`}>
              <a class="glance" href={href({ ...address, origin: null, copy: [from, to] })}>
                <span class="k-repeats">
                  <Icon name="repeats" small />
                </span>
                <span>
                  <b dir="auto">{label(to)}</b> {ordered ? 'has' : 'shares'}{' '}
                  {count === 1 ? 'a passage' : `${count} passages`} {ordered ? 'from' : 'with'}{' '}
                  <b dir="auto">{label(from)}</b>
                </span>
                <span class="figures">
                  {shared} of {of} words
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>How many voices, by point</h3>
        <ul class="voices">
          {view.points.map(({ point, statements, documents, origins, firstHand, alone }) => (
            <li key={point.id}>
              <a href={href({ ...POINTS, open: point.id })}>
                <span class="figures quiet-ink">{point.number}</span>
                <span class="serif" dir="auto">
                  {pointLabel(point)}
                </span>
                <span class="voices-sum">
                  {counted(statements, 'statement')}, {counted(documents, 'document')},{' '}
                  <b class={origins === 1 ? 'one' : undefined}>{counted(origins, 'origin')}</b>, {firstHand} first-hand
                  {alone > 0 && origins > 1 && (
                    <span class="alone">
                      {alone === 1 ? 'One side rests' : `${alone} sides rest`} on one origin{alone === 1 ? '' : ' each'}
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
