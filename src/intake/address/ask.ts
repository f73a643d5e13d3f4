import { Fault } from '../../fault/index.ts';
import { parseAddress } from './address.ts';
import { askOnce, type Hop, isNoAnswer } from './hop.ts';
import { type Guard, reach } from './reach.ts';

/** Says what it is, and that a person asked: nothing is fetched otherwise. */
export const AGENT = 'Rashomon/0.1 (takes one page when a person asks for it)';
/** IP addresses of one name that are tried. */
const MOST_TRIED = 4;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const HEADERS = {
  'User-Agent': AGENT,
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
};

/** What all requests of one capture share. */
export interface Asking {
  readonly guard: Guard;
  readonly signal: AbortSignal;
  readonly onContact: (host: string) => void;
}

/** One request: the name is looked up and checked each time, since a name can change between two. The IP addresses that it has are tried in turn. */
export async function ask(
  url: URL,
  { guard, signal, onContact }: Asking,
  size: { mostBytes: number; past: 'refuse' | 'leave' },
): Promise<Hop> {
  const ips = await Promise.race([reach(url, guard), tooLong(url, signal)]);
  onContact(url.host);
  let last: unknown;
  for (const ip of ips.slice(0, MOST_TRIED)) {
    try {
      return await askOnce(url, ip, HEADERS, { ...size, signal });
    } catch (thrown) {
      last = thrown;
      if (!isNoAnswer(thrown)) break;
    }
  }
  throw last;
}

/** A name server that does not answer must not hold everything up. */
function tooLong(url: URL, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new Fault('address-unreachable', { file: url.href, detail: 'It took too long.' }));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

/** Where a response sends on to; null when it does not. */
export function redirectOf({ url, status, headers }: Hop): URL | null {
  if (!REDIRECTS.has(status)) return null;
  const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
  if (location === undefined || !URL.canParse(location, url.href))
    throw new Fault('address-redirects', { file: url.href, detail: 'It sends on without saying where to.' });
  return parseAddress(new URL(location, url.href).href);
}
