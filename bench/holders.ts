import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { read } from '../src/1-read/index.ts';

/*
 * Files that hold many accounts, made up here, each read in a process of its own: time and peak memory as they grow.
 *
 *     node bench/holders.ts
 */

const words = (i: number) =>
  `Gate ${i} was shut all night, the harbour master of Tarn said on Monday, and no alarm was given. `.repeat(20);
const page = (i: number) =>
  `<!doctype html><title>Gate ${i}</title><article><h1>Gate ${i}</h1><p>${words(i)}</p></article>`;
const count = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i));
const bytes = (text: string) => new TextEncoder().encode(text);

function response(address: string, type: string, body: Uint8Array): Uint8Array {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`;
  const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-05-14T10:20:30Z\r\nContent-Type: application/http\r\nContent-Length: ${head.length + body.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([bytes(record + head), body, bytes('\r\n\r\n')]), { level: 1 });
}

/** Beside each page a picture of 200 kB, which is passed over. */
const PICTURE = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 2654435761) >>> 24);
const mail = (i: number) =>
  `From ana@paper.example Tue May 14 10:20:30 2024\nFrom: Ana Pell <ana@paper.example>\nDate: Tue, 14 May 2024 10:20:30 +0200\nSubject: Gate ${i}\nMessage-ID: <${i}@paper.example>\n\n${words(i)}\n\n`;

const MAKERS: Readonly<Record<string, (n: number) => Uint8Array>> = {
  'WARC.gz': n =>
    Buffer.concat(
      count(n, i => [
        response(`https://paper.example/${i}`, 'text/html', bytes(page(i))),
        response(`https://paper.example/${i}.png`, 'image/png', PICTURE),
      ]).flat(),
    ),
  ZIP: n => zipSync(Object.fromEntries(count(n, i => [`${i}.html`, bytes(page(i))]))),
  MBOX: n => bytes(count(n, mail).join('')),
  RSS: n =>
    bytes(
      `<rss><channel><title>Post</title>${count(n, i => `<item><title>Gate ${i}</title><description><![CDATA[<p>${words(i)}</p>]]></description></item>`).join('')}</channel></rss>`,
    ),
  CSV: n => bytes(`author,date,text\n${count(n, i => `ana${i},2024-05-14,"${words(i)}"`).join('\n')}\n`),
  JSONL: n => bytes(count(n, i => JSON.stringify({ author: 'ana', date: '2024-05-14', text: words(i) })).join('\n')),
};
const SIZES = [500, 2000];

const [kind, size] = process.argv.slice(2);
const make = kind === undefined ? undefined : MAKERS[kind];
if (make === undefined) {
  console.log('format    accounts      MB      ms   ms each   peak MB, before and after');
  for (const name of Object.keys(MAKERS))
    for (const n of SIZES) {
      const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, String(n)], {
        encoding: 'utf8',
      });
      process.stdout.write(stdout || stderr);
    }
} else {
  const n = Number(size);
  const file = make(n);
  await read({ name: 'warm.html', bytes: bytes(page(0)) });
  const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
  const before = peak();
  const started = performance.now();
  const { documents } = await read({ name: 'many', bytes: file });
  const ms = performance.now() - started;
  if (documents.length !== n) throw new Error(`${documents.length} of ${n} were read`);
  const cells = [n, (file.length / 1e6).toFixed(1), ms.toFixed(0), (ms / n).toFixed(2), `${before} → ${peak()}`];
  console.log(`${kind?.padEnd(8)} ${cells.map(cell => String(cell).padStart(9)).join(' ')}`);
}
