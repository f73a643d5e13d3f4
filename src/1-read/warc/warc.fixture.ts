/** Latin-1 text as bytes. */
export const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A WARC record with this block; `length` is what it says of itself where that is not the truth. */
export function record(
  type: string,
  headers: Readonly<Record<string, string>>,
  block: Uint8Array | string,
  length?: number | string,
): Uint8Array {
  const bytes = typeof block === 'string' ? latin1(block) : block;
  const lines = Object.entries({
    'WARC-Type': type,
    'WARC-Date': '2024-05-14T10:20:30Z',
    ...headers,
    'Content-Length': String(length ?? bytes.length),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([latin1(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, latin1('\r\n\r\n')]);
}

/** A stored response with this body and these headers. */
export function response(
  address: string,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Uint8Array {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers });
  const head = `HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  return record(
    'response',
    { 'WARC-Target-URI': address, 'Content-Type': 'application/http; msgtype=response' },
    Buffer.concat([latin1(head), bytes]),
  );
}

export const page = (words: string) =>
  `<!doctype html><title>Gates of Tarn</title><article><h1>Gates of Tarn</h1><p>${words}</p></article>`;
