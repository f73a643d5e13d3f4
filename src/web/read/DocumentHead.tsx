import type { DocumentView, PlacedStatement } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Marked } from '../state/address.ts';
import { useShown, useTools } from '../tools.ts';
import type { ReadActions } from './readActions.ts';
import { markedStatements } from './shown.ts';
import { Versions } from './Versions.tsx';

const FORMATS = {
  html: 'web page',
  plain: 'plain text',
  markdown: 'Markdown',
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'text document',
  rtf: 'rich text',
  mail: 'e-mail',
  feed: 'feed entry',
  table: 'row of a table',
  srt: 'subtitles',
  vtt: 'subtitles',
} as const satisfies Record<DocumentView['line']['format'], string>;

const FROM: { readonly [source: string]: string } = {
  'json-ld': 'from the page',
  opengraph: 'from the page',
  'dublin-core': 'from the page',
  meta: 'from the page',
  'time-element': 'from the page',
  page: 'from the page',
  text: 'from the text',
  dateline: 'from the dateline',
  address: 'from its address',
  'pdf-info': 'from the file',
  office: 'from the file',
  mail: 'from its header',
  feed: 'from the feed',
  table: 'from the table',
  warc: 'from the web archive',
  saved: 'from the program that saved it',
};

/** Where the document comes from, whether it is unchanged, and the way from statement to statement. */
export function DocumentHead({
  document,
  statements,
  selected,
  marked,
  actions,
}: {
  readonly document: DocumentView;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly marked: Marked;
  readonly actions: ReadActions;
}) {
  const { line, authors, publishedFrom, captured, added, part, sha256, unchanged } = document;
  const here = selected ? statements.indexOf(selected) + 1 : 0;
  return (
    <header class="doc-head">
      <div class="doc-row">
        <p class="doc-source">
          <Icon name={line.format === 'html' ? 'page' : 'text'} />
          <b dir="auto">{line.label}</b>{' '}
          <span>
            {FORMATS[line.format]}
            {authors.length > 0 && (
              <>
                , by <span dir="auto">{authors.join(', ')}</span>
              </>
            )}
          </span>
        </p>
        <div class="doc-tools">
          <span class="figures place">
            {here > 0 ? (
              <>
                Statement <b>{here}</b> of {statements.length}
              </>
            ) : (
              <>{statements.length} statements</>
            )}
          </span>
          <ActionButton action={actions.previous} icon="left" look="square" bare />
          <ActionButton action={actions.next} icon="right" look="square" bare />
          <MarkedChoice document={document} marked={marked} />
        </div>
      </div>
      <dl class="doc-meta">
        <div>
          <dt>Published</dt>
          <dd>
            {line.published === null ? (
              <span class="quiet-ink">no date on the page</span>
            ) : (
              <>
                <time title={line.published}>{inWords(line.published)}</time>{' '}
                <span class="quiet-ink from">{FROM[publishedFrom ?? ''] ?? ''}</span>
              </>
            )}
          </dd>
        </div>
        {captured !== null && (
          <div class="added">
            <dt>Taken</dt>
            <dd>
              <time title={captured}>{inWords(captured.slice(0, 10))}</time>
            </dd>
          </div>
        )}
        {part !== null && (
          <div>
            <dt>In</dt>
            <dd class="way-in" dir="auto" title={line.name}>
              {line.name}
            </dd>
          </div>
        )}
        {added !== null && (
          <div class="added">
            <dt>Added</dt>
            <dd>
              <time title={added}>{inWords(added.slice(0, 10))}</time>
            </dd>
          </div>
        )}
        <div>
          <dt>SHA-256</dt>
          <dd class="hash">
            <code title={sha256}>{sha256.slice(0, 8)}…</code>
            <CopyHash hash={sha256} />
            <a
              class="button tiny square"
              href={`/api/documents/${encodeURIComponent(line.id)}/source`}
              download
              title="The file as it came in"
            >
              <span class="unseen">Keep the file as it came in</span>
              <Icon name="export" small />
            </a>
            <span class={unchanged ? 'unchanged' : 'changed'}>
              <Icon name={unchanged ? 'check' : 'warn'} small />
              {unchanged ? 'unchanged' : 'changed since it came in'}
            </span>
          </dd>
        </div>
      </dl>
      <Versions document={document} />
    </header>
  );
}

function CopyHash({ hash }: { readonly hash: string }) {
  const { store } = useTools();
  const copy = () =>
    navigator.clipboard.writeText(hash).then(
      () => store.tell({ slice: 'notice', event: { kind: 'said', text: 'Copied.' } }),
      () => store.tell({ slice: 'notice', event: { kind: 'said', text: 'The browser did not allow copying.' } }),
    );
  return (
    <button type="button" class="button tiny square" title="Copy the full SHA-256" onClick={copy}>
      <span class="unseen">Copy the full SHA-256</span>
      <Icon name="copy" small />
    </button>
  );
}

/** Which statements are marked in the text; part of the address, so that a link shows the same. */
function MarkedChoice({
  document: { statements },
  marked,
}: {
  readonly document: DocumentView;
  readonly marked: Marked;
}) {
  const { go } = useTools();
  const address = useShown(state => state.address);
  const count = (marked: Marked) => markedStatements(statements, marked, null).length;
  const rejected = count('rejected') - count('all');
  return (
    <select
      class="button quiet"
      aria-label="Which statements are marked"
      value={marked}
      onChange={event => {
        const chosen = event.currentTarget.value;
        if (address.screen === 'doc')
          go({ ...address, marked: chosen === 'all' || chosen === 'rejected' ? chosen : 'main' }, 'replace');
      }}
    >
      <option value="main">Marked: main ({count('main')})</option>
      <option value="all">Marked: all ({count('all')})</option>
      {(rejected > 0 || marked === 'rejected') && (
        <option value="rejected">Marked: all, and {rejected} rejected</option>
      )}
    </select>
  );
}
