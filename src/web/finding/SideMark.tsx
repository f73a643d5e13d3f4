import { sideLook } from './side.ts';

/** The letter of a side, in its box. */
export function SideLetter({ letter, small = false }: { readonly letter: string; readonly small?: boolean }) {
  return (
    <span class={`letter ${sideLook(letter)}${small ? ' small' : ''}`} aria-hidden="true">
      {letter}
    </span>
  );
}

/** The rule over a side: solid, hatched, dotted. */
export function SideRule({ letter }: { readonly letter: string }) {
  return <span class={`rule ${sideLook(letter)}`} aria-hidden="true" />;
}
