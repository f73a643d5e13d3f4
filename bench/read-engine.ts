import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, type Extract } from './read-engines.ts';

/** What a run of one engine over a folder gives. */
export interface EngineRun {
  readonly pages: readonly { readonly name: string; readonly extract: Extract | null; readonly error: string | null }[];
  /** Processor time, all threads, of the fastest of some passes through all pages, after a first. In milliseconds. */
  readonly ms: number;
  /** Most memory held at any time, and before the first page. In MiB. */
  readonly peak: number;
  readonly start: number;
}

/** One engine in a process of its own: `node bench/read-engine.ts ENGINE FOLDER` prints an `EngineRun`. */
const [engineName = '', folder = ''] = process.argv.slice(2);
const engine = ENGINES[engineName];
if (engine === undefined) throw new Error(`no engine ${engineName}`);

const PASSES = 5;

const mebibytes = () => process.resourceUsage().maxRSS / 1024;
const files = readdirSync(folder)
  .sort()
  .map(name => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name, 'source.html'))) }));
const start = mebibytes();

// What other people's code prints is not our result.
const print = console.log;
console.log = () => undefined;
console.warn = () => undefined;
console.error = () => undefined;

async function once(): Promise<EngineRun['pages']> {
  const pages: EngineRun['pages'][number][] = [];
  for (const { name, bytes } of files) {
    try {
      pages.push({ name, extract: (await engine?.(name, bytes)) ?? null, error: null });
    } catch (thrown) {
      pages.push({ name, extract: null, error: String(thrown) });
    }
  }
  return pages;
}

const pages = await once();
let ms = Number.POSITIVE_INFINITY;
for (let pass = 0; pass < PASSES; pass++) {
  const began = process.cpuUsage();
  await once();
  const { user, system } = process.cpuUsage(began);
  ms = Math.min(ms, (user + system) / 1000);
}
print(JSON.stringify({ pages, ms, peak: mebibytes(), start } satisfies EngineRun));
