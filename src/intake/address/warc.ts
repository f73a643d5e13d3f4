import { createHash } from 'node:crypto';
import type { Hop } from './hop.ts';

/** What the records of one capture share. */
export interface CaptureFacts {
  /** The address that was asked for. */
  readonly asked: string;
  /** UTC, ISO 8601, whole seconds. */
  readonly date: string;
  /** Who took it: the program's name and version. */
  readonly software: string;
  /** What the site's robots.txt said. */
  readonly robots: string;
  /** A new id for each record. */
  readonly newId: () => string;
}

/** A header by its name here is about how the bytes came, and no longer so: readers would undo it a second time. */
const UNDONE = /^transfer-encoding$/i;

/**
 * A web archive (WARC 1.1, ISO 28500) of one capture: each request and response with their headers, redirects too, and a
 * record of how it was taken. The same facts and hops always give the same bytes.
 */
export function warcOf(hops: readonly Hop[], facts: CaptureFacts): Uint8Array {
  const info = fields({
    software: facts.software,
    format: 'WARC File Format 1.1',
    robots: facts.robots,
    via: facts.asked,
  });
  return Buffer.concat([
    record('warcinfo', { 'Content-Type': 'application/warc-fields' }, info, facts),
    ...hops.flatMap(hop => exchange(hop, facts)),
  ]);
}

function exchange(hop: Hop, facts: CaptureFacts): readonly Uint8Array[] {
  const id = facts.newId();
  const where = { 'WARC-Target-URI': hop.url.href, 'WARC-IP-Address': hop.ip };
  const http = (kind: string) => `application/http; msgtype=${kind}`;
  const head = [`HTTP/1.1 ${hop.status} ${oneLine(hop.statusText)}`, ...hop.headers.map(headerLine)].join('\r\n');
  const response = Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), hop.body]);
  return [
    record(
      'response',
      { ...where, 'WARC-Payload-Digest': digest(hop.body), 'Content-Type': http('response') },
      response,
      facts,
      id,
    ),
    record('request', { ...where, 'WARC-Concurrent-To': id, 'Content-Type': http('request') }, hop.request, facts),
  ];
}

function headerLine([name, value]: readonly [string, string]): string {
  return `${UNDONE.test(name) ? `X-Archive-Orig-${name}` : name}: ${oneLine(value)}`;
}

/** Nothing that came over the wire may end a line of the archive. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}

function record(
  type: string,
  headers: Readonly<Record<string, string>>,
  block: Uint8Array | string,
  { date, newId }: CaptureFacts,
  id = newId(),
): Uint8Array {
  const bytes = typeof block === 'string' ? Buffer.from(block, 'utf8') : block;
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': id,
    'WARC-Date': date,
    'WARC-Block-Digest': digest(bytes),
    ...headers,
    'Content-Length': String(bytes.length),
  };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${fields(all)}\r\n`, 'utf8'), bytes, Buffer.from('\r\n\r\n')]);
}

function fields(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}: ${oneLine(value)}\r\n`)
    .join('');
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
