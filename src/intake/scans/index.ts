import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Fault } from '../../fault/index.ts';
import type { ScannedPage } from './pages.ts';
import type { Answer, Ask } from './worker.ts';

export type { ScannedPage } from './pages.ts';

/** Where `npm run ocr-setup` installs what recognises text. */
const FOLDER = join(import.meta.dirname, '../../../.data/ocr');
/** A page takes three seconds on one core; sixty times that is a machine under load, more a trap. In milliseconds. */
const PAGE_TIME = 180_000;
/** Of the JavaScript heap, in MiB. */
const MEMORY = 2048;

/**
 * The words in the pictures of a PDF's pages, recognised in a thread of their own; `onPage` hears of each page as it is
 * done. Words are English; other languages in Latin letters come out with mistakes.
 * @throws Fault `recognition-missing` when the extra is not installed, `file-encrypted`, `file-damaged`,
 * `reading-too-long`, `reading-too-large`.
 */
export async function recogniseScan(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  onPage: (page: ScannedPage) => void = () => undefined,
  folder = FOLDER,
): Promise<readonly ScannedPage[]> {
  await access(join(folder, 'node_modules', 'tesseract-wasm')).catch(cause => {
    throw new Fault('recognition-missing', { file: name, cause });
  });
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    stdout: true,
    stderr: true,
  });
  try {
    return await pagesFrom(worker, { name, bytes, folder }, onPage);
  } finally {
    await worker.terminate();
  }
}

function pagesFrom(
  worker: Worker,
  { name: file, bytes, folder }: Ask & { readonly name: string },
  onPage: (page: ScannedPage) => void,
): Promise<readonly ScannedPage[]> {
  const pages: ScannedPage[] = [];
  let isReady = false;
  return new Promise((resolve, reject) => {
    const detail = `It took more than ${PAGE_TIME / 1000} s for one page.`;
    const late = () => reject(new Fault('reading-too-long', { file, place: `page ${pages.length + 1}`, detail }));
    let timer = setTimeout(late, PAGE_TIME);
    worker.on('message', (answer: Answer) => {
      clearTimeout(timer);
      if (answer === 'done') resolve(pages);
      else if (typeof answer === 'object' && 'error' in answer) reject(faultOf(answer, file, isReady));
      else {
        timer = setTimeout(late, PAGE_TIME);
        isReady = true;
        if (answer === 'ready') return;
        pages.push(answer);
        onPage(answer);
      }
    });
    worker.on('error', error => {
      clearTimeout(timer);
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? new Fault('reading-too-large', { file, cause: error }) : Fault.from(error, { file }));
    });
    worker.postMessage({ bytes, folder } satisfies Ask);
  });
}

function faultOf({ error, reason }: Exclude<Answer, string | ScannedPage>, file: string, isReady: boolean): Fault {
  if (!isReady) return new Fault('recognition-missing', { file, detail: `What is installed of it fails: ${reason}` });
  if (error === 'PasswordException') return new Fault('file-encrypted', { file });
  return new Fault('file-damaged', { file, detail: `pdf.js says: ${reason.slice(0, 200)}` });
}
