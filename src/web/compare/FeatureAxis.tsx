import type { Feature } from './features.ts';

/** The two statements feature by feature, on an axis between them. */
export function FeatureAxis({
  rows,
  names,
}: {
  readonly rows: readonly Feature[];
  readonly names: readonly [string, string];
}) {
  return (
    <table class="axis">
      <caption class="unseen">What the two statements have in common, and where they differ</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{names[0]}</th>
          <th scope="col">Feature</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, a, b, is }) => (
          <tr key={name} class={is === 'differs' ? 'differs' : undefined}>
            <td dir="auto">{a}</td>
            <th scope="row">
              {name} <span>{is}</span>
            </th>
            <td dir="auto">{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
