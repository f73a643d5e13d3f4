import { constants, gunzipSync } from 'node:zlib';
import { Fault } from '../../fault/index.ts';
import { type Asking, ask, redirectOf } from './ask.ts';
import type { Hop } from './hop.ts';
import { ROBOTS_BYTES, rulingOf } from './robots.ts';

/** What a site's robots.txt calls this program. */
const PROGRAM = 'rashomon';
/** RFC 9309, section 2.3.1.2, follows five for robots.txt. */
const MOST_REDIRECTS = 5;

/** Whether a site lets this program take a path, and by which rule; throws Fault `robots-refused` when it does not. */
export type Robots = (url: URL) => Promise<string>;

/** Asks each site for its robots.txt once. */
export function robotsOf(asking: Asking): Robots {
  const known = new Map<string, Promise<string | null>>();
  return async url => {
    const text = known.get(url.origin) ?? robotsText(url, asking);
    known.set(url.origin, text);
    const robots = await text;
    if (robots === null) return `${url.origin}: no robots.txt`;
    const { allowed, rule } = rulingOf(robots, PROGRAM, `${url.pathname}${url.search}`);
    if (!allowed) throw new Fault('robots-refused', { file: url.href, detail: `Its robots.txt says “${rule}”.` });
    return `${url.origin}: ${rule ?? 'no rule'}`;
  };
}

/** RFC 9309, section 2.3.1: none there, all is allowed (null); a site that fails to say, nothing is. */
async function robotsText(of: URL, asking: Asking): Promise<string | null> {
  let url = new URL('/robots.txt', of);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const hop = await ask(url, asking, { mostBytes: ROBOTS_BYTES, past: 'leave' });
    const next = redirectOf(hop);
    if (next === null) {
      if (hop.status >= 200 && hop.status < 300) return readable(of, hop);
      if (hop.status >= 400 && hop.status < 500) return null;
      throw new Fault('robots-refused', {
        file: of.href,
        detail: `The site cannot say whether it allows this: its robots.txt answers ${hop.status}.`,
      });
    }
    url = next;
  }
  return null;
}

/** The words of a robots.txt; one that is packed is unpacked up to the limit, and refuses all when it cannot be. */
function readable(of: URL, { headers, body }: Hop): string {
  const packed = headers.some(([name, value]) => /^content-encoding$/i.test(name) && /gzip/i.test(value));
  const options = { maxOutputLength: ROBOTS_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return new TextDecoder().decode(packed ? gunzipSync(body, options) : body);
  } catch (cause) {
    throw new Fault('robots-refused', { file: of.href, detail: 'Its robots.txt cannot be unpacked.', cause });
  }
}
