import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockView, DocumentView, PlacedStatement } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { counted } from '../finding/tally.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Marked } from '../state/address.ts';
import { Block, touches } from './Block.tsx';
import { type Gutter, keepGutter } from './gutter.ts';
import { wordsOf } from './readActions.ts';
import { type Drawn, drawnBlocks, statementsByBlock, wordCount } from './shown.ts';
import { useFoundWords } from './useFoundWords.ts';

/** From this many blocks on, those out of sight are not laid out until they come near. */
const MANY_BLOCKS = 300;

/** Blocks that are drawn together. */
const CHUNK = 40;

const NONE: readonly PlacedStatement[] = [];

/** The text as it was read, its blocks by their kind. */
export function DocumentText({
  document,
  statements,
  selected,
  marked,
  back,
  found,
}: {
  readonly document: DocumentView;
  readonly statements: readonly PlacedStatement[];
  readonly selected: PlacedStatement | null;
  readonly marked: Marked;
  /** Selects the statement that one came from. */
  readonly back: (to: PlacedStatement) => void;
  /** Words that a search led to. */
  readonly found: Span | null;
}) {
  const { text, blocks, language, line } = document;
  const sheet = useRef<HTMLDivElement>(null);
  const gutter = useRef<Gutter | null>(null);
  const chunks = useMemo(() => chunked(drawnBlocks(blocks)), [blocks]);
  const byBlock = useMemo(() => statementsByBlock(blocks, statements), [blocks, statements]);
  const title = blocks.find(block => block.kind === 'title');
  const hidden = blocks.filter(block => block.hidden);
  const from = useShowSelected(selected);
  useFoundWords(found, blocks);
  useLayoutEffect(() => {
    if (!sheet.current) return;
    gutter.current = keepGutter(sheet.current);
    return gutter.current.stop;
  }, []);
  useLayoutEffect(() => gutter.current?.changed(), [byBlock, selected]);
  return (
    <div class="sheet" ref={sheet} data-scroller="sheet">
      {hidden.length > 0 && <HiddenFlag text={text} blocks={hidden} first={hidden[0]?.start ?? 0} />}
      <article
        class={blocks.length > MANY_BLOCKS ? 'text many' : 'text'}
        lang={language ?? undefined}
        dir="auto"
        aria-label={title ? undefined : line.label}
      >
        {!title && <h1 class="unseen">{line.label}</h1>}
        {chunks.map(parts => (
          <Chunk
            key={startOf(parts[0])}
            text={text}
            format={line.format}
            parts={parts}
            title={title}
            byBlock={byBlock}
            selected={selected}
            marked={marked}
          />
        ))}
      </article>
      {statements.length === 0 && <p class="loading">No statements found here.</p>}
      {from && (
        <button type="button" class="button back-chip" onClick={() => back(from)}>
          <Icon name="back" />
          Back to statement {from.line.number}
        </button>
      )}
    </div>
  );
}

function chunked(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  return Array.from({ length: Math.ceil(drawn.length / CHUNK) }, (_, i) => drawn.slice(i * CHUNK, (i + 1) * CHUNK));
}

function blocksIn(part: Drawn | undefined): readonly BlockView[] {
  return part === undefined ? [] : part.kind === 'fold' ? part.blocks : [part.block];
}

function startOf(part: Drawn | undefined): number {
  return blocksIn(part)[0]?.start ?? 0;
}

/** A run of blocks, drawn anew only when what is in it changes: a key press must not go through a whole book. */
function Chunk({
  text,
  format,
  parts,
  title,
  byBlock,
  selected,
  marked,
}: {
  readonly text: string;
  readonly format: DocumentView['line']['format'];
  readonly parts: readonly Drawn[];
  readonly title: BlockView | undefined;
  readonly byBlock: ReadonlyMap<number, readonly PlacedStatement[]>;
  readonly selected: PlacedStatement | null;
  readonly marked: Marked;
}) {
  const stretch = { start: startOf(parts[0]), end: blocksIn(parts.at(-1)).at(-1)?.end ?? 0 };
  const here = selected && touches(selected, stretch) ? selected : null;
  return useMemo(
    () => (
      <>
        {parts.map(part =>
          part.kind === 'fold' ? (
            <Fold key={startOf(part)} text={text} blocks={part.blocks} format={format} />
          ) : (
            <Block
              key={startOf(part)}
              text={text}
              block={part.block}
              isTitle={part.block === title}
              statements={byBlock.get(part.block.start) ?? NONE}
              selected={here}
              marked={marked}
            />
          ),
        )}
      </>
    ),
    [text, format, parts, title, byBlock, here, marked],
  );
}

function HiddenFlag({
  text,
  blocks,
  first,
}: {
  readonly text: string;
  readonly blocks: readonly BlockView[];
  readonly first: number;
}) {
  return (
    <div class="flag" role="note">
      <Icon name="warn" />
      <p>
        <b>
          {counted(wordCount(text, blocks), 'word')} on this page {wordCount(text, blocks) === 1 ? 'is' : 'are'} hidden
          from readers.
        </b>{' '}
        They are shown where they stand; no statement is taken from them.
      </p>
      <button
        type="button"
        class="button tiny"
        onClick={() => window.document.getElementById(`b${first}`)?.scrollIntoView({ block: 'center' })}
      >
        Go there
      </button>
    </div>
  );
}

/** What stands around an account, by what it was read as. */
const AROUND: { readonly [format in DocumentView['line']['format']]?: string } = {
  html: 'Menus and links of the page',
  pdf: 'Heads, feet and numbers of pages',
  mail: 'Lesser lines of the mail',
  table: 'The rest of the row',
};

/** Menus, links and comments: kept, but not read as part of the account. */
function Fold({
  text,
  blocks,
  format,
}: {
  readonly text: string;
  readonly blocks: readonly BlockView[];
  readonly format: DocumentView['line']['format'];
}) {
  const comments = blocks.filter(block => block.kind === 'comment').length;
  const what =
    comments === 0
      ? (AROUND[format] ?? 'Other lines')
      : comments === blocks.length
        ? 'Comments of readers'
        : 'Menus, links and comments of readers';
  return (
    <details class="fold">
      <summary>
        {what}: {counted(wordCount(text, blocks), 'word')}, not part of the account
      </summary>
      {blocks.map(({ start, end }) => (
        <p key={start} id={`b${start}`}>
          {text.slice(start, end)}
        </p>
      ))}
    </details>
  );
}

/** Brings the words of a newly selected statement into view; after a jump of more than a screen, says which statement one came from. */
function useShowSelected(selected: PlacedStatement | null): PlacedStatement | null {
  const [from, setFrom] = useState<PlacedStatement | null>(null);
  const last = useRef<PlacedStatement | null>(null);
  const id = selected?.line.id ?? null;
  useEffect(() => {
    const before = last.current;
    last.current = selected;
    const words = id === null ? null : wordsOf(id);
    const sheet = words?.closest('.sheet');
    if (!words || !sheet) return;
    const [place, frame] = [words.getBoundingClientRect(), sheet.getBoundingClientRect()];
    if (place.top < frame.top + 40 || place.bottom > frame.bottom - 40) words.scrollIntoView({ block: 'center' });
    const isFar = place.bottom < frame.top - frame.height || place.top > frame.bottom + frame.height;
    setFrom(before !== null && before.line.id !== id && isFar ? before : null);
  }, [id]);
  return from;
}
