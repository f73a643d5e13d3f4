import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIPv6 } from 'node:net';
import { Fault } from '../../fault/index.ts';

/** One request and what came back, as they went over the wire. */
export interface Hop {
  readonly url: URL;
  /** The IP address that was asked. */
  readonly ip: string;
  readonly request: string;
  readonly status: number;
  readonly statusText: string;
  /** Names and values in the order and case in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As sent, packed if it was; chunks undone. */
  readonly body: Uint8Array;
}

/** What one request may cost. */
export interface HopLimits {
  readonly mostBytes: number;
  /** What happens past `mostBytes`: the answer is refused, or the rest is left. */
  readonly past: 'refuse' | 'leave';
  /** Ends the request when it takes longer than all of them together may. */
  readonly signal: AbortSignal;
}

/** A server that says nothing for as long has no more to say. In milliseconds. */
const MOST_SILENCE = 15_000;
/** Servers that send more are broken, or mean harm. In bytes. */
const MAX_HEADERS = 64 * 1024;

/**
 * Sends one GET request to the IP address given, as the host of the URL: the name is not looked up again, certificates
 * are checked for it, and nothing is followed. No cookie, no proxy, no connection kept.
 * @throws Fault `address-unreachable`, `file-too-large`.
 */
export function askOnce(
  url: URL,
  ip: string,
  headers: Readonly<Record<string, string>>,
  limits: HopLimits,
): Promise<Hop> {
  const { mostBytes, past, signal } = limits;
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const path = `${url.pathname}${url.search}`;
  const all = { Host: url.host, ...headers, Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(cause instanceof Fault ? cause : unreachable(url, cause, signal));
    const request = send({
      host: ip,
      port: url.port === '' ? undefined : Number(url.port),
      family: isIPv6(ip) ? 6 : 4,
      path,
      method: 'GET',
      headers: all,
      agent: false,
      maxHeaderSize: MAX_HEADERS,
      timeout: MOST_SILENCE,
      signal,
      // For a server reached by its number there is no name to send.
      servername: url.hostname === ip || url.hostname === `[${ip}]` ? '' : url.hostname,
    });
    request.on('error', fail);
    request.on('timeout', () => request.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    request.on('response', response => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      const done = () =>
        resolve({
          url,
          ip,
          request: `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`,
          status: response.statusCode ?? 0,
          statusText: response.statusMessage ?? '',
          headers: pairs(response.rawHeaders),
          body: Buffer.concat(pieces),
        });
      response.on('data', (piece: Uint8Array) => {
        size += piece.length;
        if (size <= mostBytes) pieces.push(piece);
        else if (past === 'leave') {
          done();
          request.destroy();
        } else {
          fail(new Fault('file-too-large', { file: url.href, detail: `The limit is ${mostBytes} bytes.` }));
          request.destroy();
        }
      });
      response.on('error', fail);
      response.on('end', () => (response.complete ? done() : fail(new Error('The answer was cut off.'))));
    });
    request.end();
  });
}

/** What the system says when an IP address does not answer at all; another of the same name may. */
const NO_ANSWER: ReadonlySet<unknown> = new Set([
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/** Whether asking another IP address of the same name may help. */
export function isNoAnswer(thrown: unknown): boolean {
  const cause = thrown instanceof Fault ? thrown.cause : null;
  return cause instanceof Error && 'code' in cause && NO_ANSWER.has(cause.code);
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1] ?? ''] as const] : []));
}

function unreachable(url: URL, cause: unknown, signal: AbortSignal): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = signal.aborted ? 'It took too long.' : code ? `The system says ${code}.` : String(cause);
  return new Fault('address-unreachable', { file: url.href, detail: why, cause });
}
