import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import type { Address } from '../state/address.ts';
import { useHref, useShown } from '../tools.ts';
import { PLACES, type Place } from './screens.ts';

/** Five targets are what a thumb finds side by side: four screens, and the way to the others. */
const SHOWN = 4;

const IMPORT: Omit<Place, 'keys' | 'count'> = { label: 'Import', icon: 'import', address: { screen: 'import' } };

/** The screens, within reach of a thumb. */
export function Tabs() {
  const address = useShown(state => state.address);
  const href = useHref();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [address]);
  const rest = [...PLACES.slice(SHOWN), IMPORT];
  const here = (to: Address) => (to.screen === address.screen ? 'page' : undefined);
  const link = ({ icon, label, address: to }: Pick<Place, 'icon' | 'label' | 'address'>) => (
    <li key={label}>
      <a href={href(to)} aria-current={here(to)}>
        <Icon name={icon} />
        <span>{label}</span>
      </a>
    </li>
  );
  return (
    <nav class="tabs" aria-label="Screens">
      <ul>
        {PLACES.slice(0, SHOWN).map(link)}
        <li>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls="more-screens"
            class={rest.some(({ address: to }) => here(to)) ? 'is-here' : undefined}
            onClick={() => setOpen(!isOpen)}
            onKeyDown={event => {
              if (event.key === 'Escape') setOpen(false);
            }}
          >
            <Icon name="more" />
            <span>More</span>
          </button>
        </li>
      </ul>
      <ul id="more-screens" class="more-screens" hidden={!isOpen}>
        {rest.map(link)}
      </ul>
    </nav>
  );
}
