import { useEffect, useMemo } from 'preact/hooks';
import type { CaseView, DocumentView, PlacedStatement, StatementView } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { type Action, always } from '../actions/action.ts';
import { onScreen } from '../decisions/meanwhile.ts';
import { useMeanwhile } from '../decisions/useMeanwhile.ts';
import { inWords } from '../finding/when.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { type Address, atWords } from '../state/address.ts';
import { useActions, useHref, useLoaded, useShown, useTools } from '../tools.ts';
import { Correct } from './Correct.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { DocumentMap } from './DocumentMap.tsx';
import { DocumentText } from './DocumentText.tsx';
import { draftOf, draftOn, sentenceBeside, withSelection } from './draft.ts';
import { Panel } from './Panel.tsx';
import { focusWords, readActions } from './readActions.ts';
import { markedStatements } from './shown.ts';
import { accountOf, useDraft } from './useDraft.ts';
import { useSelected } from './useSelected.ts';

type DocumentAddress = Extract<Address, { readonly screen: 'doc' }>;

/** One document as it was read, its statements marked, and the card of the one that is selected. */
export function ReadScreen({
  address,
  theCase,
}: {
  readonly address: DocumentAddress;
  readonly theCase: CaseView | null;
}) {
  const { go, loader, store } = useTools();
  const first = theCase?.first ?? null;
  const id = address.document;
  const path = id === null ? null : `/api/documents/${encodeURIComponent(id)}`;
  const { value, fault } = useLoaded<DocumentView>(path);
  useEffect(() => {
    if (id === null && first !== null) go(atWords(first, null), 'replace');
  }, [id, first, go]);
  useEffect(() => {
    if (address.statement !== null) store.tell({ slice: 'steps', event: { kind: 'step', step: 'followed' } });
  }, [address.statement, store]);
  if (theCase && first === null) return <NoDocuments />;
  if (fault && !value) {
    return fault.code === 'not-found' ? <Gone /> : <Trouble fault={fault} again={() => path && loader.again(path)} />;
  }
  if (!value) return <p class="loading">Reading the document …</p>;
  return <Document key={value.line.id} document={value} address={address} theCase={theCase} />;
}

function Document({
  document,
  address,
  theCase,
}: {
  readonly document: DocumentView;
  readonly address: DocumentAddress;
  readonly theCase: CaseView | null;
}) {
  const tools = useTools();
  const made = useShown(state => state.notice.made);
  const main = useMemo(() => markedStatements(document.statements, address.marked, null), [document, address.marked]);
  const extra = main.some(({ line }) => line.id === address.statement) ? null : address.statement;
  const statements = useMemo(
    () => (extra === null ? main : markedStatements(document.statements, address.marked, extra)),
    [document, address.marked, main, extra],
  );
  const selected = document.statements.find(({ line }) => line.id === address.statement) ?? null;
  const select = (statement: PlacedStatement | null) =>
    tools.go({ ...address, document: document.line.id, statement: statement?.line.id ?? null, found: null }, 'replace');
  const words = useSelected();
  const [draft, setDraft] = useDraft(document, address.statement, words);
  const view = useLoaded<StatementView>(
    selected ? `/api/statements/${encodeURIComponent(selected.line.id)}` : null,
  ).value;
  useMeanwhile([
    ...(selected ? [{ finding: selected.line, label: `statement ${selected.line.number}` }] : []),
    ...relationsShown(view, draft === null),
  ]);
  const close = (statement: string | null) => {
    setDraft(null);
    getSelection()?.removeAllRanges();
    const next = statement ?? draft?.statement ?? null;
    if (next !== null && next !== address.statement)
      tools.go({ ...address, document: document.line.id, statement: next }, 'replace');
    if (next !== null) focusWords(next);
  };
  const actions = readActions({
    tools,
    document,
    statements,
    selected,
    select,
    made,
    correct: () => selected && setDraft(draftOf(selected, view?.about ?? null)),
    add: () => {
      const span = words ?? sentenceAfter(document, selected);
      if (span) setDraft(withSelection(draftOn(span), document.text, span));
    },
  });
  const leave: Action = {
    id: 'leave',
    label: 'Leave the statement as it was',
    keys: ['Escape'],
    allowed: always,
    run: () => close(null),
  };
  useActions('screen', draft ? [leave] : Object.values(actions));
  useTitle(
    selected
      ? titleOf(selected)
      : `${document.line.label}${document.line.published ? `, ${inWords(document.line.published)}` : ''}`,
    theCase,
  );
  return (
    <div class="reader">
      <div
        class="doc"
        onClickCapture={event => {
          // While words are chosen, a press on marked ones goes nowhere.
          const isMark = event.target instanceof Element && event.target.closest('.mark') !== null;
          if (draft === null || !isMark) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <DocumentHead
          document={document}
          statements={statements}
          selected={selected}
          marked={address.marked}
          actions={actions}
        />
        <DocumentText
          document={document}
          statements={statements}
          selected={selected}
          marked={address.marked}
          back={select}
          found={address.found}
        />
        <DocumentMap document={document} statements={statements} selected={selected} />
        {draft === null && words !== null && (
          <p class="add-chip">
            <ActionButton action={actions.add} icon="pick" showKey />
          </p>
        )}
      </div>
      {draft ? (
        <Correct
          key={draft.statement}
          document={document}
          draft={draft}
          number={draft.statement === null ? null : (selected?.line.number ?? null)}
          shown={draft.statement !== null && selected ? onScreen(selected.line) : null}
          edit={change => setDraft(now => now && change(now))}
          close={close}
        />
      ) : (
        <Panel
          document={document}
          statements={statements}
          selected={selected}
          actions={actions}
          close={() => select(null)}
        />
      )}
    </div>
  );
}

/** The relations in the card of a statement, by what they are called. */
function relationsShown(view: StatementView | null, isShown: boolean) {
  if (view === null || !isShown) return [];
  const numbers = new Map([view.line, ...view.others].map(({ id, number }) => [id, number]));
  return view.relations.map(finding => ({
    finding,
    label: `relation of statements ${numbers.get(finding.a)} and ${numbers.get(finding.b)}`,
  }));
}

/** Where a statement that is added without a selection begins: the sentence after the one that is open, else the first. */
function sentenceAfter({ text, blocks }: DocumentView, selected: PlacedStatement | null): Span | null {
  const after = selected?.content.at(-1) ?? [0, 0];
  return sentenceBeside(text, accountOf(blocks), after, 1) ?? sentenceBeside(text, accountOf(blocks), [0, 0], 1);
}

function titleOf({ line }: PlacedStatement): string {
  return `Statement ${line.number}, ${line.speaker?.name ?? line.outlet}`;
}

function NoDocuments() {
  const href = useHref();
  return (
    <EmptyNote title="No documents yet">
      <p>Import accounts of one event, and read here who says what in them.</p>
      <a class="button primary" href={href({ screen: 'import' })}>
        Import documents
      </a>
    </EmptyNote>
  );
}

function Gone() {
  const href = useHref();
  return (
    <EmptyNote title="This document is gone">
      <p>
        No document of the case has this address any more: it was taken out, or its text is read in another way now.
      </p>
      <a class="button" href={href(atWords(null, null))}>
        Go to the first document
      </a>
    </EmptyNote>
  );
}
