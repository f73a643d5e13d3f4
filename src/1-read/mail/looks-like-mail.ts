/** A header line: a name of printable letters, a colon, a value. */
const HEADER = /^([A-Za-z][A-Za-z0-9-]{0,60}):(?:[ \t]|$)/;
/** Headers that only machines write. */
const MACHINE = new Set([
  'received',
  'return-path',
  'delivered-to',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'dkim-signature',
  'x-mailer',
  'snapshot-content-location',
]);
const MIN_HEADERS = 2;

/** The headers that a file starts with, by lower-case name; empty when it starts with anything else. */
export function leadingHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/, 200)) {
    if (/^[ \t]/.test(line) && headers.size > 0) continue;
    const name = HEADER.exec(line)?.[1];
    if (name === undefined) break;
    headers.set(name.toLowerCase(), line.slice(name.length + 1).trim());
  }
  return headers;
}

/** Whether a file starts as a mail does: with headers of which one is a machine's, or with a sender's address and a date. */
export function looksLikeMail(head: string): boolean {
  const headers = leadingHeaders(head);
  if (headers.size < MIN_HEADERS) return false;
  if ([...headers.keys()].some(name => MACHINE.has(name))) return true;
  return /@/.test(headers.get('from') ?? '') && headers.has('date') && (headers.has('subject') || headers.has('to'));
}

/** Whether it is a page saved as MHTML: parts that belong together, saved by a browser or sent to no one. */
export function looksLikeMhtml(head: string): boolean {
  const headers = leadingHeaders(head);
  const type = headers.get('content-type') ?? '';
  if (!/^multipart\/related/i.test(type) && !/^text\/html/i.test(type)) return false;
  if (headers.has('snapshot-content-location') || headers.has('content-location')) return true;
  return (
    /Saved by/i.test(headers.get('from') ?? '') ||
    (!headers.has('to') && !headers.has('received') && /^multipart/i.test(type))
  );
}
