import type { DocumentView, RelationLine, StatementLine, StatementView } from '../../serve/contract.ts';
import { KindPicker } from '../decisions/KindPicker.tsx';
import { onScreen } from '../decisions/meanwhile.ts';
import { Note } from '../decisions/Note.tsx';
import { earlierFirst } from '../finding/earlierFirst.ts';
import { relationPhrase, relationWord } from '../finding/kinds.ts';
import { reasons } from '../finding/reasons.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { commonYear, inShort } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords, PAIRS } from '../state/address.ts';
import { useHref, useTools } from '../tools.ts';

/** What stands for and against the statement: what was found first, then what waits for review, each with its reasons. */
export function RelationList({ view, document }: { readonly view: StatementView; readonly document: DocumentView }) {
  const live = view.relations.filter(({ review }) => review !== 'rejected');
  const rejected = view.relations.filter(({ review }) => review === 'rejected');
  const found = live.filter(({ tier, review }) => tier === 'found' || review === 'confirmed');
  const possible = live.filter(relation => !found.includes(relation));
  const list = (relations: readonly RelationLine[]) => (
    <ul>
      {relations.map(relation => (
        <Row key={relation.id} relation={relation} view={view} document={document} />
      ))}
    </ul>
  );
  return (
    <section class="relations" aria-label="Set against other statements">
      <h3>
        Set against other statements <span class="figures">{found.length}</span>
      </h3>
      {found.length > 0 ? list(found) : <p class="quiet-ink">No other statement was found to meet it.</p>}
      {possible.length > 0 && (
        <>
          <h3>
            Possible, waiting for review <span class="figures">{possible.length}</span>
          </h3>
          {list(possible)}
        </>
      )}
      {rejected.length > 0 && (
        <details>
          <summary>Show rejected ({rejected.length})</summary>
          {list(rejected)}
        </details>
      )}
    </section>
  );
}

function Row({
  relation,
  view,
  document,
}: {
  readonly relation: RelationLine;
  readonly view: StatementView;
  readonly document: DocumentView;
}) {
  const href = useHref();
  const as = relation.a === view.line.id ? 'a' : 'b';
  const other = view.others.find(({ id }) => id === (as === 'a' ? relation.b : relation.a));
  if (!other) return null;
  const word = relationWord(relation.kind, as);
  const phrase = relationPhrase(relation.kind, as, other.number);
  return (
    <li
      class={relation.review === 'rejected' ? 'is-rejected' : undefined}
      data-relation={relation.id}
      data-decided={onScreen(relation).seen.join(' ')}
      data-name={phrase}
    >
      <a href={href(atWords(other.document, other.id))}>
        <span class={`relation-kind k-${relation.kind}${relation.review === 'confirmed' ? '' : ' suggested'}`}>
          <Icon name={relation.kind} small />
          {word}
        </span>
        <span class="other">
          <b dir="auto">{other.speaker?.name ?? other.outlet}</b>, <bdi>{whereOf(other, document)}</bdi>
          <Words pieces={other.pieces} language={other.language} />
        </span>
        <StatusMark review={relation.review} />
      </a>
      <div class="why">
        <Decide relation={relation} name={phrase} />
        <span>
          {reasons(relation.why)}{' '}
          {relation.added === null && <span class="figures">Score {relation.confidence.toFixed(2)}.</span>}
          <a class="compare-link" href={href({ ...PAIRS, pair: earlierFirst(view.line, other) })}>
            Compare<span class="unseen">: {phrase}</span>
          </a>
          <Other relation={relation} here={view.line} other={other} />
        </span>
      </div>
    </li>
  );
}

/** Another kind than was found: chosen here, and taken back here. A note beside it. */
function Other({
  relation,
  here,
  other,
}: {
  readonly relation: RelationLine;
  readonly here: StatementLine;
  readonly other: StatementLine;
}) {
  const { change, say } = useTools();
  const { id, corrected, firstKind, note, a } = relation;
  const numberOf = (statement: string) => (statement === here.id ? here.number : other.number);
  const name = `relation of statements ${here.number} and ${other.number}`;
  if (relation.review === 'rejected') return null;
  return (
    <span class="otherwise">
      {corrected !== null && firstKind !== null && (
        <span>
          Corrected by you; {relation.added === null ? 'found' : 'made'} as{' '}
          <del>{relationWord(firstKind, a === here.id ? 'a' : 'b').toLowerCase()}</del>{' '}
          <button
            type="button"
            class="button tiny"
            aria-label={`Restore the ${name}`}
            onClick={async () => {
              if (await change('/api/restore', { finding: 'relation', id }, 'corrected', '', onScreen(relation)))
                say('As it was found.');
            }}
          >
            Restore
          </button>
        </span>
      )}
      <KindPicker
        relation={relation}
        numberOf={numberOf}
        choose={({ kind, turned, label }) =>
          change(
            `/api/relations/${encodeURIComponent(id)}/kind`,
            { kind, turned },
            'corrected',
            label,
            onScreen(relation),
          )
        }
      />
      <Note finding="relation" id={id} note={note} label={name} />
    </span>
  );
}

function Decide({ relation, name }: { readonly relation: RelationLine; readonly name: string }) {
  const { decide, undo } = useTools();
  const { decision } = relation;
  if (decision !== null) {
    return (
      <button
        type="button"
        class="button tiny"
        aria-label={`Undo the decision: ${name}`}
        onClick={() => undo(decision)}
      >
        Undo
      </button>
    );
  }
  return (
    <span class="verdicts">
      <button
        type="button"
        class="button tiny square"
        aria-label={`Confirm: ${name}`}
        title="Confirm (y)"
        onClick={() => decide('relation', onScreen(relation), 'confirmed', name)}
      >
        <Icon name="check" small />
      </button>
      <button
        type="button"
        class="button tiny square"
        aria-label={`Reject: ${name}`}
        title="Reject (n)"
        onClick={() => decide('relation', onScreen(relation), 'rejected', name)}
      >
        <Icon name="cross" small />
      </button>
    </span>
  );
}

function whereOf(other: StatementLine, document: DocumentView): string {
  if (other.document === document.line.id) return 'same document';
  const when =
    other.published === null ? '' : inShort(other.published, commonYear([other.published, document.line.published]));
  return other.speaker && other.speaker.name !== other.outlet
    ? [other.outlet, when].filter(Boolean).join(', ')
    : when || 'no date';
}
