import { useState } from 'preact/hooks';
import type { SourceOrigin, SourcesView } from '../../serve/contract.ts';
import { Icon } from '../parts/Icon.tsx';
import { type Address, atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';

type SourcesAddress = Extract<Address, { readonly screen: 'sources' }>;

const FIGURES = [
  ['statements', 'Statements'],
  ['documents', 'Documents'],
  ['withoutCopies', 'Without copies'],
  ['reversals', 'Reversals'],
  ['denials', 'Denials'],
  ['alone', 'Rests on it alone'],
] as const;

/** A cell names so many documents; the card has the others. */
const MOST_NAMED = 12;

type Figure = (typeof FIGURES)[number][0];

/** The same as the picture, as tables: every origin with its figures and ways, and who copies whom. */
export function SourceTable({ view, address }: { readonly view: SourcesView; readonly address: SourcesAddress }) {
  const href = useHref();
  const [by, setBy] = useState<Figure>('statements');
  const label = new Map(view.documents.map(document => [document.id, document.label]));
  const rows = view.origins.toSorted((x, y) => figureOf(y, by) - figureOf(x, by));
  const { unstated, origins } = view.counts;
  return (
    <section class="table-scroll" aria-label="Sources as a table">
      <table class="data sources-table">
        <thead>
          <tr>
            <th scope="col">Origin</th>
            {FIGURES.map(([figure, name]) => (
              <th key={figure} scope="col" class="figure" aria-sort={by === figure ? 'descending' : 'none'}>
                <button type="button" onClick={() => setBy(figure)}>
                  {name}
                  {by === figure && <Icon name="down" small />}
                </button>
              </th>
            ))}
            <th scope="col">Passed on by</th>
            <th scope="col">Printed in</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(origin => {
            const paths = view.paths.filter(path => path.origin === origin.id);
            const via = [...new Set(paths.flatMap(path => path.via.map(({ name }) => name)))];
            return (
              <tr key={origin.id} class={origin.id === address.origin ? 'is-selected' : undefined}>
                <th scope="row">
                  <a
                    href={href({ ...address, origin: origin.id, copy: null })}
                    aria-current={origin.id === address.origin ? 'true' : undefined}
                    data-line
                  >
                    <i class={origin.firstHand ? 'source-dot filled' : 'source-dot'} aria-hidden="true" />
                    <span dir="auto">{origin.label}</span>
                  </a>
                  <span class="sub">
                    {origin.home === null ? '' : 'own sentences'}
                    {origin.firstHand && `${origin.home === null ? '' : ', '}first-hand`}
                  </span>
                </th>
                {FIGURES.map(([figure, name]) => (
                  <td key={figure} class="figure" data-name={name}>
                    {figureOf(origin, figure) || <span class="quiet-ink">0</span>}
                  </td>
                ))}
                <td dir="auto" data-name="Passed on by">
                  {via.join(', ') || <span class="quiet-ink">no one</span>}
                </td>
                <td data-name="Printed in">
                  {[...new Set(paths.map(({ document }) => document))].slice(0, MOST_NAMED).map((document, i) => (
                    <span key={document}>
                      {i > 0 && ', '}
                      <a
                        href={href(atWords(document, paths.find(path => path.document === document)?.first ?? null))}
                        dir="auto"
                      >
                        {label.get(document)}
                      </a>
                    </span>
                  ))}
                  {origin.documents > MOST_NAMED && (
                    <span class="quiet-ink"> and {origin.documents - MOST_NAMED} more</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {origins > view.origins.length && (
        <p class="quiet-ink table-note">
          The {view.origins.length} of {origins} origins that say most. Choose a point to see its others.
        </p>
      )}
      {unstated > 0 && (
        <p class="quiet-ink table-note">
          {unstated === 1 ? 'One statement does' : `${unstated} statements do`} not say where{' '}
          {unstated === 1 ? 'it comes' : 'they come'} from.
        </p>
      )}
      {view.copies.length > 0 && (
        <table class="data copies-table">
          <caption>Who copies whom</caption>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">has the words of</th>
              <th scope="col" class="figure">
                Passages
              </th>
              <th scope="col" class="figure">
                Words in both
              </th>
              <th scope="col" class="figure">
                Longest run
              </th>
            </tr>
          </thead>
          <tbody>
            {view.copies.map(({ from, to, ordered, count, shared, of, longest }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">
                  <a href={href({ ...address, origin: null, copy: [from, to] })} data-line dir="auto">
                    {label.get(to)}
                  </a>
                </th>
                <td>
                  <span dir="auto">{label.get(from)}</span>
                  {!ordered && <span class="quiet-ink"> (which was first is not known)</span>}
                </td>
                <td class="figure" data-name="Passages">
                  {count}
                </td>
                <td class="figure" data-name="Words in both">
                  {shared} of {of}
                </td>
                <td class="figure" data-name="Longest run">
                  {longest}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function figureOf(origin: SourceOrigin, figure: Figure): number {
  const value = origin[figure];
  return typeof value === 'number' ? value : value.length;
}
