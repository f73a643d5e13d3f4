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
  const ways = otherWays(relation, numberOf);
  return (
    <select
      class="kind-picker"
      id={id}
      aria-label="Take it for another kind"
      value=""
      onChange={event => {
        const way = ways.find(({ value }) => value === event.currentTarget.value);
        event.currentTarget.value = '';
        if (way) choose(way);
      }}
    >
      <option value="">Another kind …</option>
      {ways.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
