import { Fragment } from 'preact';
import type { RelationLine, ReviewItem, ReviewStatement } from '../../serve/contract.ts';
import { Note } from '../decisions/Note.tsx';
import { kindWords, relationWord } from '../finding/kinds.ts';
import { reasons } from '../finding/reasons.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';

/** One finding under review: the words in their text, who says them, and why it was found. */
export function Finding({ item }: { readonly item: ReviewItem }) {
  const { relation, statements } = item;
  return (
    <>
      <div class={statements.length > 1 ? 'review-quotes' : 'review-quotes is-single'}>
        {statements.map(statement => (
          <Quote key={statement.line.id} statement={statement} isAlone={relation === null} />
        ))}
      </div>
      {relation && <Why relation={relation} />}
      <Note
        finding={item.finding}
        id={item.id}
        note={relation ? relation.note : (statements[0]?.line.note ?? null)}
        label={labelOf(item)}
      />
    </>
  );
}

/** What a finding is called when it is spoken of. */
export function labelOf({ relation, statements }: ReviewItem): string {
  const numbers = statements.map(({ line }) => line.number);
  return relation
    ? `${relationWord(relation.kind, 'b').toLowerCase()}: statements ${numbers.join(' and ')}`
    : `statement ${numbers[0]}`;
}

function Quote({ statement, isAlone }: { readonly statement: ReviewStatement; readonly isAlone: boolean }) {
  const { line, before, after, between, speakerWhy, about } = statement;
  const href = useHref();
  const speaker = line.speaker?.name ?? (line.kind === 'own' ? line.outlet : null);
  return (
    <figure class="review-quote">
      <figcaption>
        <p>
          <b class={speaker === null ? 'not-stated' : undefined} dir="auto">
            {speaker ?? 'not stated who'}
          </b>
          {line.speaker?.role && line.speaker.role !== speaker && <span dir="auto">, {line.speaker.role}</span>}
          {line.via.length > 0 && (
            <span>
              , by way of <bdi>{line.via.map(({ name }) => name).join(', ')}</bdi>
            </span>
          )}
        </p>
        <p class="quiet-ink">
          <a href={href(atWords(line.document, line.id))}>
            Statement {line.number}, <bdi>{line.outlet}</bdi>
          </a>
          {line.published ? `, ${inWords(line.published)}` : ', no date'}
        </p>
      </figcaption>
      <blockquote class="words" dir="auto" lang={line.language ?? undefined}>
        <span class="context">{before}</span>
        {line.pieces.map((piece, i) => (
          <Fragment key={i}>
            <mark>{piece}</mark>
            {between[i] !== undefined && <span class="context">{between[i]}</span>}
          </Fragment>
        ))}
        <span class="context">{after}</span>
      </blockquote>
      {isAlone && (
        <dl class="review-facts">
          <div>
            <dt>Who</dt>
            <dd>{speakerWhy.text}</dd>
          </div>
          <div>
            <dt>How</dt>
            <dd>
              {kindWords(line.kind)}, {line.polarity},{' '}
              {line.certainty === 'certain' ? 'no hedging words' : line.certainty}
            </dd>
          </div>
          <div>
            <dt>Said</dt>
            <dd>{line.said === null ? 'not stated' : inWords(line.said)}</dd>
          </div>
          <div>
            <dt>About when</dt>
            <dd>{about === null ? 'no time given' : inWords(about)}</dd>
          </div>
        </dl>
      )}
    </figure>
  );
}

function Why({ relation }: { readonly relation: RelationLine }) {
  return (
    <p class="review-why">
      <span class={`relation-kind k-${relation.kind} suggested`}>
        <Icon name={relation.kind} small />
        {relationWord(relation.kind, 'b')}
      </span>{' '}
      {reasons(relation.why)}{' '}
      <span class="figures">
        Score {relation.confidence.toFixed(2)}, {relation.tier === 'found' ? 'found' : 'only possible'}.
      </span>
    </p>
  );
}
