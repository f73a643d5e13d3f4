import type { RelationLine, SourceOrigin, SourcesView, StatementLine } from '../../serve/contract.ts';
import { pointLabel } from '../finding/pointLabel.ts';
import { SideLetter } from '../finding/SideMark.tsx';
import { StatusMark } from '../finding/StatusMark.tsx';
import { Words } from '../finding/Words.tsx';
import { commonYear, inShort } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { atWords, PAIRS, POINTS } from '../state/address.ts';
import { useHref } from '../tools.ts';

const KIND: { readonly [Kind in SourceOrigin['kind']]: string } = {
  speaker: 'speaks, as reported',
  wire: 'an agency’s report',
  document: 'a record',
  outlet: 'a document’s own sentences',
  unnamed: 'not named',
};

/** One origin: how much it says, in how many documents, what of that is copies; and every line behind the figures. */
export function OriginCard({ origin, view }: { readonly origin: SourceOrigin; readonly view: SourcesView }) {
  const href = useHref();
  const statements = new Map(view.statements.map(line => [line.id, line]));
  const relations = new Map(view.relations.map(line => [line.id, line]));
  const points = new Map(view.points.map(({ point }) => [point.id, point]));
  const nameOf = (point: string) => {
    const named = points.get(point);
    return named ? pointLabel(named) : '';
  };
  const year = commonYear(view.documents.map(({ published }) => published));
  const lines = view.lines.flatMap(id => statements.get(id) ?? []);
  const bars = [
    [origin.statements, origin.statements === 1 ? 'statement' : 'statements'],
    [origin.documents, origin.documents === 1 ? 'document' : 'documents'],
    [origin.withoutCopies, 'after taking out copies'],
    [1, origin.firstHand ? 'origin, first-hand' : 'origin, not first-hand'],
  ] as const;
  return (
    <>
      <h2 dir="auto">{origin.label}</h2>
      <p class="quiet-ink">{KIND[origin.kind]}</p>
      <ul class="shrink">
        {bars.map(([count, label], i) => (
          <li key={label} class={i === bars.length - 1 ? 'is-origin' : undefined}>
            <progress max={Math.max(origin.statements, 1)} value={count} aria-hidden="true" />
            <b class="figures">{count}</b> {label}
          </li>
        ))}
      </ul>
      {origin.reversals.length > 0 && (
        <Relations title="Goes back on its word" ids={origin.reversals} relations={relations} statements={statements} />
      )}
      {origin.denials.length > 0 && (
        <Relations title="Denies" ids={origin.denials} relations={relations} statements={statements} />
      )}
      {origin.alone.length > 0 && (
        <section>
          <h3>
            Rests on it alone <span class="figures">{origin.alone.length}</span>
          </h3>
          <ul>
            {origin.alone.map(({ point, letter }) => (
              <li key={`${point} ${letter}`}>
                <a class="stands" href={href({ ...POINTS, open: point })}>
                  <SideLetter letter={letter} small />
                  <span>
                    Point {points.get(point)?.number}:{' '}
                    <span class="serif" dir="auto">
                      {nameOf(point)}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          What it says <span class="figures">{origin.statements}</span>
        </h3>
        <ul class="source-lines">
          {lines.map(line => (
            <li key={line.id} data-statement={line.id}>
              <a href={href(atWords(line.document, line.id))}>
                <Words pieces={line.pieces} language={line.language} />
                <span class="quiet-ink">
                  {' '}
                  <bdi>{line.outlet}</bdi>
                  {line.published && `, ${inShort(line.published, year)}`}
                  {line.via.length > 0 && `, by way of ${line.via.map(({ name }) => name).join(', ')}`}{' '}
                  <StatusMark review={line.review} />
                </span>
              </a>
            </li>
          ))}
        </ul>
        {lines.length > 0 && lines.length < origin.statements && (
          <p class="quiet-ink">The first {lines.length}; the others are read in their documents.</p>
        )}
      </section>
    </>
  );
}

function Relations({
  title,
  ids,
  relations,
  statements,
}: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly relations: ReadonlyMap<string, RelationLine>;
  readonly statements: ReadonlyMap<string, StatementLine>;
}) {
  const href = useHref();
  return (
    <section>
      <h3>
        {title} <span class="figures">{ids.length}</span>
      </h3>
      <ul>
        {ids.map(id => {
          const relation = relations.get(id);
          const [a, b] = [statements.get(relation?.a ?? ''), statements.get(relation?.b ?? '')];
          if (!relation || !a || !b) return null;
          return (
            <li key={id}>
              <a class="turn" href={href({ ...PAIRS, pair: [a.id, b.id] })}>
                <span class={`k-${relation.kind}`}>
                  <Icon name={relation.kind} small />
                </span>
                <span>
                  <Words pieces={b.pieces} language={b.language} />
                  <span class="quiet-ink"> against statement {a.number}: </span>
                  <Words pieces={a.pieces} language={a.language} />
                </span>
                <StatusMark review={relation.review} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
