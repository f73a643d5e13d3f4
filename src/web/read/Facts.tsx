import type { DocumentView, StatementView } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { PlacePicker } from '../decisions/PlacePicker.tsx';
import { kindWords } from '../finding/kinds.ts';
import { SideLetter } from '../finding/SideMark.tsx';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { PEOPLE, POINTS } from '../state/address.ts';
import { useHref } from '../tools.ts';

/** What is known of the statement, each with the words of the text that it was read from. */
export function Facts({ document, view }: { readonly document: DocumentView; readonly view: StatementView }) {
  const { line, cue, source, hedge, negation, about, stands, speakerWhy, score, first } = view;
  // A time that a person put right is not what the words of the text were read as.
  const times = first !== null && first.about !== about ? [] : view.times;
  const href = useHref();
  return (
    <dl class="facts">
      <Fact label="Who">
        <FromText document={document} spans={source} part="source" />{' '}
        {line.speaker ? (
          <a class="name" dir="auto" href={href({ ...PEOPLE, who: line.speaker.id })}>
            {[line.speaker.name, line.speaker.role].filter((part, i, all) => part && part !== all[i - 1]).join(', ')}
          </a>
        ) : (
          'not stated'
        )}
        <span class="reason">{speakerWhy.text}</span>
      </Fact>
      <Fact label="Cue">
        <FromText document={document} spans={cue} part="cue" /> {cue.length === 0 && 'none: '}
        {kindWords(line.kind)}
        {score < 1 && `, score ${score.toFixed(2)}`}
      </Fact>
      <Fact label="Said">{line.said === null ? 'not stated' : inWords(line.said)}</Fact>
      <Fact label="About when">
        {times.length === 0 && (about === null ? 'no time given' : inWords(about))}
        {times.map(({ start, end, value, why }) => (
          <span key={start} class="time">
            <FromText document={document} spans={[[start, end]]} part="plain" />{' '}
            {value === null ? 'not known which' : inWords(value)}
            <span class="reason">{why}</span>
          </span>
        ))}
      </Fact>
      <Fact label="Certainty">
        {line.certainty === 'certain' ? 'no hedging words' : line.certainty}{' '}
        <FromText document={document} spans={hedge} part="plain" />
      </Fact>
      <Fact label="Polarity">
        {line.polarity} <FromText document={document} spans={negation} part="plain" />
      </Fact>
      <Fact label="Stands on">
        {stands.length === 0 && 'no point'}
        {stands.map(({ point, number, letter, pieces }) => (
          <a key={point} class="stands" href={href({ ...POINTS, open: point })}>
            <SideLetter letter={letter} small />
            <span>
              Point {number}, side {letter}: <Words pieces={pieces} language={null} />
            </span>
          </a>
        ))}
        <PlacePicker statement={line.id} label={`statement ${line.number}`} />
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words cut from the text, as the tool marks them there. */
function FromText({
  document,
  spans,
  part,
}: {
  readonly document: DocumentView;
  readonly spans: readonly Span[];
  readonly part: 'source' | 'cue' | 'plain';
}) {
  if (spans.length === 0) return null;
  return (
    <span class={`${part} from-text`}>
      <Words pieces={spans.map(([start, end]) => document.text.slice(start, end))} language={document.language} />
    </span>
  );
}
