import { SideGlyph } from '../chart/Glyph.tsx';
import { softEnd } from './SoftEnds.tsx';

/** What the marks mean; whoever reads the labels does not need it. */
export function Key({ untimed }: { readonly untimed: number }) {
  const shape = (look: 'a' | 'b' | 'c', filled = false) => (
    <svg class={`key-glyph in-${look}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <SideGlyph look={look} x={8} y={8} filled={filled} />
    </svg>
  );
  return (
    <ul class="timeline-key" aria-label="What the marks mean">
      <li>
        {shape('a')}
        {shape('b')}
        {shape('c')} side A, B, C
      </li>
      <li>{shape('a', true)} first-hand, else relayed</li>
      <li>
        <svg class="key-bar in-a" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
          <rect class="bar" x="2" y="2" width="36" height="12" fill={softEnd('a', { from: true, to: false })} />
          <path class="bar-end" d="M38 1v14" />
        </svg>{' '}
        a stretch; a faded end is not known
      </li>
      {untimed > 0 && (
        <li>
          <svg class="key-glyph in-a" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle class="glyph unknown" cx="8" cy="8" r="5" />
          </svg>{' '}
          no time given, or no day to place it on
        </li>
      )}
      <li>
        <svg class="key-bar" viewBox="0 0 40 16" aria-hidden="true" focusable="false">
          <g class="change suggested">
            <path class="change-path" d="M2 12h8C18 12 22 4 30 4h8" />
          </g>
        </svg>{' '}
        change of side; dashed: suggested
      </li>
    </ul>
  );
}
