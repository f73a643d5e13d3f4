import type { CaseView, ImportRow } from '../../serve/contract.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { importRows } from '../state/live.ts';
import { useActions, useShown, useTools } from '../tools.ts';
import { FileRow } from './FileRow.tsx';
import { importActions } from './importActions.ts';
import { Ways } from './Ways.tsx';

/** Drop, choose or paste accounts, or give the address of a page; below, a row a file with how far it is. */
export function ImportScreen({ theCase }: { readonly theCase: CaseView | null }) {
  const live = useShown(state => state.live);
  const rows = importRows(live);
  useTitle('Import', theCase);
  const actions = importActions(useTools(), rows);
  useActions('screen', Object.values(actions));
  return (
    <div class="import">
      <h1>Import documents</h1>
      <p class="lede">
        Saved pages, PDFs, documents, e-mails, subtitles, feeds, web archives, tables of posts, and ZIP files of these,
        up to 512 MB each. They stay on this machine
        {theCase && (
          <>
            , in the case <span dir="auto">{theCase.title}</span>
          </>
        )}
        .
      </p>
      <Ways />
      <div class="files-head">
        <h2>Files</h2>
        {rows.filter(row => row.cancellable).length > 1 && (
          <ActionButton action={{ ...actions.cancelAll, label: 'Cancel all' }} look="tiny" showKey />
        )}
      </div>
      {rows.length === 0 ? (
        <p class="quiet-ink">Nothing has come in since the program was started.</p>
      ) : (
        <ul class="files" tabIndex={-1}>
          {rows.map((row: ImportRow) => (
            <FileRow key={row.id} row={row} actions={actions} />
          ))}
        </ul>
      )}
      {theCase && theCase.failed.length > 0 && <Failed theCase={theCase} />}
    </div>
  );
}

/** Files of the case that could not be read, from this visit and earlier ones, and what is worth a look in those that were. */
function Failed({ theCase }: { readonly theCase: CaseView }) {
  return (
    <>
      <FaultList heading="Kept, but not read" faults={theCase.failed.filter(({ note }) => !note)} kind="refused" />
      <FaultList heading="Read, but worth a look" faults={theCase.failed.filter(({ note }) => note)} kind="gaps" />
    </>
  );
}

function FaultList({
  heading,
  faults,
  kind,
}: {
  readonly heading: string;
  readonly faults: CaseView['failed'];
  readonly kind: 'refused' | 'gaps';
}) {
  if (faults.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul class="files">
        {faults.map(({ file, code, message, wayOut }) => (
          <li key={`${file} ${code} ${message}`}>
            <p class="file-name" dir="auto">
              {file ?? 'A file'}
            </p>
            <p class={`outcome ${kind}`}>
              {message.replace(`${file}: `, '').replace(`${file}, `, '')} {wayOut}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
