import { Fragment } from 'preact';

/** A source's own words. Pieces that the source parts are joined by a cut, which is the tool's and looks like it. */
export function Words({ pieces, language }: { readonly pieces: readonly string[]; readonly language: string | null }) {
  return (
    <span class="words" dir="auto" lang={language ?? undefined}>
      {pieces.map((piece, i) => (
        <Fragment key={i}>
          {i > 0 && <span class="cut"> … </span>}
          {piece}
        </Fragment>
      ))}
    </span>
  );
}
