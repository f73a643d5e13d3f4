import { useState } from 'preact/hooks';
import type { PeopleView, PersonLine, PersonView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { EVERYONE } from '../state/asked.ts';
import { useLoaded, useTools } from '../tools.ts';
import { kindWord } from './kindWord.ts';
import { peoplePath } from './peoplePath.ts';

/** Names offered at once. */
const MOST_OFFERED = 8;

/** Gives a name that the texts do not; theirs is kept among the others. */
export function RenameForm({ line, done }: { readonly line: PersonLine; readonly done: () => void }) {
  const { change } = useTools();
  const [name, setName] = useState(line.name);
  return (
    <form
      class="name-form"
      onSubmit={async event => {
        event.preventDefault();
        const path = `/api/entities/${encodeURIComponent(line.id)}/name`;
        if ((await change(path, { name: name.trim() }, 'named', name.trim())) !== null) done();
      }}
    >
      <label>
        New name
        <input
          value={name}
          maxLength={200}
          dir="auto"
          ref={element => element?.focus()}
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" disabled={name.trim() === '' || name.trim() === line.name}>
        Rename
      </button>
    </form>
  );
}

/** Says that another name is the same one; says first how many statements move. */
export function JoinForm({ view: { line, alike }, done }: { readonly view: PersonView; readonly done: () => void }) {
  const { change } = useTools();
  const [words, setWords] = useState('');
  const { value } = useLoaded<PeopleView>(words.trim() === '' ? null : peoplePath({ ...EVERYONE, query: words }, 0));
  const others = (words.trim() === '' ? alike : (value?.people ?? []))
    .filter(other => other.id !== line.id)
    .slice(0, MOST_OFFERED);
  const join = async (other: PersonLine) => {
    const path = `/api/entities/${encodeURIComponent(line.id)}/merge`;
    if ((await change(path, { with: [other.id] }, 'merged', `${other.name} into ${line.name}`)) !== null) done();
  };
  return (
    <div class="name-form">
      <label>
        Another name of the same one
        <input
          type="search"
          value={words}
          dir="auto"
          ref={element => element?.focus()}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      {words.trim() === '' && others.length > 0 && <p class="quiet-ink">Names that are alike:</p>}
      {others.length === 0 && (
        <p class="quiet-ink">{words.trim() === '' ? 'No name is alike.' : 'Nobody is called so.'}</p>
      )}
      <ul class="others">
        {others.map(other => (
          <li key={other.id}>
            <span>
              <b dir="auto">{other.name}</b>
              <span class="quiet-ink">
                {' '}
                {other.role && other.role !== other.name && <bdi>{other.role}, </bdi>}
                {kindWord(other.kind)}, {counted(other.mentions, 'mention')}
              </span>
            </span>
            <button type="button" class="button" onClick={() => join(other)}>
              <span>
                Join<span class="unseen"> {other.name}</span>
                {other.statements > 0 &&
                  `, ${counted(other.statements, 'statement')} ${other.statements === 1 ? 'moves' : 'move'}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
