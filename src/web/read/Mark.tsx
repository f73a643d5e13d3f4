import type { ComponentChildren } from 'preact';
import type { PlacedStatement } from '../../serve/contract.ts';
import { relationPhrase } from '../finding/kinds.ts';
import { focusSoon } from '../parts/focusSoon.ts';
import { atWords, type Marked } from '../state/address.ts';
import { useHref, useTools } from '../tools.ts';

/**
 * Words under one or more statements: a link to the innermost, which a screen reader announces by name where it first
 * opens. A further press goes on to the statement around it.
 */
export function Mark({
  statements,
  opens,
  selected,
  isSaidAbove,
  marked,
  children,
}: {
  /** From the outermost to the innermost. */
  readonly statements: readonly PlacedStatement[];
  readonly opens: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  /** The block itself says who speaks. */
  readonly isSaidAbove: boolean;
  readonly marked: Marked;
  readonly children: ComponentChildren;
}) {
  const { go } = useTools();
  const href = useHref();
  const inner = statements.at(-1);
  if (!inner) return <>{children}</>;
  const isSelected = statements.some(({ line }) => line.id === selected?.line.id);
  const top = isSelected && selected ? selected : inner;
  const outer = statements.filter(statement => statement !== top);
  const to = ({ line }: PlacedStatement) => atWords(line.document, line.id, marked);
  const around = statements[statements.indexOf(top) - 1] ?? inner;
  const names = opens
    .map(({ line }) => `Statement ${line.number}, ${line.speaker?.name ?? line.outlet}, ${line.review}: `)
    .join('');
  return (
    <a
      class={[
        'mark',
        top.line.review,
        isSelected && 'is-selected',
        outer.length > 0 && 'is-nested',
        outer.some(({ line }) => line.review === 'confirmed') && 'in-confirmed',
      ]
        .filter(Boolean)
        .join(' ')}
      href={href(to(inner))}
      data-marks={statements.map(({ line }) => line.id).join(' ')}
      data-opens={opens.map(({ line }) => line.id).join(' ')}
      aria-current={isSelected && opens.includes(top) ? 'true' : undefined}
      tabIndex={opens.length > 0 ? undefined : -1}
      draggable={NOT_DRAGGED}
      onClick={event => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        // The press that ends a selection is not meant for the link under it.
        if (event.detail > 0 && getSelection()?.isCollapsed === false) return;
        go(to(isSelected ? around : inner), 'replace');
        if (event.detail === 0) focusSoon(() => document.getElementById('card-title'));
      }}
    >
      {!isSaidAbove &&
        opens.map(statement => (
          <GutterLabel key={statement.line.id} statement={statement} isSelected={statement === selected} />
        ))}
      {names && <span class="unseen">{names}</span>}
      {children}
    </a>
  );
}

/** Dragging over a link selects its words, as over any others. The attribute must be there as a word: to leave it out is to allow dragging. */
const NOT_DRAGGED = 'false' as unknown as boolean;

/** Beside the text: who says it, and one word on what it does. For the eye only; the link's name says the same. */
function GutterLabel({
  statement: { line, note },
  isSelected,
}: {
  readonly statement: PlacedStatement;
  readonly isSelected: boolean;
}) {
  if (line.kind === 'own' && !note) return null;
  const heard = line.via.at(-1);
  const second = note
    ? relationPhrase(note.kind, note.as, note.other)
    : line.firstHand
      ? 'first-hand'
      : heard
        ? `by way of ${heard.name}`
        : null;
  return (
    <span class={isSelected ? 'gutter is-selected' : 'gutter'} aria-hidden="true">
      <b dir="auto">{line.speaker?.name ?? (line.kind === 'own' ? line.outlet : 'not stated who')}</b>
      {second && <i dir="auto">{second}</i>}
    </span>
  );
}
