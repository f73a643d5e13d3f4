import type { MiddlewareHandler } from 'hono';
import { Fault } from '../fault/index.ts';

/** Names under which a browser on this machine reaches this machine. Any other Host is a foreign name that was made to point here (DNS rebinding). */
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Nothing but this server's own files runs, styles or loads, and no text ever becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: readonly (readonly [string, string])[] = [
  ['content-security-policy', POLICY],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
];

/** Puts the security headers on every answer, refusals included. */
export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of HEADERS) c.res.headers.set(name, value);
};

/**
 * Lets through only what this machine's own page, or a program on this machine, asks. Throws Fault `request-refused`
 * for a foreign Host, for another site's Origin, and for a request to the API that another site's page started.
 */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!OWN_NAMES.has(host.replace(/:\d{1,5}$/, '')))
    throw new Fault('request-refused', { detail: 'Its Host is not this machine.' });
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Fault('request-refused', { detail: 'Its Origin is another page.' });
  const site = c.req.header('sec-fetch-site');
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign && (c.req.path.startsWith('/api/') || c.req.method !== 'GET'))
    throw new Fault('request-refused', { detail: 'Another site started it.' });
  await next();
};

/** The body of a request, up to `most` bytes. Throws the Fault that `tooLarge` makes as soon as it is longer. */
export async function readBody(
  request: Request,
  most: number,
  tooLarge: () => Fault,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > most) throw tooLarge();
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
