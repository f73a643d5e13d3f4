import type { SourceCopy, SourcesView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords, PAIRS } from '../state/address.ts';
import { useHref } from '../tools.ts';

type SharedText = SourceCopy['passages'][number]['to'];

/** Which words one document has from another: the runs that both hold are underlined. */
export function SharedWording({ copy, view }: { readonly copy: SourceCopy; readonly view: SourcesView }) {
  const href = useHref();
  const label = (id: string) => view.documents.find(document => document.id === id)?.label ?? '';
  return (
    <section aria-labelledby="shared-title">
      <h3 id="shared-title">Shared wording</h3>
      <p class="shared-sum">
        <b>
          <Icon name="repeats" small /> <bdi>{label(copy.to)}</bdi>
        </b>{' '}
        {copy.ordered ? 'has' : 'shares'} {counted(copy.count, 'passage')} {copy.ordered ? 'from' : 'with'}{' '}
        <b dir="auto">{label(copy.from)}</b>: {copy.shared} of {copy.of} words in the same order, longest run{' '}
        {copy.longest}.{!copy.ordered && ' Which was first, their dates do not tell.'}
      </p>
      <ul class="passages">
        {copy.passages.map(({ relation, from, to }) => {
          const line = view.statements.find(({ id }) => id === to.statement);
          return (
            <li key={relation}>
              <a class="words" href={href(atWords(copy.to, to.statement))}>
                <Runs text={to} language={line?.language ?? null} />
              </a>
              <a class="compare-link" href={href({ ...PAIRS, pair: [from.statement, to.statement] })}>
                Compare with the first
              </a>
            </li>
          );
        })}
      </ul>
      {copy.count > copy.passages.length && <p class="quiet-ink">and {copy.count - copy.passages.length} more</p>}
    </section>
  );
}

function Runs({ text: { text, runs }, language }: { readonly text: SharedText; readonly language: string | null }) {
  const cuts = [0, ...runs.flat(), text.length];
  return (
    <span class="words" dir="auto" lang={language ?? undefined}>
      {cuts.slice(0, -1).map((from, i) => {
        const piece = text.slice(from, cuts[i + 1]);
        return i % 2 === 1 ? (
          <span key={i} class="word same">
            {piece}
          </span>
        ) : (
          <span key={i} class="context">
            {piece}
          </span>
        );
      })}
    </span>
  );
}
