import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteInput, NoteView } from '../../serve/contract.ts';
import { useTools } from '../tools.ts';
import { noteOnScreen } from './meanwhile.ts';

/** A note on a finding: shown, and written in place. An emptied one is taken away. */
export function Note({
  finding,
  id,
  note,
  label,
}: {
  readonly finding: NoteInput['finding'];
  readonly id: string;
  readonly note: NoteView | null;
  /** What it is about: "statement 7". */
  readonly label: string;
}) {
  const { change } = useTools();
  const [draft, setDraft] = useState<string | null>(null);
  // What was just written stands until the finding is loaded anew with it.
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => setWritten(null), [note]);
  const text = written ?? note?.text ?? '';
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // As it was when one began to write: what another window writes meanwhile is not written over unseen.
  const begun = useRef(noteOnScreen(id, note));
  const isOpen = draft !== null;
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
    // It had the focus when it went, unless one has gone on to something else meanwhile.
    else if (wasOpen.current && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = () => setDraft(null);
  const save = async () => {
    if (draft === null) return;
    const next = draft.trim();
    if (next !== text && !(await change('/api/notes', { finding, id, note: next }, 'noted', label, begun.current)))
      return;
    setWritten(next);
    close();
  };
  if (draft === null) {
    return (
      <div class="note-line">
        {text !== '' && <p dir="auto">{text}</p>}
        <button
          type="button"
          class="button tiny"
          data-note
          ref={opener}
          aria-label={`${text ? 'Change the note' : 'Write a note'} on ${label}`}
          onClick={() => {
            begun.current = noteOnScreen(id, note);
            setDraft(text);
          }}
        >
          {text ? 'Change the note' : 'Note'}
        </button>
      </div>
    );
  }
  return (
    <form
      class="note-form"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        maxLength={4000}
        dir="auto"
        aria-label={`Note on ${label}`}
        value={draft}
        onInput={event => setDraft(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      />
      <div>
        <button type="submit" class="button">
          Keep the note
        </button>
        <button type="button" class="button quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Opens the note of what is shown: the first button of a note in this part of the page. */
export function openNote(within: ParentNode | null): void {
  within?.querySelector<HTMLButtonElement>('[data-note]')?.click();
}
