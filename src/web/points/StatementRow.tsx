import type { LineNote, SideLine, StatementLine } from '../../serve/contract.ts';
import { onScreen } from '../decisions/meanwhile.ts';
import { reasons } from '../finding/reasons.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { inShort, inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { Name } from '../people/Name.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { useNamed } from './pointsContext.ts';

/** Who says it, on whose word, where and when, and the words: one link to where they stand. */
export function StatementRow({ line, isAgain }: { readonly line: SideLine; readonly isAgain: boolean }) {
  const { statements, year } = useNamed();
  const href = useHref();
  const statement = statements.get(line.statement);
  if (!statement) return null;
  const outlet = speakerName(statement) === statement.outlet ? null : statement.outlet;
  return (
    <div
      class={['row', statement.firstHand && 'first-hand', isAgain && 'again'].filter(Boolean).join(' ')}
      data-row
      data-statement={statement.id}
      data-speaker={statement.speaker?.id}
      data-document={statement.document}
      data-words={statement.id}
      data-name={`statement ${statement.number}`}
      data-decided={onScreen(statement).seen.join(' ')}
    >
      <p class="who">
        <Who statement={statement} />
        {line.notes.map(note => (
          <Note key={note.relation} note={note} year={year} />
        ))}
      </p>
      <p class="where">
        {outlet && <bdi>{outlet}</bdi>}
        {outlet && ', '}
        {statement.published ? (
          <time title={inWords(statement.published)}>{inShort(statement.published, year)}</time>
        ) : (
          'no date'
        )}
        <StatusMark review={statement.review} />
      </p>
      <a class="words" href={href(atWords(statement.document, statement.id))} data-line data-review={statement.review}>
        <Words pieces={statement.pieces} language={statement.language} />
      </a>
      {line.copies.map(copy => (
        <Copy key={copy.relation} statement={copy.statement} relation={copy.relation} year={year} />
      ))}
    </div>
  );
}

/** Who is named first: the speaker, or the outlet for its own sentences. */
function speakerName({ speaker, kind, outlet }: StatementLine): string | null {
  return speaker?.name ?? (kind === 'own' ? outlet : null);
}

function Who({ statement }: { readonly statement: StatementLine }) {
  const { speaker, via } = statement;
  const name = speakerName(statement);
  return (
    <>
      {name === null ? (
        <b class="not-stated">not stated who</b>
      ) : (
        <Name id={speaker?.id ?? null}>
          <b dir="auto">{name}</b>
        </Name>
      )}
      {speaker?.role && speaker.role !== speaker.name && <span dir="auto">, {speaker.role}</span>}
      {via.length > 0 && (
        <span>
          , by way of <bdi>{via.map(({ name }) => name).join(', ')}</bdi>
        </span>
      )}
      {statement.firstHand && (
        <span class="own-eyes">
          <Icon name="eye" small />
          first-hand
        </span>
      )}
    </>
  );
}

const SAID: { readonly [kind in LineNote['kind']]?: { readonly a: string; readonly b: string } } = {
  denies: { a: 'denied by', b: 'denies' },
  reverses: { a: 'taken back', b: 'goes back on' },
  updates: { a: 'updated', b: 'updates' },
};

/** One relation in a word, and when the other statement came. */
function Note({ note, year }: { readonly note: LineNote; readonly year: string | null }) {
  const { statements } = useNamed();
  const href = useHref();
  const other = statements.get(note.other);
  const words = SAID[note.kind]?.[note.as];
  if (!other || words === undefined) return null;
  const when =
    other.published && note.kind !== 'denies'
      ? ` ${note.as === 'a' ? ', ' : ''}${inShort(other.published, year)}`
      : ` statement ${other.number}`;
  return (
    <a
      class={`relation k-${note.kind}${note.confirmed ? '' : ' suggested'}`}
      href={href(atWords(other.document, other.id))}
    >
      <Icon name={note.kind} small />
      {words}
      {when.replace(' ,', ',')}
      <span class="unseen">{note.confirmed ? ', confirmed' : ', suggested'}</span>
    </a>
  );
}

function Copy({
  statement,
  relation,
  year,
}: {
  readonly statement: string;
  readonly relation: string;
  readonly year: string | null;
}) {
  const { statements, relations } = useNamed();
  const href = useHref();
  const copy = statements.get(statement);
  if (!copy) return null;
  return (
    <p class="copy">
      <Icon name="repeats" small />{' '}
      <a href={href(atWords(copy.document, copy.id))}>
        Repeated by <bdi>{copy.outlet}</bdi>
        {copy.published && `, ${inShort(copy.published, year)}`}
      </a>
      : {reasons(relations.get(relation)?.why ?? [])}
    </p>
  );
}
