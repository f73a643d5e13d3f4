import type { FacetValue } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';

/** How many statements there are of each day, month or year, and the dates that they are narrowed to. */
export function DateBars({
  values,
  from,
  to,
  set,
}: {
  readonly values: readonly FacetValue[];
  readonly from: string | null;
  readonly to: string | null;
  readonly set: (from: string | null, to: string | null) => void;
}) {
  const most = Math.max(...values.map(({ count }) => count), 1);
  const first = values[0]?.value;
  const last = values.at(-1)?.value;
  const isIn = (value: string) =>
    (from === null || value >= from.slice(0, value.length)) && (to === null || value <= to.slice(0, value.length));
  return (
    <>
      {values.length > 1 && (
        <>
          {/* For the pointer alone: the fields below do the same. */}
          <div
            class="date-bars"
            aria-hidden="true"
            onClick={event => {
              const { left, width } = event.currentTarget.getBoundingClientRect();
              const bar = values[Math.floor(((event.clientX - left) / width) * values.length)];
              if (bar)
                set(
                  bar.value === from && bar.value === to ? null : bar.value,
                  bar.value === from && bar.value === to ? null : bar.value,
                );
            }}
          >
            {values.map(({ value, count }) => (
              <span key={value} title={`${inWords(value)}: ${count}`} class={isIn(value) ? undefined : 'out'}>
                <i style={{ height: `${Math.max((count / most) * 100, 4)}%` }} />
              </span>
            ))}
          </div>
          <p class="date-ends" aria-hidden="true">
            <span>{first && inWords(first)}</span>
            <span>{last && inWords(last)}</span>
          </p>
        </>
      )}
      <p class="date-fields">
        <label>
          From
          <input
            type="date"
            value={whole(from, '-01')}
            onChange={event => set(event.currentTarget.value || null, to)}
          />
        </label>
        <label>
          To
          <input
            type="date"
            value={whole(to, '-28')}
            onChange={event => set(from, event.currentTarget.value || null)}
          />
        </label>
      </p>
    </>
  );
}

/** A month or a year as a day of it, for a field that knows only days. */
function whole(date: string | null, day: string): string {
  if (date === null) return '';
  const month = day === '-01' ? '-01' : '-12';
  return date.length === 4 ? `${date}${month}${day}` : date.length === 7 ? `${date}${lastDay(date, day)}` : date;
}

function lastDay(month: string, day: string): string {
  if (day === '-01') return day;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
