import { useState } from 'preact/hooks';
import type { CaseView, DocumentLine, DocumentsView } from '../../serve/contract.ts';
import { counted, figure } from '../finding/tally.ts';
import { inShort, inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePage } from '../parts/usePage.ts';
import { Virtual } from '../parts/Virtual.tsx';
import { atWords } from '../state/address.ts';
import { queryOf } from '../state/asked.ts';
import { useHref, useLoaded, useShown } from '../tools.ts';

/** A list longer than this has a field to filter it by. */
const MANY_DOCUMENTS = 20;

/** Documents that are asked for at once. */
const DOCUMENTS_A_PAGE = 50;

/** What a document is high in the list, in pixels, until it is measured. */
const ROW_HEIGHT = 33;

/** The documents: all of them while there are few enough to be with the case, else by outlet, page by page. */
export function Documents({ theCase }: { readonly theCase: CaseView }) {
  const [filter, setFilter] = useState('');
  const count = theCase.counts.documents;
  const isPaged = theCase.documents.length < count;
  const wanted = filter.trim().toLowerCase();
  return (
    <div class="documents">
      <h2>
        Documents <span>reviewed</span>
      </h2>
      {count > MANY_DOCUMENTS && (
        <input
          type="search"
          class="filter"
          aria-label="Filter documents"
          placeholder="Filter"
          value={filter}
          onInput={event => setFilter(event.currentTarget.value)}
        />
      )}
      {isPaged ? (
        <Outlets query={filter.trim()} year={theCase.year} />
      ) : (
        <ul>
          {theCase.documents
            .filter(({ label, name }) => `${label} ${name}`.toLowerCase().includes(wanted))
            .map(line => (
              <li key={line.id}>
                <DocumentLink line={line} year={theCase.year} />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

function documentsPath(query: string, outlet: string, after: number, limit: number): string {
  return `/api/documents?${queryOf({
    q: query,
    outlet: outlet.replace(/[%,]/g, encodeURIComponent),
    after: after === 0 ? '' : String(after),
    limit: String(limit),
  })}`;
}

/** Every outlet with how many documents it has; its documents when it is opened, or when the filter leaves few. */
function Outlets({ query, year }: { readonly query: string; readonly year: string | null }) {
  const { value } = useLoaded<DocumentsView>(documentsPath(query, '', 0, 0));
  if (!value) return <p class="loading">Reading …</p>;
  if (value.total === 0) return <p class="none">No document is called so.</p>;
  if (value.total <= MANY_DOCUMENTS) return <List query={query} outlet="" count={value.total} year={year} />;
  return (
    <ul>
      {value.outlets.map(({ label, count }) => (
        <li key={label}>
          <Outlet label={label} count={count} query={query} year={year} />
        </li>
      ))}
    </ul>
  );
}

function Outlet({
  label,
  count,
  query,
  year,
}: {
  readonly label: string;
  readonly count: number;
  readonly query: string;
  readonly year: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="outlet" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="label" dir="auto">
          {label}
        </span>
        <span class="date">{figure(count)}</span>
      </summary>
      {isOpen && <List query={query} outlet={label} count={count} year={year} />}
    </details>
  );
}

function List({
  query,
  outlet,
  count,
  year,
}: {
  readonly query: string;
  readonly outlet: string;
  readonly count: number;
  readonly year: string | null;
}) {
  return (
    <Virtual
      key={`${query} ${outlet}`}
      count={count}
      each={DOCUMENTS_A_PAGE}
      height={ROW_HEIGHT}
      role="list"
      label={outlet === '' ? 'Documents' : `Documents of ${outlet}`}
    >
      {(from, many) => <Page query={query} outlet={outlet} from={from} many={many} of={count} year={year} />}
    </Virtual>
  );
}

function Page({
  query,
  outlet,
  from,
  many,
  of,
  year,
}: {
  readonly query: string;
  readonly outlet: string;
  readonly from: number;
  readonly many: number;
  readonly of: number;
  readonly year: string | null;
}) {
  const { value } = usePage<DocumentsView>(documentsPath(query, outlet, from, DOCUMENTS_A_PAGE), from === 0);
  if (!value) return <div class="coming" style={{ height: `${many * ROW_HEIGHT}px` }} />;
  return (
    <>
      {value.documents.map((line, i) => (
        // biome-ignore lint/a11y/useSemanticElements: parts of the list lie between it and its items
        <div key={line.id} role="listitem" aria-posinset={from + i + 1} aria-setsize={of}>
          <DocumentLink line={line} year={year} />
        </div>
      ))}
    </>
  );
}

function DocumentLink({ line, year }: { readonly line: DocumentLine; readonly year: string | null }) {
  const isOpen = useShown(({ address }) => address.screen === 'doc' && address.document === line.id);
  const href = useHref();
  const reviewed = `${line.reviewed} of ${counted(line.statements, 'statement')} reviewed`;
  return (
    <a
      class="document"
      href={href(atWords(line.id, null))}
      aria-current={isOpen ? 'true' : undefined}
      title={line.name}
    >
      <Icon name={line.format === 'html' ? 'page' : 'text'} />
      <span class="label" dir="auto">
        {line.label}
      </span>
      <span class="date">
        {line.published === null ? (
          'no date'
        ) : (
          <time title={inWords(line.published)}>{inShort(line.published, year)}</time>
        )}
      </span>
      <progress class="meter" max={Math.max(line.statements, 1)} value={line.reviewed} aria-hidden="true" />
      <span class="unseen">, {reviewed}</span>
    </a>
  );
}
