import { useState } from 'preact/hooks';
import type { PairWord, PairSide as Side } from '../../serve/contract.ts';
import { SideLetter, SideRule } from '../finding/SideMark.tsx';
import { sideLook } from '../finding/side.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { namedAs } from './headline.ts';
import { drawn, hasMore } from './quote.ts';

/** One statement of a pair: its words in their document, those in both, near or opposed marked, and the way there. */
export function PairSide({
  side,
  words,
  letter,
}: {
  readonly side: Side;
  readonly words: readonly PairWord[];
  readonly letter: string | null;
}) {
  const href = useHref();
  const [whole, setWhole] = useState(false);
  const { line, title, exact } = side;
  return (
    <section
      class={`pair-side ${letter === null ? 'in-more' : `in-${sideLook(letter)}`}`}
      aria-labelledby={`side-${line.id}`}
      data-statement={line.id}
    >
      <header>
        {letter !== null && <SideLetter letter={letter} />}
        <h2 id={`side-${line.id}`}>
          {letter !== null && <span class="unseen">Side {letter}, </span>}
          Statement {line.number}
        </h2>
        <span class="pair-who" dir="auto">
          {namedAs(line)}
        </span>
        <span class="quiet-ink">{line.said === null ? 'not known when' : <time>{inWords(line.said)}</time>}</span>
      </header>
      <SideRule letter={letter ?? ''} />
      <blockquote dir="auto" lang={line.language ?? undefined}>
        {drawn(side, words, whole).map(({ text, kind, look, group }, i) => (
          <span key={i} class={kind}>
            {look === null ? (
              text
            ) : (
              <span class={`word ${look}`}>
                {text}
                {look === 'near' && <sup>{group}</sup>}
              </span>
            )}
          </span>
        ))}
      </blockquote>
      <footer>
        <a href={href(atWords(line.document, line.id))} data-source>
          <bdi>{line.outlet}</bdi>
          {title && title !== line.outlet && (
            <>
              , <bdi>{title}</bdi>
            </>
          )}
          <span class="unseen">, at the words of statement {line.number}</span>
        </a>
        {hasMore(side) && (
          <button type="button" class="button tiny" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? 'Less around it' : 'More around it'}
          </button>
        )}
        <span class={exact ? 'exact' : 'exact bad'}>
          <Icon name={exact ? 'check' : 'warn'} small /> {exact ? 'exact words' : 'words not found'}
        </span>
      </footer>
    </section>
  );
}
