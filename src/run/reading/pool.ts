import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reading } from '../../1-read/index.ts';
import { Fault } from '../../fault/index.ts';
import { READING_LIMITS, type ReadingLimits, timeFor } from './limits.ts';
import { type Answer, type Ask, fromAnswer } from './message.ts';

/** Reads files in threads of their own. */
export interface ReadingPool {
  /** How many files it reads at once. */
  readonly width: number;
  /**
   * The same as the room's own `read`, in another thread.
   * @throws Fault `reading-too-large` or `reading-too-long` when the file passes the limits, `cancelled` when `signal`
   * is aborted, which ends the thread that reads it; the pool goes on.
   */
  read(file: Ask, signal?: AbortSignal): Promise<Reading>;
}

/** More threads than this hold more memory than they save time. */
const MOST_WORKERS = 4;
/** Starting a thread takes as long as reading so much: another is started for each so much that is asked for. In bytes. */
const WORTH_A_THREAD = 2 ** 21;
/** A thread that has had nothing to read for so long gives its memory back. In milliseconds. */
const IDLE = 5000;

interface Job {
  readonly file: Ask;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (fault: Fault) => void;
}

/**
 * A pool that starts threads when there is something to read, keeps them for the next file, and holds no program open.
 */
export function readingPool(
  limits: ReadingLimits = READING_LIMITS,
  width = Math.min(MOST_WORKERS, availableParallelism()),
): ReadingPool {
  const waiting: Job[] = [];
  const idle = new Set<Worker>();
  let running = 0;
  let asked = 0;

  const next = () => {
    const job = waiting[0];
    if (job === undefined) return;
    if (job.signal?.aborted) {
      waiting.shift();
      job.reject(cancelled(job.file.name));
      next();
      return;
    }
    const [free] = idle;
    if (free === undefined && running >= Math.min(width, 1 + Math.floor(asked / WORTH_A_THREAD))) return;
    waiting.shift();
    const worker = free ?? startWorker(limits, idle);
    idle.delete(worker);
    running++;
    void readIn(worker, job, limits).then(isAlive => {
      running--;
      if (isAlive) rest(worker, idle);
      next();
    });
  };

  return {
    width,
    read: (file, signal) =>
      new Promise((resolve, reject) => {
        asked += file.bytes.length;
        waiting.push({ file, signal, resolve, reject });
        next();
      }),
  };
}

function startWorker({ memory }: ReadingLimits, idle: Set<Worker>): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // One that dies while it rests has no file to blame it on: another is started for the next.
  const gone = () => idle.delete(worker);
  return worker.on('error', gone).on('exit', gone);
}

/** An idle thread holds no program open, and ends after a while. */
function rest(worker: Worker, idle: Set<Worker>): void {
  worker.unref();
  idle.add(worker);
  setTimeout(() => {
    if (idle.delete(worker)) void worker.terminate();
  }, IDLE).unref();
}

/** Reads one file in a thread, and says whether the thread can read another. */
async function readIn(worker: Worker, job: Job, limits: ReadingLimits): Promise<boolean> {
  const { resolve, reject } = job;
  worker.ref();
  const answer = await answerOf(worker, job, limits);
  if (answer instanceof Fault) {
    await worker.terminate();
    reject(answer);
    return false;
  }
  resolve(fromAnswer(answer));
  return true;
}

function answerOf(
  worker: Worker,
  { file: { name, bytes }, signal }: Job,
  limits: ReadingLimits,
): Promise<Answer | Fault> {
  const most = timeFor(bytes.length, limits);
  return new Promise(settle => {
    const done = (answer: Answer | Fault) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stopped);
      worker.off('message', done).off('error', failed).off('messageerror', failed).off('exit', ended);
      settle(answer);
    };
    const failed = (error: unknown) => done(faultOf(error, name, limits));
    const ended = (code: number) =>
      done(new Fault('internal', { file: name, detail: `The thread that read it ended with code ${code}.` }));
    const late = () =>
      done(new Fault('reading-too-long', { file: name, detail: `It took more than ${Math.round(most / 1000)} s.` }));
    const stopped = () => done(cancelled(name));
    const timer = setTimeout(late, most);
    signal?.addEventListener('abort', stopped);
    worker.on('message', done).on('error', failed).on('messageerror', failed).on('exit', ended);
    worker.postMessage({ name, bytes } satisfies Ask);
  });
}

function cancelled(file: string): Fault {
  return new Fault('cancelled', { file });
}

function faultOf(error: unknown, file: string, { memory }: ReadingLimits): Fault {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isMemory) return Fault.from(error, { file });
  return new Fault('reading-too-large', { file, detail: `It took more than ${memory} MiB of memory.` });
}
