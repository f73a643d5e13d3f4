import type { RelationLine } from '../../serve/contract.ts';
import { otherWays, type Way } from '../review/questions.ts';

/** The other ways in which two statements may stand to one another, to choose from: that is a correction. */
export function KindPicker({
  relation,
  numberOf,
  choose,
  id,
}: {
  readonly relation: RelationLine;
  readonly numberOf: (statement: string) => number;
  readonly choose: (way: Way) => void;
  readonly id?: string;
}) {
  return (
    <WayPicker
      ways={otherWays(relation, numberOf)}
      label="Take it for another kind"
      empty="Another kind …"
      choose={choose}
      id={id}
    />
  );
}

/** Ways to choose one from; it is chosen once, and the field is empty again. */
export function WayPicker({
  ways,
  label,
  empty,
  choose,
  id,
}: {
  readonly ways: readonly Way[];
  readonly label: string;
  readonly empty: string;
  readonly choose: (way: Way) => void;
  readonly id?: string | undefined;
}) {
  return (
    <select
      class="kind-picker"
      id={id}
      aria-label={label}
      value=""
      onChange={event => {
        const way = ways.find(({ value }) => value === event.currentTarget.value);
        event.currentTarget.value = '';
        if (way) choose(way);
      }}
    >
      <option value="">{empty}</option>
      {ways.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
