import { useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';
import { type Draft, sentenceBeside, withEdge, withSelection } from './draft.ts';
import { rangesOf } from './places.ts';

/** The draft that is open in the Reader, and how it follows the selection, the keys and the text on the page. */
export function useDraft(document: DocumentView, statement: string | null, selected: Span | null) {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Another statement is another card: a draft is of the one it was opened on.
  useEffect(() => setDraft(null), [statement]);
  useEffect(() => {
    if (selected) setDraft(now => now && withSelection(now, document.text, selected));
  }, [selected, document.text]);
  useEffect(() => {
    if (draft === null) return;
    const marked = { draft: draft.content, 'draft-cue': draft.cue };
    for (const [name, spans] of Object.entries(marked)) {
      const ranges = spans.flatMap(span => rangesOf(window.document, span));
      CSS.highlights?.set(name, new Highlight(...ranges));
    }
    return () => {
      for (const name of Object.keys(marked)) CSS.highlights?.delete(name);
    };
  });
  const isOpen = draft !== null;
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent) => {
      const at = event.target;
      const isField = at instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
      if (isField || !event.shiftKey || !event.key.startsWith('Arrow')) return;
      event.preventDefault();
      setDraft(now => now && moved(now, document, event.key, event.ctrlKey || event.metaKey));
    };
    window.document.addEventListener('keydown', press);
    return () => window.document.removeEventListener('keydown', press);
  }, [isOpen, document]);
  return [draft, setDraft] as const;
}

function moved(draft: Draft, { text, blocks }: DocumentView, key: string, isStart: boolean): Draft {
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return withEdge(draft, text, isStart ? 'start' : 'end', key === 'ArrowRight' ? 1 : -1);
  const [first, last] = [draft.content[0]?.[0] ?? 0, draft.content.at(-1)?.[1] ?? 0];
  const beside = sentenceBeside(text, accountOf(blocks), [first, last], key === 'ArrowDown' ? 1 : -1);
  return beside === null ? draft : { ...draft, content: [beside] };
}

/** Blocks in which statements may stand. */
export function accountOf(blocks: DocumentView['blocks']): DocumentView['blocks'] {
  return blocks.filter(({ kind, hidden }) => !hidden && kind !== 'chrome' && kind !== 'comment');
}
