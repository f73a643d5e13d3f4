import { spawnSync } from 'node:child_process';
import { ENGINES } from './read-engines.ts';

/**
 * Processor time and memory against the size of a page, each engine and size in a process of its own:
 * `node bench/read-sizes.ts [MEGABYTES…]`. The page is as a browser's "single file" save is: prose, boxes of links,
 * comments, and pictures inside.
 */
const PROSE =
  'The keeper of the lower gate said on Monday that nobody had been told before the water came over the wall of the town. ';
/** Longer than anyone waits. In milliseconds. */
const PATIENCE = 300_000;

/** A page of about so many million bytes. */
function pageOf(megabytes: number): Uint8Array {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < megabytes * 1e6; i++) {
    const part = `<p class="text p${i % 9}">${PROSE.repeat(4)}</p>
<div class="card box-${i % 50}" id="c${i}" data-track="a${i}"><a href="/path/to/page/${i}.html?utm_source=box">Item ${i}</a></div>
<figure><img alt="" src="data:image/jpeg;base64,${'qLzTt0Gk9s'.repeat(650)}"><figcaption>The gate, picture ${i}</figcaption></figure>
<span style="margin:0 0 ${i % 7}px;color:#333">${'<i class="k"></i>'.repeat(40)}</span>\n`;
    parts.push(part);
    size += part.length;
  }
  const head = `<title>The lower gate</title><style>.card a{color:#06c}.text{margin:0}</style>`;
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The lower gate</h1>${parts.join('')}</article></body></html>`,
  );
}

async function once(engine: string, megabytes: number): Promise<void> {
  const bytes = pageOf(megabytes);
  const print = console.log;
  console.log = () => undefined;
  const began = process.cpuUsage();
  const extract = await ENGINES[engine]?.('page', bytes);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  print(`${seconds.toFixed(2)} processor s, ${peak.toFixed(0)} MiB${extract?.content ? '' : ', nothing found'}`);
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--once') await once(rest[0] ?? '', Number(rest[1]));
else {
  const sizes = [first, ...rest].filter(size => size !== undefined).map(Number);
  for (const megabytes of sizes.length > 0 ? sizes : [1, 3, 10, 30, 50]) {
    for (const engine of Object.keys(ENGINES)) {
      const { stdout, signal, status, stderr } = spawnSync(
        process.execPath,
        ['--max-old-space-size=4096', import.meta.filename, '--once', engine, String(megabytes)],
        { encoding: 'utf8', timeout: PATIENCE },
      );
      const ended =
        signal === 'SIGTERM' ? `more than ${PATIENCE / 1000} s` : `failed: ${stderr.trim().split('\n').at(-1)}`;
      console.log(`${String(megabytes).padStart(3)} MB  ${engine.padEnd(12)} ${status === 0 ? stdout.trim() : ended}`);
    }
  }
}
