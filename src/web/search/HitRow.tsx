import type { HitView } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { inShort, inWords } from '../finding/when.ts';
import { Name } from '../people/Name.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';

/** A place where the words stand: who says it, where, and the words, which lead to their place. */
export function HitRow({
  hit,
  year,
  place,
  of,
  isCurrent,
}: {
  readonly hit: HitView;
  readonly year: string | null;
  /** Which of how many it is, counted from 0. */
  readonly place: number;
  readonly of: number;
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean;
}) {
  const href = useHref();
  const { statement } = hit;
  const [start, end] = hit.highlights[0] ?? [0, hit.text.length];
  const address = statement
    ? atWords(hit.document, statement.id, statement.review === 'rejected' ? 'rejected' : 'main')
    : atWords(hit.document, null, 'main', [hit.start + start, hit.start + end]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: parts of the list lie between it and its items
    <div
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={of}
      class="result"
      data-row
      data-statement={statement?.id}
      data-speaker={statement?.speaker?.id}
      data-name={statement ? `statement ${statement.number}` : undefined}
    >
      <p class="who">
        {statement ? (
          statement.speaker ? (
            <Name id={statement.speaker.id}>
              <b dir="auto">{statement.speaker.name}</b>
            </Name>
          ) : statement.kind === 'own' ? (
            <b dir="auto">{statement.outlet}</b>
          ) : (
            <b class="not-stated">not stated who</b>
          )
        ) : (
          <b dir="auto">{hit.outlet}</b>
        )}
        {statement?.speaker?.role && statement.speaker.role !== statement.speaker.name && (
          <span dir="auto">, {statement.speaker.role}</span>
        )}
      </p>
      <p class="where">
        {statement && statement.speaker?.name !== hit.outlet && (
          <>
            <bdi>{hit.outlet}</bdi>,{' '}
          </>
        )}
        {hit.published ? <time title={inWords(hit.published)}>{inShort(hit.published, year)}</time> : 'no date'}
        {statement && <StatusMark review={statement.review} />}
      </p>
      <a
        class="words"
        dir="auto"
        lang={hit.language ?? undefined}
        data-line
        data-review={statement?.review}
        tabIndex={isCurrent ? 0 : -1}
        href={href(address)}
      >
        {cutAt(hit.text, hit.highlights).map(([text, isHit], i) => (isHit ? <mark key={i}>{text}</mark> : text))}
      </a>
    </div>
  );
}

/** The text cut where the words found begin and end. */
function cutAt(text: string, highlights: readonly Span[]): readonly (readonly [string, boolean])[] {
  const found: (readonly [string, boolean])[] = [];
  let at = 0;
  for (const [start, end] of highlights) {
    if (start > at) found.push([text.slice(at, start), false]);
    found.push([text.slice(Math.max(start, at), end), true]);
    at = Math.max(at, end);
  }
  if (at < text.length) found.push([text.slice(at), false]);
  return found;
}
