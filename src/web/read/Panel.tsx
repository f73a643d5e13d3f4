import type { DocumentView, PlacedStatement, StatementView } from '../../serve/contract.ts';
import { Note } from '../decisions/Note.tsx';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { atWords } from '../state/address.ts';
import { useHref, useLoaded, useShown } from '../tools.ts';
import { CardHead } from './CardHead.tsx';
import { DecideBar } from './DecideBar.tsx';
import { Facts } from './Facts.tsx';
import { FirstReading } from './FirstReading.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { RelationList } from './RelationList.tsx';
import { RelayChain } from './RelayChain.tsx';
import type { ReadActions } from './readActions.ts';
import { SheetGrip } from './SheetGrip.tsx';

/** The card of the selected statement; with none selected, the list of them. */
export function Panel({
  document,
  statements,
  selected,
  actions,
  close,
}: {
  readonly document: DocumentView;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly actions: ReadActions;
  readonly close: () => void;
}) {
  return selected ? (
    <Card document={document} placed={selected} actions={actions} close={close} />
  ) : (
    <aside class="panel of-list" aria-label="Statements in this document">
      <List statements={statements} />
    </aside>
  );
}

function Card({
  document,
  placed,
  actions,
  close,
}: {
  readonly document: DocumentView;
  readonly placed: PlacedStatement;
  readonly actions: ReadActions;
  readonly close: () => void;
}) {
  const { value, fault } = useLoaded<StatementView>(`/api/statements/${encodeURIComponent(placed.line.id)}`);
  return (
    <aside class="panel" aria-label={`Statement ${placed.line.number}`} data-speaker={placed.line.speaker?.id}>
      <SheetGrip />
      <div class="panel-scroll" data-scroller="panel" key={placed.line.id}>
        <CardHead placed={placed} actions={actions} />
        <QuoteCard document={document} placed={placed} isExact={value?.exact ?? null} />
        {fault && !value && <Trouble fault={fault} />}
        {value && (
          <>
            <FirstReading view={value} close={close} />
            <Note
              finding="statement"
              id={placed.line.id}
              note={value.line.note}
              label={`statement ${placed.line.number}`}
            />
            <RelayChain document={document} view={value} />
            <Facts document={document} view={value} />
            <RelationList view={value} document={document} />
          </>
        )}
      </div>
      <DecideBar placed={placed} actions={actions} />
    </aside>
  );
}

function List({ statements }: { readonly statements: readonly PlacedStatement[] }) {
  const href = useHref();
  const address = useShown(state => state.address);
  const marked = address.screen === 'doc' ? address.marked : 'main';
  return (
    <div class="panel-scroll" data-scroller="panel">
      <h2>Statements in this document</h2>
      <ol class="statement-list">
        {statements.map(({ line }) => (
          <li key={line.id}>
            <a href={href(atWords(line.document, line.id, marked))}>
              <span class="figures quiet-ink">{line.number}</span>
              <span>
                <b dir="auto">{line.speaker?.name ?? line.outlet}</b> <StatusMark review={line.review} />
                <Words pieces={line.pieces} language={line.language} />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
