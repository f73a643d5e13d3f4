import type { TimelineMark, TimelineView } from '../../serve/contract.ts';
import { SideLetter } from '../finding/SideMark.tsx';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords, PAIRS } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { speakerOf } from './rows.ts';

/** More quotes than this are counted; the table has them all. */
const MOST_QUOTES = 6;

/** The words of what is selected; for a reversal both statements, and the way to compare them. */
export function Selected({ view, selected }: { readonly view: TimelineView; readonly selected: readonly string[] }) {
  const href = useHref();
  const marks = selected.flatMap(id => view.marks.find(({ line }) => line.id === id) ?? []);
  if (marks.length === 0) return null;
  const change = view.changes.find(({ a, b }) => selected.length === 2 && selected.includes(a) && selected.includes(b));
  const [first, second] = marks;
  return (
    <section class={change ? 'selected-card is-change' : 'selected-card'} aria-label="Selected" aria-live="polite">
      {change && (
        <p class="selected-kind k-reverses">
          <b>
            <Icon name="reverses" /> Reversal
          </b>
          <StatusMark review={change.review} shown />
        </p>
      )}
      <ul>
        {marks.slice(0, MOST_QUOTES).map(mark => (
          <Quote key={mark.line.id} mark={mark} />
        ))}
      </ul>
      {marks.length > MOST_QUOTES && <p class="quiet-ink">and {marks.length - MOST_QUOTES} more at this place</p>}
      {marks.length === 2 && first && second && (
        <a class="button" href={href({ ...PAIRS, pair: [first.line.id, second.line.id] })}>
          Compare
        </a>
      )}
    </section>
  );
}

function Quote({ mark: { line, about, aboutWords, places } }: { readonly mark: TimelineMark }) {
  const href = useHref();
  const letter = places[0]?.letter;
  return (
    <li>
      <p>
        {letter && <SideLetter letter={letter} small />} <b dir="auto">{speakerOf(line).name}</b>
        <span class="quiet-ink">
          , said {line.said === null ? 'at a time not given' : inWords(line.said)}
          {about !== null && `, about ${inWords(about)}`}
          {about === null && aboutWords.length > 0 && `, about “${aboutWords.join(', ')}”`}
        </span>
      </p>
      <a class="words" href={href(atWords(line.document, line.id))}>
        <Words pieces={line.pieces} language={line.language} />
      </a>
    </li>
  );
}
