import { useEffect, useId, useState } from 'preact/hooks';
import type { PointChoice } from '../../serve/contract.ts';
import { useLoaded, useTools } from '../tools.ts';

/** Points offered while one types; with more, typing narrows them. */
const MOST_OFFERED = 300;
/** Code units of a title that a list shows. */
const SHOWN = 90;

/** What a point is called in a list to choose from; its number leads back to it. */
export const choiceWords = ({ number, title }: PointChoice): string =>
  `${number}. ${title.length > SHOWN ? `${title.slice(0, SHOWN)}…` : title}`;

/** A field in which one point is chosen, by its number or its words. */
export function PointField({
  label,
  without,
  choose,
}: {
  readonly label: string;
  /** A point that is not offered. */
  readonly without: string | null;
  readonly choose: (point: PointChoice | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const points = (useLoaded<readonly PointChoice[]>('/api/point-choices').value ?? []).filter(
    one => one.id !== without,
  );
  const wanted = typed.trim().toLowerCase();
  const offered =
    points.length <= MOST_OFFERED ? points : points.filter(one => choiceWords(one).toLowerCase().includes(wanted));
  const number = /^\s*(\d+)/.exec(typed)?.[1];
  const meant = points.find(one => choiceWords(one) === typed || String(one.number) === number) ?? null;
  // The points may come after the number was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: which point it is decides, not the list it was found in.
  useEffect(() => choose(meant), [meant?.id]);
  return (
    <span class="point-field">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        list={id}
        value={typed}
        autocomplete="off"
        placeholder="number or words"
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <datalist id={id}>
        {offered.slice(0, MOST_OFFERED).map(one => (
          <option key={one.id} value={choiceWords(one)} />
        ))}
      </datalist>
    </span>
  );
}

/** Puts a statement on a side of a point that one chooses. */
export function PlacePicker({ statement, label }: { readonly statement: string; readonly label: string }) {
  const { change } = useTools();
  const [isOpen, setOpen] = useState(false);
  const [point, setPoint] = useState<PointChoice | null>(null);
  const [side, setSide] = useState('');
  if (!isOpen) {
    return (
      <button type="button" class="button tiny" aria-label={`Move to a point: ${label}`} onClick={() => setOpen(true)}>
        Move to a point
      </button>
    );
  }
  return (
    <form
      class="place-picker"
      onSubmit={async event => {
        event.preventDefault();
        if (point === null) return;
        const to = `${label}, to point ${point.number}`;
        const path = `/api/statements/${encodeURIComponent(statement)}/place`;
        if (await change(path, { point: point.id, side: side || null }, 'moved', to)) setOpen(false);
      }}
    >
      <PointField label="Point" without={null} choose={setPoint} />
      {point && (
        <label>
          Side
          <select value={side} onChange={event => setSide(event.currentTarget.value)}>
            <option value="">a side of its own</option>
            {point.sides.map(one => (
              <option key={one.letter} value={one.letter}>
                {one.letter}: {one.title.slice(0, SHOWN)}
              </option>
            ))}
          </select>
        </label>
      )}
      <span>
        <button type="submit" class="button" disabled={point === null}>
          Put it there
        </button>
        <button type="button" class="button quiet" onClick={() => setOpen(false)}>
          Cancel
        </button>
      </span>
    </form>
  );
}
