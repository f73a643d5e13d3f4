import type { ComponentChildren } from 'preact';
import { PEOPLE } from '../state/address.ts';
import { useHref } from '../tools.ts';

/** A name that leads to its card, where it can be put right. In lists Tab passes it by: the keys `.` and `w` go there from the row. */
export function Name({ id, children }: { readonly id: string | null; readonly children: ComponentChildren }) {
  const href = useHref();
  return id === null ? (
    children
  ) : (
    <a class="name" href={href({ ...PEOPLE, who: id })} tabIndex={-1}>
      {children}
    </a>
  );
}
