import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AddedView, DocumentView, ReadingInput, SpeakerLine } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { OnScreen } from '../decisions/decider.ts';
import { kindWords } from '../finding/kinds.ts';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { useLoaded, useTools } from '../tools.ts';
import { type Draft, type DraftPart, readingInput, speakerOf, withEdge } from './draft.ts';

const KINDS: readonly ReadingInput['kind'][] = ['direct', 'indirect', 'mixed', 'own', 'turn', 'question', 'directive'];

/** Names offered while one types; with more, typing narrows them. */
const MOST_NAMES = 400;

/** The card while a statement is corrected or added: its words, who says them, how, and when. */
export function Correct({
  document,
  draft,
  number,
  shown,
  edit,
  close,
}: {
  readonly document: DocumentView;
  readonly draft: Draft;
  /** Of the statement that is corrected. */
  readonly number: number | null;
  /** The statement as it is shown, while it is shown; one that is added is not yet. */
  readonly shown: OnScreen | null;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** With the statement that was made or corrected; null: left as it was. */
  readonly close: (statement: string | null) => void;
}) {
  const { change } = useTools();
  const speakers = useLoaded<readonly SpeakerLine[]>('/api/speakers').value ?? [];
  const title = useRef<HTMLHeadingElement>(null);
  // As it was when one began: what another window decides meanwhile is not written over unseen.
  const [begun] = useState(shown);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  const input = readingInput(draft, document.text, speakers);
  const save = async () => {
    if (input === null) return;
    if (draft.statement !== null) {
      const path = `/api/statements/${encodeURIComponent(draft.statement)}/reading`;
      if (await change(path, input, 'corrected', `statement ${number}`, begun ?? undefined)) close(draft.statement);
      return;
    }
    const path = `/api/documents/${encodeURIComponent(document.line.id)}/statements`;
    const made = await change<AddedView>(path, input, 'added', 'a statement');
    if (made) close(made.statement);
  };
  return (
    <aside class="panel" aria-label={draft.statement === null ? 'New statement' : `Statement ${number}, correcting`}>
      <form
        class="panel-scroll correct"
        id="correct"
        data-scroller="panel"
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      >
        <h2 id="card-title" ref={title} tabIndex={-1}>
          {draft.statement === null ? 'Add a statement' : `Correct statement ${number}`}
        </h2>
        <Places document={document} draft={draft} edit={edit} />
        <Speaker draft={draft} speakers={speakers} edit={edit} />
        <label>
          How it is said
          <select
            value={input?.kind ?? draft.kind ?? 'own'}
            onChange={event => {
              const kind = event.currentTarget.value as ReadingInput['kind'];
              edit(now => ({ ...now, kind }));
            }}
          >
            {KINDS.map(kind => (
              <option key={kind} value={kind}>
                {kindWords(kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          Polarity
          <select
            value={draft.polarity}
            onChange={event => {
              const polarity = event.currentTarget.value as ReadingInput['polarity'];
              edit(now => ({ ...now, polarity }));
            }}
          >
            <option value="affirms">affirms</option>
            <option value="denies">denies</option>
          </select>
        </label>
        <Time label="Said" value={draft.said} none="not stated" set={said => edit(now => ({ ...now, said }))} />
        <Time
          label="About when"
          value={draft.about}
          none="no time given"
          set={about => edit(now => ({ ...now, about }))}
        />
      </form>
      <footer class="decide">
        <button type="submit" form="correct" class="button primary" disabled={input === null}>
          <Icon name="check" />
          {draft.statement === null ? 'Add it' : 'Save'}
        </button>
        <button type="button" class="button" onClick={() => close(null)}>
          Cancel
        </button>
      </footer>
    </aside>
  );
}

const PARTS: readonly (readonly [DraftPart, string])[] = [
  ['content', 'the words claimed'],
  ['piece', 'one more piece of them'],
  ['cue', 'the words that report it'],
];

/** The words, and what to do to have others. */
function Places({
  document,
  draft,
  edit,
}: {
  readonly document: DocumentView;
  readonly draft: Draft;
  readonly edit: (change: (draft: Draft) => Draft) => void;
}) {
  const step = (edge: 'start' | 'end', by: 1 | -1) => edit(now => withEdge(now, document.text, edge, by));
  return (
    <>
      <figure class="quote-card">
        <blockquote class="words" dir="auto" lang={document.language ?? undefined}>
          <Cut document={document} spans={draft.content} />
        </blockquote>
        {draft.cue.length > 0 && (
          <figcaption class="of-cue">
            reported by{' '}
            <span class="cue">
              <Cut document={document} spans={draft.cue} />
            </span>{' '}
            <button type="button" class="button tiny" onClick={() => edit(now => ({ ...now, cue: [] }))}>
              No cue
            </button>
          </figcaption>
        )}
      </figure>
      <fieldset class="parts">
        <legend>Words you select in the text are</legend>
        {PARTS.map(([part, label]) => (
          <label key={part}>
            <input
              type="radio"
              name="part"
              checked={draft.part === part}
              onChange={() => edit(now => ({ ...now, part }))}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="edges">
        {(['start', 'end'] as const).map(edge => (
          <span key={edge}>
            {edge === 'start' ? 'Start' : 'End'}
            {([-1, 1] as const).map(by => (
              <button
                key={by}
                type="button"
                class="button square"
                aria-label={`${edge === 'start' ? 'Start' : 'End'} one word ${by === 1 ? 'later' : 'earlier'}`}
                onClick={() => step(edge, by)}
              >
                <Icon name={by === 1 ? 'right' : 'left'} small />
              </button>
            ))}
          </span>
        ))}
      </div>
      <p class="hint">
        <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd> move the end, with <kbd>Ctrl</kbd> the start; <kbd>Shift</kbd>{' '}
        <kbd>↑</kbd> <kbd>↓</kbd> go to the sentence before or after.
      </p>
    </>
  );
}

function Cut({ document, spans }: { readonly document: DocumentView; readonly spans: readonly Span[] }) {
  return <Words pieces={spans.map(([start, end]) => document.text.slice(start, end))} language={document.language} />;
}

/** A name that the case knows, or a new one. */
function Speaker({
  draft,
  speakers,
  edit,
}: {
  readonly draft: Draft;
  readonly speakers: readonly SpeakerLine[];
  readonly edit: (change: (draft: Draft) => Draft) => void;
}) {
  const id = useId();
  const speaker = speakerOf(draft, speakers);
  const isNew = speaker !== null && speaker.id === null;
  const wanted = draft.speaker.trim().toLowerCase();
  const names = [...new Set(speakers.map(({ name }) => name))];
  const offered = names.length <= MOST_NAMES ? names : names.filter(name => name.toLowerCase().includes(wanted));
  return (
    <>
      <label>
        Who says it
        <input
          list={id}
          value={draft.speaker}
          maxLength={200}
          placeholder="not stated who"
          dir="auto"
          autocomplete="off"
          onInput={event => {
            const typed = event.currentTarget.value;
            edit(now => ({ ...now, speaker: typed }));
          }}
        />
        <datalist id={id}>
          {offered.slice(0, MOST_NAMES).map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      {isNew && (
        <label>
          New in this case
          <select
            value={draft.newKind}
            onChange={event => {
              const newKind = event.currentTarget.value as Draft['newKind'];
              edit(now => ({ ...now, newKind }));
            }}
          >
            <option value="person">a person</option>
            <option value="organization">an organization</option>
            <option value="place">a place</option>
            <option value="other">something else</option>
          </select>
        </label>
      )}
    </>
  );
}

/** A time in EDTF, with how it is read beside it. */
function Time({
  label,
  value,
  none,
  set,
}: {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly set: (value: string) => void;
}) {
  const id = useId();
  const given = value.trim();
  const isWrong = given !== '' && parseEdtf(given) === null;
  return (
    <div class="field">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        value={value}
        maxLength={80}
        placeholder={none}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={id}
        onInput={event => set(event.currentTarget.value)}
      />
      <span class={isWrong ? 'hint bad' : 'hint'} id={id}>
        {isWrong ? 'Write it as 2024-05-14, 2024-05-14T21:30 or 2024-05-14/2024-05-16.' : given && inWords(given)}
      </span>
    </div>
  );
}
