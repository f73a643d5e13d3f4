import { type Address, parseAddress } from './state/address.ts';

/** Follows links to addresses of this app without loading the page anew; all others, and those opened elsewhere, are the browser's. */
export function listenToLinks(go: (address: Address) => void): void {
  addEventListener('click', event => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !link ||
      link.origin !== location.origin ||
      link.target ||
      link.hasAttribute('download') ||
      !link.pathname.startsWith('/c/')
    )
      return;
    event.preventDefault();
    go(parseAddress(link));
  });
}
