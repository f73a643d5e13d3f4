/** Who will be asked for a page, and for what. */
export interface Contact {
  readonly address: string;
  /** Name and port. */
  readonly host: string;
  readonly path: string;
  /** Anyone on the way can read along. */
  readonly isPlain: boolean;
}

/** Who an address as typed means; null when it is none of the web. Without a scheme, https is meant. */
export function contactOf(typed: string): Contact | null {
  const words = typed.trim();
  if (words === '' || /\s/.test(words)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname, pathname, search, username, password } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb || username !== '' || password !== '' || !/[.:]/.test(hostname)) return null;
  return { address, host, path: `${pathname}${search}`, isPlain: protocol === 'http:' };
}
