import { randomUUID } from 'node:crypto';
import type { Source } from '../../analyze.ts';
import { Fault } from '../../fault/index.ts';
import { parseAddress } from './address.ts';
import { AGENT, type Asking, ask, redirectOf } from './ask.ts';
import type { Hop } from './hop.ts';
import { type Guard, PUBLIC } from './reach.ts';
import { type Robots, robotsOf } from './site-robots.ts';
import { warcOf } from './warc.ts';

/** Redirects from the address asked for to the page; browsers follow 20, honest sites need three. */
const MOST_REDIRECTS = 10;
/** A page, as it is sent: as many bytes as a file may have. */
const MOST_PAGE_BYTES = 64 * 2 ** 20;
/** For all requests of one capture together. In milliseconds. */
const MOST_TIME = 60_000;

/** What a test, or a stricter caller, may set. */
export interface CaptureSettings {
  readonly guard?: Guard;
  readonly mostBytes?: number;
  /** In milliseconds. */
  readonly mostTime?: number;
  readonly now?: () => Date;
  /** Told of each host once, before it is contacted. */
  readonly onContact?: (host: string) => void;
}

/** What holds no account, by the type its server says. */
const NO_ACCOUNT = /^(?:image|audio|video|font)\//i;

/**
 * Takes the page at an address, as a source for a case: a web archive with all requests and responses on the way to it.
 * Every host on that way is looked up once, checked, and asked for its robots.txt first.
 * @throws Fault `address-invalid`, `address-private`, `address-unreachable`, `address-redirects`, `address-status`,
 * `robots-refused`, `file-too-large`, `format-unsupported` (a picture, sound or film).
 */
export async function captureAddress(text: string, settings: CaptureSettings = {}): Promise<Source> {
  const {
    guard = PUBLIC,
    mostBytes = MOST_PAGE_BYTES,
    mostTime = MOST_TIME,
    now = () => new Date(),
    onContact,
  } = settings;
  const asked = parseAddress(text);
  const date = `${now().toISOString().slice(0, 19)}Z`;
  const told = new Set<string>();
  const asking: Asking = {
    guard,
    signal: AbortSignal.timeout(mostTime),
    onContact: host => {
      if (!told.has(host)) onContact?.(host);
      told.add(host);
    },
  };
  const robots = robotsOf(asking);
  const { hops, rulings } = await follow(asked, asking, robots, mostBytes).catch(thrown => {
    throw onTheWay(asked, thrown);
  });
  const page = hops.at(-1) as Hop;
  refuseWithoutAccount(page);
  const bytes = warcOf(hops, {
    asked: asked.href,
    date,
    software: AGENT,
    robots: rulings.join('; '),
    newId: () => `<urn:uuid:${randomUUID()}>`,
  });
  return { name: nameOf(page.url, date), bytes };
}

/** A fault of an address on the way names the one that was asked for, and where the way led when that is another site. */
function onTheWay(asked: URL, thrown: unknown): Fault {
  const fault = Fault.from(thrown, { file: asked.href });
  if (fault.file === null || fault.file === asked.href) return fault;
  const { code, file, detail, cause } = fault;
  const isElsewhere = !URL.canParse(file) || new URL(file).origin !== asked.origin;
  return new Fault(code, {
    file: asked.href,
    ...(isElsewhere && { place: file }),
    ...(detail !== null && { detail }),
    cause,
  });
}

/** Asks one address after another until one does not send on. */
async function follow(
  asked: URL,
  asking: Asking,
  robots: Robots,
  mostBytes: number,
): Promise<{ hops: Hop[]; rulings: string[] }> {
  const hops: Hop[] = [];
  const rulings: string[] = [];
  const seen = new Set<string>();
  for (let url = asked; ; ) {
    if (seen.has(url.href) || hops.length > MOST_REDIRECTS) {
      const detail = seen.has(url.href)
        ? `It leads back to ${url.href}.`
        : `More than ${MOST_REDIRECTS} follow one another.`;
      throw new Fault('address-redirects', { file: asked.href, detail });
    }
    seen.add(url.href);
    rulings.push(await robots(url));
    const hop = await ask(url, asking, { mostBytes, past: 'refuse' });
    hops.push(hop);
    const next = redirectOf(hop);
    if (next === null) return { hops, rulings };
    url = next;
  }
}

function refuseWithoutAccount({ url, status, statusText, headers }: Hop): void {
  if (status < 200 || status >= 300)
    throw new Fault('address-status', {
      file: url.href,
      detail: `It answers ${`${status} ${statusText}`.trim().slice(0, 80)}.`,
    });
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (NO_ACCOUNT.test(type))
    throw new Fault('format-unsupported', { file: url.href, detail: `It is ${type.slice(0, 80)}.` });
}

/** A name for the capture among the files of a case: host, path and time. */
function nameOf({ host, pathname }: URL, date: string): string {
  const path = decoded(pathname)
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${[host.replace(/:/g, '-'), path, date.replace(/[-:]/g, '')].filter(Boolean).join(' ')}.warc`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
