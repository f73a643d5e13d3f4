import { type Address, formatAddress, parseAddress } from './state/address.ts';
import type { Store } from './state/store.ts';

/** Frames to wait for a screen to be long enough to scroll back to where it was. */
const MOST_FRAMES = 60;

/** The list of documents stays where it is while screens change beside it. */
const STAYS = 'side';

/** Moves between addresses, and keeps how far each was scrolled. */
export function createHistory(store: Store, caseId: string): (address: Address, how?: 'replace') => void {
  history.scrollRestoration = 'manual';
  const arrive = () => store.tell({ slice: 'address', address: parseAddress(location) });
  const leave = () => history.replaceState({ scrolled: scrolled() }, '');
  addEventListener('popstate', ({ state }) => {
    arrive();
    scrollBack(state?.scrolled ?? {}, MOST_FRAMES);
  });
  arrive();
  return (address, how) => {
    const url = formatAddress(caseId, address);
    if (url === location.pathname + location.search + location.hash) return;
    leave();
    const before = store.get().address.screen;
    if (how === 'replace') history.replaceState(history.state, '', url);
    else history.pushState({}, '', url);
    store.tell({ slice: 'address', address });
    if (before === address.screen) return;
    for (const element of scrollers()) if (element.dataset.scroller !== STAYS) element.scrollTop = 0;
  };
}

function scrollers(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-scroller]')];
}

function scrolled(): Record<string, number> {
  return Object.fromEntries(scrollers().map(element => [element.dataset.scroller ?? '', element.scrollTop]));
}

function scrollBack(to: Readonly<Record<string, number>>, frames: number): void {
  requestAnimationFrame(() => {
    const wanted = Object.entries(to).filter(([name, top]) => {
      const element = scrollers().find(({ dataset }) => dataset.scroller === name);
      if (element) element.scrollTop = top;
      return element === undefined || Math.abs(element.scrollTop - top) > 1;
    });
    if (wanted.length > 0 && frames > 0) scrollBack(to, frames - 1);
  });
}
