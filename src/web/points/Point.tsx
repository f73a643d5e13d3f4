import type { PointsView, PointView, SideView } from '../../serve/contract.ts';
import { Badge } from '../finding/Badge.tsx';
import { OriginTally } from '../finding/OriginTally.tsx';
import { SideLetter, SideRule } from '../finding/SideMark.tsx';
import { sideLook } from '../finding/side.ts';
import { counted, originMarks } from '../finding/tally.ts';
import { Words } from '../finding/Words.tsx';
import { inWords } from '../finding/when.ts';
import { PAIRS, SOURCES, TIMELINE } from '../state/address.ts';
import { useHref } from '../tools.ts';
import { ByHand } from './ByHand.tsx';
import { few } from './few.ts';
import { useNamed } from './pointsContext.ts';
import { SideColumn } from './SideColumn.tsx';

/** One point: its label, what it is marked as, its counts; open, its sides in full, else a line for each. */
export function Point({
  point,
  isOpen,
  tookUp,
  toggle,
  place,
  of,
  isCurrent,
}: {
  readonly point: PointView;
  readonly isOpen: boolean;
  /** The address was of another point, which is part of this one now. */
  readonly tookUp: PointsView['became'];
  readonly toggle: () => void;
  /** Which of how many it is in the list, counted from 0. */
  readonly place: number;
  readonly of: number;
  /** Whether Tab leads to it. */
  readonly isCurrent: boolean;
}) {
  const { statements } = useNamed();
  const label = statements.get(point.labelledBy);
  const { counts } = point;
  return (
    <article
      class={isOpen ? 'point is-open' : 'point'}
      aria-labelledby={`p-${point.id}`}
      aria-posinset={place + 1}
      aria-setsize={of}
    >
      <header data-row data-document={label?.document} data-words={point.labelledBy}>
        <span class="number figures" aria-hidden="true">
          {point.number}
        </span>
        <h2 id={`p-${point.id}`}>
          <button type="button" data-line aria-expanded={isOpen} tabIndex={isCurrent ? 0 : -1} onClick={toggle}>
            {point.name && (
              <span class="point-name" dir="auto">
                {point.name}
              </span>
            )}
            <Words pieces={point.pieces} language={label?.language ?? null} />
          </button>
          <span class="badges">
            {point.badges.map(badge => (
              <Badge key={badge.kind} badge={badge} />
            ))}
          </span>
        </h2>
        <p class="counts">
          {(
            [
              [counts.statements, 'statement'],
              [counts.documents, 'document'],
              [counts.origins, 'origin'],
            ] as const
          ).map(([count, noun]) => (
            <span key={noun}>
              <b>{count}</b> {noun}
              {count === 1 ? '' : 's'}
            </span>
          ))}
          <span>
            <b>{counts.firstHand}</b> first-hand
          </span>
        </p>
      </header>
      {tookUp && (
        <p class="took-up">
          {tookUp.by === null ? (
            'The point of this link is a part of this one now, by what people decided.'
          ) : (
            <>
              The point of this link was merged into this one by <bdi>{tookUp.by.who}</bdi>,{' '}
              {inWords(tookUp.by.at.slice(0, 10))}.
            </>
          )}
        </p>
      )}
      {isOpen ? <Open point={point} /> : <Closed point={point} />}
    </article>
  );
}

function Open({ point }: { readonly point: PointView }) {
  return (
    <div class={`sides of-${Math.min(point.sides.length, 3)}`}>
      {point.sides.map(side => (
        <SideColumn key={side.letter} side={side} point={point} />
      ))}
      <footer>
        {point.sides.length === 1 && <span>Nobody in these documents says otherwise.</span>}
        {point.silent.count > 0 && (
          <span>
            Silent: <bdi>{few(point.silent.first, point.silent.count)}</bdi>.
          </span>
        )}
        <FootLinks point={point.id} />
        <ByHand point={point} />
      </footer>
    </div>
  );
}

/** The other ways to look at the point. */
function FootLinks({ point }: { readonly point: string }) {
  const href = useHref();
  return (
    <span class="foot-links">
      <a href={href({ ...TIMELINE, points: [point] })}>Timeline</a>
      <a href={href({ ...PAIRS, point })}>Pairs</a>
      <a href={href({ ...SOURCES, point })}>Trace origins</a>
    </span>
  );
}

function Closed({ point }: { readonly point: PointView }) {
  return (
    <div class="minis">
      {point.sides.map(side => (
        <Mini key={side.letter} side={side} isOnly={point.sides.length === 1} />
      ))}
    </div>
  );
}

/** The words of an only side are the point's own, and stand above. */
function Mini({ side, isOnly }: { readonly side: SideView; readonly isOnly: boolean }) {
  const { statements } = useNamed();
  const marks = originMarks(side, statements);
  return (
    <div class={`mini in-${sideLook(side.letter)}`}>
      <SideLetter letter={side.letter} small />
      <span class="names">
        <span class="unseen">Side {side.letter}: </span>
        {side.name !== null && <b dir="auto">{side.name}</b>}
        {side.name === null && !isOnly && (
          <Words pieces={side.pieces} language={statements.get(side.labelledBy)?.language ?? null} />
        )}
        <span class="speakers">
          {isOnly && side.name === null ? '' : ' · '}
          <bdi>{few(side.speakers)}</bdi>
        </span>
      </span>
      <span class="tally">
        {marks.length === 1 && side.unstated === 0 ? 'single origin' : counted(marks.length, 'origin')}{' '}
        <OriginTally marks={marks} unstated={side.unstated} />
      </span>
      <SideRule letter={side.letter} />
    </div>
  );
}
