import { useMemo } from 'preact/hooks';
import type { DocumentView, PlacedStatement } from '../../serve/contract.ts';
import { atWords } from '../state/address.ts';
import { useHref, useShown } from '../tools.ts';
import { sharesOf } from './shown.ts';

/** Marks closer than this share of the text are one mark: more would cover one another. */
const FINEST = 0.008;

/** Where the statements stand in the document: repeats of the links in the text, for the pointer. */
export function DocumentMap({
  document,
  statements,
  selected,
}: {
  readonly document: DocumentView;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
}) {
  const href = useHref();
  const address = useShown(state => state.address);
  const marked = address.screen === 'doc' ? address.marked : 'main';
  const share = useMemo(() => sharesOf(document.blocks), [document.blocks]);
  let last = -1;
  return (
    <div class="docmap" aria-hidden="true">
      <ol>
        {statements.map(statement => {
          const { line, content } = statement;
          const place = share(content[0]?.[0] ?? 0);
          if (place - last < FINEST && statement !== selected) return null;
          last = place;
          return (
            <li key={line.id} style={{ top: `${place * 100}%` }}>
              <a
                class={`${line.review}${statement === selected ? ' is-selected' : ''}`}
                href={href(atWords(line.document, line.id, marked))}
                tabIndex={-1}
                title={`Statement ${line.number}, ${line.speaker?.name ?? line.outlet}`}
              >
                <span class="unseen">Statement {line.number}</span>
              </a>
            </li>
          );
        })}
        {document.blocks
          .filter(block => block.hidden)
          .map(block => (
            <li key={`hidden ${block.start}`} class="hidden-place" style={{ top: `${share(block.start) * 100}%` }} />
          ))}
      </ol>
    </div>
  );
}
