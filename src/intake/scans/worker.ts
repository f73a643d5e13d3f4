import { parentPort } from 'node:worker_threads';
import { openEngine } from './engine.ts';
import { type ScannedPage, scannedPages } from './pages.ts';

/** What is asked of the thread that recognises. */
export interface Ask {
  readonly bytes: Uint8Array;
  /** Where the extra is installed. */
  readonly folder: string;
}

/** What it says: that it is ready, a page after another, that it has done, or why it has not. */
export type Answer = 'ready' | ScannedPage | 'done' | { readonly error: string; readonly reason: string };

const say = (answer: Answer) => parentPort?.postMessage(answer);

parentPort?.once('message', async ({ bytes, folder }: Ask) => {
  try {
    const engine = await openEngine(folder);
    say('ready');
    for await (const page of scannedPages(bytes, engine)) say(page);
    say('done');
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    say({ error: error.name, reason: error.message });
  }
});

// pdf.js leaves promises of damaged parts to fail alone; what the file comes to is what the pages say.
process.on('unhandledRejection', () => undefined);
