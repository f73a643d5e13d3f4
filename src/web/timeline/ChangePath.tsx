import type { Change } from './layout.ts';

/** A change of side: dashed while it is only suggested, solid once a person confirmed it. */
export function ChangePath({
  change: { relation, path, x, y, label, labelX, labelY, anchor },
  select,
}: {
  readonly change: Change;
  readonly select: (statements: readonly string[]) => void;
}) {
  const name = `Reversal, ${relation.review}: ${label}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`change ${relation.review}`}
      role="button"
      tabindex={0}
      onClick={() => select([relation.a, relation.b])}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        select([relation.a, relation.b]);
      }}
    >
      <title>{name}</title>
      <path class="change-path" d={path} />
      <circle class="change-ring" cx={x} cy={y} r="12" />
      <path
        class="change-glyph"
        transform={`translate(${x - 8} ${y - 8})`}
        d="M4 13V7a4 4 0 0 1 8 0v5M9.5 9.6L12 12.4l2.5-2.8"
      />
      <text class="change-label" x={labelX} y={labelY} text-anchor={anchor}>
        {label}
      </text>
    </g>
  );
}
