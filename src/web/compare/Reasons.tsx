import type { PairView, RelationLine } from '../../serve/contract.ts';
import { against } from './against.ts';
import { whyFound } from './why.ts';

/** Why the relation was found, and what speaks against it, with equal room. */
export function Reasons({ view, relation }: { readonly view: PairView; readonly relation: RelationLine }) {
  const doubts = against(view, relation);
  return (
    <div class="pair-reasons">
      <section aria-labelledby="why-title">
        <h2 id="why-title">{relation.added === null ? 'Why the tool suggests this' : 'Made by hand'}</h2>
        <ul>
          {whyFound(relation).map(({ text, score }) => (
            <li key={text}>
              {text}
              {score !== null && <Score score={score} />}
            </li>
          ))}
          {relation.added === null && (
            <li>
              All together
              <Score score={relation.confidence} />
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="against-title">
        <h2 id="against-title">What speaks against it</h2>
        {doubts.length === 0 ? (
          <p>Nothing that the tool can count. Read both in their documents before you confirm.</p>
        ) : (
          <ul>
            {doubts.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** A score beside its reason, as a figure and as a length. */
function Score({ score }: { readonly score: number }) {
  return (
    <span class="score">
      <progress max={1} value={score} aria-hidden="true" />
      <span class="figures">{score.toFixed(2)}</span>
    </span>
  );
}
