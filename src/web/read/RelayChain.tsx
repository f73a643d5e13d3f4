import type { DocumentView, StatementView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';

/** A longer chain shows its first two, how many between, and the last. */
const MOST_STEPS = 4;

/** How a link has what it passes on, beside the words that tell it. */
const HOW = {
  'first-hand': 'first-hand',
  hearsay: 'by hearsay',
  document: 'from a document',
  inference: 'by inference',
  unnamed: 'unnamed',
} as const;

/** On whose word: from the outlet inwards to the one whose claim it is. */
export function RelayChain({
  document: { line },
  view: { relay, line: statement },
}: {
  readonly document: DocumentView;
  readonly view: StatementView;
}) {
  const speaksItself = statement.kind === 'own';
  const chain = speaksItself ? relay.filter(({ name }) => name !== line.label) : relay;
  const left = chain.length > MOST_STEPS ? chain.slice(2, -1) : [];
  const shown = left.length > 0 ? [...chain.slice(0, 2), ...chain.slice(-1)] : chain;
  return (
    <section class="chain" aria-labelledby="chain-title">
      <h3 id="chain-title">On whose word</h3>
      <ol>
        <li class="of-document">
          <span class="node">
            <Icon name={line.format === 'html' ? 'page' : 'text'} small />
          </span>
          <b dir="auto">{line.label}</b>{' '}
          <span>
            {speaksItself ? 'says it itself' : 'prints it'}
            {line.published ? `, ${inWords(line.published)}` : ''}
          </span>
        </li>
        {shown.map((voice, i) => (
          <li key={voice.id} class={i === shown.length - 1 ? 'is-origin' : undefined}>
            <span class="node" />
            <b dir="auto">{voice.name}</b>
            {voice.role && voice.role !== voice.name && <span dir="auto">, {voice.role},</span>}{' '}
            <span>
              {i < shown.length - 1
                ? 'passes it on'
                : statement.said && statement.said !== line.published
                  ? `says it, ${inWords(statement.said)}`
                  : 'says it'}
            </span>
            {voice.how && (
              <span class="quiet-ink">
                , {HOW[voice.how]}: <q dir="auto">{voice.words}</q>
              </span>
            )}
            {left.length > 0 && i === 1 && <span class="quiet-ink"> ({left.length} more)</span>}
          </li>
        ))}
        {statement.speaker === null && !speaksItself && (
          <li class="not-stated">
            <span class="node" />
            <span>not stated who</span>
          </li>
        )}
      </ol>
      <p class="chain-note">{chainNote(chain.length, statement.speaker === null && !speaksItself)}</p>
    </section>
  );
}

function chainNote(steps: number, isOpen: boolean): string {
  if (isOpen) return 'Where it comes from, the text does not say.';
  return steps === 0
    ? 'No one else is named for it.'
    : `The document is ${counted(steps, 'step')} from whose claim it is.`;
}
