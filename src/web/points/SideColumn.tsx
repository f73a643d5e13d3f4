import type { PointView, SideView } from '../../serve/contract.ts';
import { OriginTally } from '../finding/OriginTally.tsx';
import { SideLetter, SideRule } from '../finding/SideMark.tsx';
import { sideLook } from '../finding/side.ts';
import { counted, originMarks } from '../finding/tally.ts';
import { Words } from '../finding/Words.tsx';
import { few } from './few.ts';
import { useNamed } from './pointsContext.ts';
import { StatementRow } from './StatementRow.tsx';

/** One side of an open point: a row a statement, rows of one origin joined by a line. */
export function SideColumn({ side, point }: { readonly side: SideView; readonly point: PointView }) {
  const { statements } = useNamed();
  const marks = originMarks(side, statements);
  const id = `p-${point.id}-${side.letter}`;
  return (
    <section class={`side-column in-${sideLook(side.letter)}`} aria-labelledby={id}>
      <header>
        <SideLetter letter={side.letter} />
        <h3 id={id}>
          <span class="unseen">Side {side.letter}: </span>
          {side.name !== null && (
            <span class="point-name" dir="auto">
              {side.name}
            </span>
          )}
          {side.name !== null ? (
            <Words pieces={side.pieces} language={statements.get(side.labelledBy)?.language ?? null} />
          ) : point.sides.length === 1 ? (
            few(side.speakers)
          ) : (
            <Words pieces={side.pieces} language={statements.get(side.labelledBy)?.language ?? null} />
          )}
        </h3>
        <p class="tally">
          {counted(side.statements, 'statement')}, {counted(side.origins, 'origin')}{' '}
          <OriginTally marks={marks} unstated={side.unstated} />
        </p>
      </header>
      <SideRule letter={side.letter} />
      <ul>
        {side.groups.map(({ origin, lines }) => (
          <li key={lines[0]?.statement} class={origin === null ? 'group unstated' : 'group'}>
            {lines.map((line, i) => (
              <StatementRow key={line.statement} line={line} isAgain={i > 0} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
