import type { ImportRow } from '../../serve/contract.ts';
import type { Action } from '../actions/action.ts';
import { counted } from '../finding/tally.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { StageDots } from './StageDots.tsx';

const ICONS: { readonly [state in ImportRow['state']]: IconName | null } = {
  waiting: null,
  working: null,
  added: 'check',
  gaps: 'warn',
  duplicate: 'repeats',
  refused: 'cross',
  cancelled: 'cross',
};

/** A file: how far it is, and what became of it; with `actions`, it can be cancelled and tried again. */
export function FileRow({
  row,
  actions,
}: {
  readonly row: ImportRow;
  readonly actions?: { readonly cancel: Action; readonly retry: Action };
}) {
  const href = useHref();
  const icon = ICONS[row.state];
  return (
    <li {...(actions && { 'data-line': true, 'data-file': row.id, tabIndex: -1 })}>
      <p class="file-name">
        {row.document ? (
          <a href={href(atWords(row.document, null))} dir="auto">
            {row.name}
          </a>
        ) : (
          <span dir="auto">{row.name}</span>
        )}
        {row.size > 0 && <span class="quiet-ink figures">{size(row.size)}</span>}
      </p>
      {row.state === 'waiting' || row.state === 'working' ? (
        <StageDots row={row} />
      ) : (
        <p class={`outcome ${row.state}`}>
          {icon && <Icon name={icon} small />} {outcome(row)}
        </p>
      )}
      {actions && (row.cancellable || row.state === 'cancelled') && (
        <button
          type="button"
          class="button tiny"
          onClick={event => (row.cancellable ? actions.cancel : actions.retry).run(event.currentTarget)}
        >
          {row.cancellable ? 'Cancel' : 'Try again'}
          <span class="unseen"> {row.name}</span>
        </button>
      )}
    </li>
  );
}

/** What became of a file, in words. */
export function outcome(row: ImportRow): string {
  const { name, state, gaps, fault } = row;
  if (state === 'cancelled') return 'Cancelled. Nothing of it was taken into the case.';
  if (state === 'added' || state === 'gaps') return [added(row), ...gaps].join(' ');
  return fault ? `${fault.message.replace(`${name}: `, '')} ${fault.wayOut}` : '';
}

function added({ documents, refused, repeated, statements }: ImportRow): string {
  const found = counted(statements ?? 0, 'statement');
  if (documents + refused + repeated === 1) return `Added: ${found}.`;
  const parts = [
    `${counted(documents, 'document')} added`,
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(repeated > 0 ? [`${repeated} known already`] : []),
  ];
  return `${parts.join(', ')}; ${found}.`;
}

function size(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
