import type { ComponentChildren } from 'preact';

/** What an empty screen says: one sentence, and what to do. */
export function EmptyNote({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="note">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
