import type { PlacedStatement } from '../../serve/contract.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import type { ReadActions } from './readActions.ts';

/** Confirm or reject, one key each; what was decided can be taken back. */
export function DecideBar({
  placed: { line },
  actions,
}: {
  readonly placed: PlacedStatement;
  readonly actions: ReadActions;
}) {
  return (
    <footer class="decide">
      {line.review === 'suggested' ? (
        <>
          <ActionButton action={actions.confirm} icon="check" look="primary" showKey />
          <ActionButton action={actions.reject} icon="cross" showKey />
          <ActionButton action={actions.correct} icon="updates" showKey />
        </>
      ) : (
        <>
          <p>{saidOf(line)}</p>
          <ActionButton action={{ ...actions.takeBack, label: 'Undo' }} icon="back" />
          {line.review === 'confirmed' && <ActionButton action={actions.correct} icon="updates" showKey />}
        </>
      )}
    </footer>
  );
}

function saidOf({ review, decision, corrected, added }: PlacedStatement['line']): string {
  if (review === 'rejected') return 'Rejected by you';
  return decision === corrected ? 'Corrected by you' : decision === added ? 'Added by you' : 'Confirmed by you';
}
