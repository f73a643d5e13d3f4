import type { ChangeView, DocumentView } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { inCounts, wordByWord } from './changed.ts';

const WORDS: { readonly [kind in ChangeView['listed'][number]['kind']]: string } = {
  out: 'Taken out',
  in: 'Put in',
  reworded: 'Reworded',
  moved: 'Moved',
};

/** Nothing for a document with one version; else what changed since the one before, and the way to the others. */
export function Versions({ document: { versions, change, language } }: { readonly document: DocumentView }) {
  const href = useHref();
  if (versions.length === 0) return null;
  const later = versions[versions.findIndex(({ shown }) => shown) + 1];
  return (
    <div class="versions">
      {later && (
        <p class="later">
          <Icon name="warn" small /> There is a <a href={href(atWords(later.document, null))}>later version</a>,{' '}
          {when(later)}.
        </p>
      )}
      {change === null ? (
        <p>The first of {versions.length} versions from this address.</p>
      ) : (
        <details>
          <summary>
            Changed since {day(change.since)}:{' '}
            {inCounts(change) ?? 'no sentence of the account, only what stands around it'}
          </summary>
          <ul lang={language ?? undefined}>
            {change.listed.map(({ kind, before, after }, i) => (
              <li key={i}>
                <span class="kind" lang="en">
                  {WORDS[kind]}
                </span>
                <span class="sentences">
                  <Sentences kind={kind} before={before} after={after} />
                </span>
              </li>
            ))}
          </ul>
          <p>
            <a href={href(atWords(change.document, null))}>The version of {day(change.since)}</a>
          </p>
        </details>
      )}
    </div>
  );
}

/** What was taken out struck through, what was put in marked; of a reworded sentence only the words that differ. */
function Sentences({ kind, before, after }: ChangeView['listed'][number]) {
  if (kind === 'reworded' && before !== null && after !== null) {
    const runs = wordByWord(before, after);
    return (
      <>
        <span dir="auto">{runs.before.map(({ words, differs }) => (differs ? <del>{words}</del> : words))}</span>
        <span dir="auto">{runs.after.map(({ words, differs }) => (differs ? <ins>{words}</ins> : words))}</span>
      </>
    );
  }
  if (kind === 'out') return <del dir="auto">{before}</del>;
  return kind === 'in' ? <ins dir="auto">{after}</ins> : <span dir="auto">{after}</span>;
}

function when({ at, from }: DocumentView['versions'][number]): string {
  return `${from === 'captured' ? 'taken' : 'added'} ${day(at)}`;
}

/** To the minute: two captures may be of one day. */
function day(at: string): string {
  return inWords(at.replace(/:\d\d(?:\.\d+)?Z$/, ''));
}
