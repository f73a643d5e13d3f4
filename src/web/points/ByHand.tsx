import { useState } from 'preact/hooks';
import type { PointChoice, PointView, SideView, StatementLine } from '../../serve/contract.ts';
import { Note } from '../decisions/Note.tsx';
import { PointField } from '../decisions/PlacePicker.tsx';
import { SideLetter } from '../finding/SideMark.tsx';
import { Words } from '../finding/Words.tsx';
import { useTools } from '../tools.ts';
import { useNamed } from './pointsContext.ts';

/** What a person can change of a point: its names, its sides, which statements stand where, and what it is one with. */
export function ByHand({ point }: { readonly point: PointView }) {
  const [isOpen, setOpen] = useState(false);
  const label = `point ${point.number}`;
  return (
    <details class="by-hand" data-by-hand onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>Change by hand{point.byHand && ' (laid out by you)'}</summary>
      {isOpen && (
        <div>
          <Names point={point} label={label} />
          <Statements point={point} label={label} />
          <Merging point={point} label={label} />
          <Note finding="point" id={point.id} note={point.note} label={label} />
        </div>
      )}
    </details>
  );
}

const pathOf = ({ id }: PointView, rest: string) => `/api/points/${encodeURIComponent(id)}/${rest}`;

function Names({ point, label }: { readonly point: PointView; readonly label: string }) {
  return (
    <fieldset>
      <legend>Names</legend>
      <Name point={point} side={null} of={label} name={point.name} />
      {point.sides.map(side => (
        <Name key={side.letter} point={point} side={side} of={`side ${side.letter} of ${label}`} name={side.name} />
      ))}
    </fieldset>
  );
}

/** A name in its field; emptied, the words that label it stand there again. */
function Name({
  point,
  side,
  of,
  name,
}: {
  readonly point: PointView;
  readonly side: SideView | null;
  readonly of: string;
  readonly name: string | null;
}) {
  const { change } = useTools();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? name ?? '';
  const words = (side ?? point).pieces.join(' … ');
  return (
    <form
      class="name-field"
      onSubmit={async event => {
        event.preventDefault();
        if (shown.trim() === (name ?? '')) return;
        const body = { side: side?.letter ?? null, name: shown.trim() };
        if (await change(pathOf(point, 'name'), body, 'named', of)) setTyped(null);
      }}
    >
      {side ? <SideLetter letter={side.letter} small /> : <span class="what">Point</span>}
      <input
        aria-label={`Name of ${of}`}
        value={shown}
        maxLength={200}
        placeholder={words}
        dir="auto"
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <button
        type="submit"
        class="button"
        aria-label={`Keep the name of ${of}`}
        disabled={shown.trim() === (name ?? '')}
      >
        Keep
      </button>
    </form>
  );
}

/** Where a statement is to stand, as the list of places has it. */
const OWN = 'own';
const OFF = 'off';

function Statements({ point, label }: { readonly point: PointView; readonly label: string }) {
  const { change } = useTools();
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const rows = point.sides.flatMap(side => statementsOf(side).map(id => ({ id, side })));
  const chosen = rows.filter(({ id }) => off.has(id)).map(({ id }) => id);
  return (
    <fieldset>
      <legend>Statements</legend>
      <ul>
        {rows.map(({ id, side }) => (
          <Row
            key={id}
            id={id}
            side={side}
            point={point}
            isOff={off.has(id)}
            turn={isOff => setOff(now => (isOff ? new Set([...now, id]) : new Set([...now].filter(one => one !== id))))}
          />
        ))}
      </ul>
      <button
        type="button"
        class="button"
        disabled={chosen.length === 0 || chosen.length === rows.length}
        onClick={async () => {
          if (await change(pathOf(point, 'split'), { statements: chosen }, 'split', label)) setOff(new Set());
        }}
      >
        Make the marked ones a point of their own
      </button>
    </fieldset>
  );
}

function Row({
  id,
  side,
  point,
  isOff,
  turn,
}: {
  readonly id: string;
  readonly side: SideView;
  readonly point: PointView;
  readonly isOff: boolean;
  readonly turn: (isOff: boolean) => void;
}) {
  const { change } = useTools();
  const { statements } = useNamed();
  const line = statements.get(id);
  if (!line) return null;
  const name = `statement ${line.number}`;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOff} onChange={event => turn(event.currentTarget.checked)} />
        <span>
          <span class="figures">{line.number}</span> <bdi>{speakerOf(line)}</bdi>:{' '}
          <Words pieces={line.pieces} language={line.language} />
        </span>
      </label>
      <select
        aria-label={`Where ${name} stands`}
        value={side.letter}
        onChange={event => {
          const to = event.currentTarget.value;
          const body = { point: to === OFF ? null : point.id, side: to === OFF || to === OWN ? null : to };
          change(`/api/statements/${encodeURIComponent(id)}/place`, body, 'moved', name);
        }}
      >
        {point.sides.map(({ letter }) => (
          <option key={letter} value={letter}>
            side {letter}
          </option>
        ))}
        <option value={OWN}>a side of its own</option>
        <option value={OFF}>off the point</option>
      </select>
    </li>
  );
}

function Merging({ point, label }: { readonly point: PointView; readonly label: string }) {
  const { change } = useTools();
  const [other, setOther] = useState<PointChoice | null>(null);
  const [[into, from], setSides] = useState<readonly [string, string]>(['A', 'B']);
  const letters = point.sides.map(({ letter }) => letter);
  const side = (at: 0 | 1, which: string, value: string) => (
    <select
      aria-label={which}
      value={value}
      onChange={event => {
        const letter = event.currentTarget.value;
        setSides(now => (at === 0 ? [letter, now[1]] : [now[0], letter]));
      }}
    >
      {letters.map(letter => (
        <option key={letter} value={letter}>
          {letter}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset class="merging">
      <legend>Merge</legend>
      {letters.length > 1 && (
        <p>
          Sides {side(0, 'The side that stays', letters.includes(into) ? into : (letters[0] ?? ''))} and{' '}
          {side(1, 'The side that goes into it', letters.includes(from) ? from : (letters[1] ?? ''))}{' '}
          <button
            type="button"
            class="button"
            disabled={into === from || !letters.includes(into) || !letters.includes(from)}
            onClick={() => change(pathOf(point, 'sides/merge'), { into, from }, 'merged', `sides ${into} and ${from}`)}
          >
            Make them one side
          </button>
        </p>
      )}
      <p>
        <PointField label="With point" without={point.id} choose={setOther} />{' '}
        <button
          type="button"
          class="button"
          disabled={other === null}
          onClick={() =>
            other &&
            change(pathOf(point, 'merge'), { with: [other.id] }, 'merged', `${label} and point ${other.number}`)
          }
        >
          Make them one point
        </button>
      </p>
    </fieldset>
  );
}

/** The statements of a side, copies behind what they repeat. */
function statementsOf({ groups }: SideView): readonly string[] {
  return groups.flatMap(({ lines }) =>
    lines.flatMap(line => [line.statement, ...line.copies.map(copy => copy.statement)]),
  );
}

function speakerOf({ speaker, outlet }: StatementLine): string {
  return speaker?.name ?? outlet;
}
