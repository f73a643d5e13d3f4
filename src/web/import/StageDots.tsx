import type { ImportRow, Room } from '../../serve/contract.ts';

/** The rooms a file goes through, and what is done in each. */
const STAGES: readonly (readonly [Room, string])[] = [
  ['1-read', 'reading'],
  ['2-mark', 'finding statements'],
  ['3-resolve', 'speakers and times'],
  ['4-relate', 'comparing'],
  ['5-weigh', 'counting'],
];

/** Five dots and the word of the present one. */
export function StageDots({ row }: { readonly row: ImportRow }) {
  const at = STAGES.findIndex(([room]) => room === row.room);
  const word = row.state === 'waiting' ? 'waiting' : (STAGES[at]?.[1] ?? 'starting');
  return (
    <p class="stages">
      <span aria-hidden="true">
        {STAGES.map(([room], i) => (
          <i key={room} class={i < at ? 'done' : i === at ? 'now' : undefined} />
        ))}
      </span>
      {word}
    </p>
  );
}
