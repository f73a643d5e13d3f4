import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { atWords, PEOPLE, SEARCH } from '../state/address.ts';
import { NO_SEARCH, switched } from '../state/asked.ts';
import { VERDICTS } from '../state/notice.ts';
import { useHref, useLoaded, useTools } from '../tools.ts';
import { JoinForm, RenameForm } from './forms.tsx';
import { kindWord } from './kindWord.ts';
import { Mentions, type Place, placeKey } from './Mentions.tsx';

/** What a person does with a name: one thing at a time. */
type Doing = 'nothing' | 'rename' | 'join' | 'split';

/** The card of a name: other names and why, statements, mentions, and what can be put right. */
export function Person({ id, close }: { readonly id: string; readonly close: () => void }) {
  const path = `/api/entities/${encodeURIComponent(id)}`;
  const { loader } = useTools();
  const { value, fault } = useLoaded<PersonView>(path);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Place>>(new Map());
  const [said, setSaid] = useState<readonly string[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const isThere = value !== null;
  useLayoutEffect(() => {
    if (isThere) title.current?.focus({ preventScroll: true });
  }, [isThere]);
  if (fault && (!value || fault.code === 'not-found')) {
    return (
      <section class="person" data-scroller="person" aria-label="Name">
        {fault.code === 'not-found' ? <Gone /> : <Trouble fault={fault} again={() => loader.again(path)} />}
      </section>
    );
  }
  if (!value) return <section class="person" data-scroller="person" aria-label="Name" />;
  const { line, aliases, decisions } = value;
  const done = () => {
    setDoing('nothing');
    setChosen(new Map());
    setSaid([]);
  };
  const choose = (places: readonly Place[], on: boolean) => {
    const next = new Map(chosen);
    for (const place of places) {
      if (on) next.set(placeKey(place), place);
      else next.delete(placeKey(place));
    }
    setChosen(next);
  };
  return (
    <section class="person" data-scroller="person" aria-label={line.name}>
      <header>
        <h2 tabIndex={-1} ref={title}>
          <span dir="auto">{line.name}</span>
        </h2>
        <p>
          {line.role && line.role !== line.name && <span dir="auto">{line.role}, </span>}
          {kindWord(line.kind)}, {counted(line.mentions, 'mention')}, {counted(line.statements, 'statement')}
        </p>
        <button type="button" class="button quiet square close" onClick={close}>
          <span class="unseen">Close the card of the name</span>
          <Icon name="cross" />
        </button>
      </header>
      <div class="person-acts">
        {(
          [
            ['rename', 'Rename'],
            ['join', 'Same as …'],
            ['split', 'Not the same …'],
          ] as const
        ).map(([what, label]) => (
          <button
            key={what}
            type="button"
            class="button"
            aria-expanded={doing === what}
            onClick={() => (doing === what ? done() : setDoing(what))}
          >
            {label}
          </button>
        ))}
      </div>
      {doing === 'rename' && <RenameForm line={line} done={done} />}
      {doing === 'join' && <JoinForm view={value} done={done} />}
      {doing === 'split' && <SplitForm view={value} chosen={[...chosen.values()]} said={said} done={done} />}
      {aliases.length > 0 && (
        <section aria-labelledby="other-names">
          <h3 id="other-names">Other names</h3>
          <ul class="aliases">
            {aliases.map(({ text, why, mentions, places }) => (
              <li key={text}>
                {doing === 'split' && (
                  <input
                    type="checkbox"
                    aria-label={`All mentions of ${text}`}
                    disabled={places.length === 0}
                    checked={places.length > 0 && places.every(place => chosen.has(placeKey(place)))}
                    onChange={event => choose(places, event.currentTarget.checked)}
                  />
                )}
                <b dir="auto">{text}</b>
                <span class="quiet-ink">{counted(mentions, 'mention')}</span>
                <span class="reason">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Statements view={value} chosen={doing === 'split' ? said : null} turn={one => setSaid(switched(said, one))} />
      <Mentions
        id={line.id}
        total={line.mentions}
        chosen={doing === 'split' ? chosen : null}
        choose={(place, on) => choose([place], on)}
      />
      {decisions.length > 0 && <Decisions view={value} />}
    </section>
  );
}

function Statements({
  view: { line, statements },
  chosen,
  turn,
}: {
  readonly view: PersonView;
  readonly chosen: readonly string[] | null;
  readonly turn: (statement: string) => void;
}) {
  const href = useHref();
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="their-statements">
      <h3 id="their-statements">Statements</h3>
      <ul class="their-statements">
        {statements.map(one => (
          <li key={one.id}>
            {chosen && (
              <input
                type="checkbox"
                aria-label={`Statement ${one.number}`}
                checked={chosen.includes(one.id)}
                onChange={() => turn(one.id)}
              />
            )}
            <a href={href(atWords(one.document, one.id))} class="words">
              <Words pieces={one.pieces} language={one.language} />
            </a>
            <span class="quiet-ink">
              <bdi>{one.outlet}</bdi>
              {one.published && `, ${inWords(one.published)}`}
            </span>
          </li>
        ))}
      </ul>
      <a class="button" href={href({ ...SEARCH, facets: { ...NO_SEARCH.facets, speaker: [line.id] } })}>
        {line.statements === statements.length ? 'Search these' : `All ${counted(line.statements, 'statement')}`}
      </a>
    </section>
  );
}

/** The mentions chosen below, and perhaps all that is said there, are someone else's. */
function SplitForm({
  view: { line },
  chosen,
  said,
  done,
}: {
  readonly view: PersonView;
  readonly chosen: readonly Place[];
  /** Ids of statements that are the other one's, whatever names their speaker. */
  readonly said: readonly string[];
  readonly done: () => void;
}) {
  const { change, go } = useTools();
  const [name, setName] = useState('');
  return (
    <form
      class="name-form"
      onSubmit={async event => {
        event.preventDefault();
        const made = await change(
          `/api/entities/${encodeURIComponent(line.id)}/split`,
          { name: name.trim(), mentions: chosen, statements: said },
          'split',
          `${name.trim()} from ${line.name}`,
        );
        if (made === null) return;
        done();
        go({ ...PEOPLE, query: name.trim() });
      }}
    >
      <p>Choose below what is someone else’s. Statements that name their speaker at a mention chosen go with it.</p>
      <label>
        Name of the other one
        <input value={name} maxLength={200} dir="auto" onInput={event => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={name.trim() === '' || chosen.length + said.length === 0}>
        Split off {splitWords(chosen.length, said.length)}
      </button>
    </form>
  );
}

function splitWords(mentions: number, statements: number): string {
  return [mentions > 0 && counted(mentions, 'mention'), statements > 0 && counted(statements, 'statement')]
    .filter(Boolean)
    .join(', ');
}

function Decisions({ view: { decisions } }: { readonly view: PersonView }) {
  const { undo } = useTools();
  return (
    <section aria-labelledby="name-decisions">
      <h3 id="name-decisions">Put right by hand</h3>
      <ul class="name-decisions">
        {decisions.map(({ decision, verdict, text, who, at }) => (
          <li key={decision}>
            <span>
              {VERDICTS[verdict]}
              {text && (
                <>
                  : <span dir="auto">{text}</span>
                </>
              )}
              <span class="quiet-ink">
                {' '}
                {who}, {inWords(at.slice(0, 10))}
              </span>
            </span>
            <button type="button" class="button tiny" onClick={() => undo(decision)}>
              Undo
              <span class="unseen">
                {' '}
                {VERDICTS[verdict]}: {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gone() {
  return (
    <div class="note">
      <h2>This name is gone</h2>
      <p>It was joined to another one, or no text of the case gives it any more.</p>
    </div>
  );
}
