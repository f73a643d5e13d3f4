import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BlockView, PlacedStatement } from '../../serve/contract.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Marked } from '../state/address.ts';
import { clock } from './clock.ts';
import { Mark } from './Mark.tsx';
import { type Part, segments } from './segments.ts';

/** One block, drawn by its kind, with the marks in it. Drawn anew only when what is in it changes. */
export function Block({
  text,
  block,
  isTitle,
  statements,
  selected,
  marked,
}: {
  readonly text: string;
  readonly block: BlockView;
  readonly isTitle: boolean;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly marked: Marked;
}) {
  const here = selected && touches(selected, block) ? selected : null;
  return useMemo(() => {
    const id = `b${block.start}`;
    const content = <Content text={text} block={block} statements={statements} selected={here} marked={marked} />;
    if (block.hidden) {
      return (
        <p class="hidden-words" id={id}>
          <span class="hidden-label">
            <Icon name="warn" small />
            {block.deleted ? 'Not in the final text' : 'Hidden on the page'}
          </span>
          {content}
        </p>
      );
    }
    return drawn(block, isTitle, id, content);
  }, [text, block, isTitle, statements, here, marked]);
}

function drawn({ kind, from }: BlockView, isTitle: boolean, id: string, content: ComponentChildren) {
  if (isTitle) return <h1 id={id}>{content}</h1>;
  switch (kind) {
    case 'title':
    case 'heading':
      return <h2 id={id}>{content}</h2>;
    case 'quotation':
      return <blockquote id={id}>{content}</blockquote>;
    default:
      return (
        <p id={id} class={kind === 'paragraph' ? undefined : kind} data-at={from === null ? undefined : clock(from)}>
          {content}
        </p>
      );
  }
}

/** Whether the statement has words in this stretch of text. */
export function touches(
  { content, cue, source }: PlacedStatement,
  { start, end }: Pick<BlockView, 'start' | 'end'>,
): boolean {
  return [...content, ...cue, ...source].some(span => span[0] < end && span[1] > start);
}

function Content({
  text,
  block,
  statements,
  selected,
  marked,
}: {
  readonly text: string;
  readonly block: BlockView;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly marked: Marked;
}) {
  const markings = statements.map(({ line, content }) => ({ id: line.id, spans: content }));
  const parts: readonly Part[] = selected
    ? [
        ...selected.cue.map(span => ({ role: 'cue' as const, span })),
        ...selected.source.map(span => ({ role: 'source' as const, span })),
      ]
    : [];
  const opened = new Set(
    statements.filter(({ content }) => (content[0]?.[0] ?? 0) < block.start).map(({ line }) => line.id),
  );
  const byId = new Map(statements.map(statement => [statement.line.id, statement]));
  return (
    <>
      {segments([block.start, block.end], markings, parts, opened).map(({ start, end, marks, role, opens }) => {
        const words = text.slice(start, end);
        const inner = role ? <span class={role}>{words}</span> : labelled(block, start, end, words);
        const under = marks.flatMap(id => byId.get(id) ?? []);
        return under.length === 0 ? (
          inner
        ) : (
          <Mark
            key={start}
            statements={under}
            opens={under.filter(({ line }) => opens.includes(line.id))}
            selected={selected}
            isSaidAbove={block.kind === 'turn'}
            marked={marked}
          >
            {inner}
          </Mark>
        );
      })}
    </>
  );
}

/** A turn's label names who speaks, and makes no statement. */
function labelled({ label }: BlockView, start: number, end: number, words: string): ComponentChildren {
  if (label === null || end <= label[0] || start >= label[1]) return words;
  const cut = Math.max(0, label[1] - start);
  return (
    <>
      <b class="turn-label">{words.slice(0, cut)}</b>
      {words.slice(cut)}
    </>
  );
}
