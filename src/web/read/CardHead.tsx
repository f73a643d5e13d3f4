import type { PlacedStatement } from '../../serve/contract.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { frameActions } from '../shell/useFrameActions.ts';
import { useTools } from '../tools.ts';
import type { ReadActions } from './readActions.ts';

/** The number of the statement, whether it is reviewed, and how to hand it on. */
export function CardHead({
  placed: { line },
  actions,
}: {
  readonly placed: PlacedStatement;
  readonly actions: ReadActions;
}) {
  const { pick } = frameActions(useTools(), null);
  return (
    <header class="card-head">
      <h2 id="card-title" tabIndex={-1}>
        Statement {line.number}
      </h2>
      <StatusMark review={line.review} shown />
      <span class="heads">
        <ActionButton action={pick} icon="pick" look="quiet square" bare />
        <ActionButton action={actions.copyLink} icon="link" look="quiet square" bare />
        <ActionButton action={actions.copyCitation} icon="copy" look="quiet square" bare />
        <ActionButton
          action={{ ...actions.back, label: 'Close', run: () => actions.back.run(null) }}
          icon="cross"
          look="quiet square"
          bare
        />
      </span>
    </header>
  );
}
