import type { CaseView } from '../../serve/contract.ts';
import { counted, figure } from '../finding/tally.ts';
import { Icon } from '../parts/Icon.tsx';
import { underWay } from '../state/live.ts';
import { useHref, useShown } from '../tools.ts';
import { Documents } from './Documents.tsx';
import { PLACES } from './screens.ts';

/** The screens, the documents, and the way in for more of them. */
export function SideNav({ theCase }: { readonly theCase: CaseView | null }) {
  const address = useShown(state => state.address);
  const coming = useShown(state => underWay(state.live));
  const href = useHref();
  const here = (screen: string) => (address.screen === screen ? 'page' : undefined);
  return (
    <nav class="side" aria-label="Case" data-scroller="side">
      <ul class="nav">
        {PLACES.map(place => (
          <li key={place.label}>
            <a href={href(place.address)} aria-current={here(place.address.screen)}>
              <Icon name={place.icon} />
              <span>{place.label}</span>
              <span class="count">{theCase && countOf(place.count(theCase.counts))}</span>
            </a>
          </li>
        ))}
      </ul>
      {theCase && theCase.counts.documents > 0 && <Documents theCase={theCase} />}
      <a class="button side-import" href={href({ screen: 'import' })} aria-current={here('import')}>
        <Icon name="import" />
        <span>
          {coming > 0 ? `Reading ${counted(coming, 'file')}` : 'Import'}
          {coming === 0 && <span class="long"> documents</span>}
        </span>
        <span class="key" aria-hidden="true">
          i
        </span>
      </a>
    </nav>
  );
}

function countOf(count: number | null): string | null {
  return count === null ? null : figure(count);
}
