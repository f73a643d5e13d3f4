import type { DocumentView, PlacedStatement } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { Icon } from '../parts/Icon.tsx';
import { inContext } from './context.ts';

/** The words with a little around them, cut from the stored text, and whether they are exactly what the statement holds. */
export function QuoteCard({
  document,
  placed: { content, line },
  isExact,
}: {
  readonly document: DocumentView;
  readonly placed: PlacedStatement;
  readonly isExact: boolean | null;
}) {
  const first = content[0]?.[0] ?? 0;
  const last = content.at(-1)?.[1] ?? 0;
  const block = document.blocks.find(({ start, end }) => start <= first && first < end);
  const around: Span = [Math.min(block?.start ?? first, first), Math.max(block?.end ?? last, last)];
  const holds =
    isExact !== false && content.every(([start, end], i) => document.text.slice(start, end) === line.pieces[i]);
  return (
    <figure class="quote-card">
      <blockquote class="words" dir="auto" lang={line.language ?? undefined}>
        {inContext(document.text, around, content).map(({ kind, text }, i) =>
          kind === 'claim' ? (
            text
          ) : (
            <span key={i} class={kind}>
              {text}
            </span>
          ),
        )}
      </blockquote>
      {holds ? (
        <figcaption>
          <Icon name="check" small /> Exact words, characters {spans(content)}
        </figcaption>
      ) : (
        <figcaption class="bad">
          <Icon name="warn" small /> These words do not match the stored text
        </figcaption>
      )}
    </figure>
  );
}

/** As the API counts them: UTF-16 code units, end excluded. */
function spans(content: readonly Span[]): string {
  return content.map(([start, end]) => `${start} to ${end}`).join(', ');
}
