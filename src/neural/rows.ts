import { Worker } from 'node:worker_threads';
import type { RowAnswer, RowQuestion } from './row-worker.ts';
import { openSession, type Row, runEach } from './session.ts';

/** Runs rows through a graph; a vector a row, in the order given. */
export type RunRows = (rows: readonly Row[]) => Promise<readonly Float32Array[]>;

/** Fewer rows than these are run before a second thread has opened the graph. */
const WORTH_A_WORKER = 24;

/**
 * Opens a graph for rows. onnxruntime runs on the thread that asks, so of many rows every other one goes to a second
 * thread, which opens the same graph when it is first needed. Each row runs alone, so who ran it changes nothing.
 */
export async function openRows(file: string): Promise<RunRows> {
  const session = await openSession(file);
  let second: RunRows | null = null;
  return async rows => {
    if (rows.length < WORTH_A_WORKER) return runEach(session, rows);
    second ??= inWorker(file);
    const [even, odd] = [0, 1].map(rest => rows.filter((_, at) => at % 2 === rest)) as [Row[], Row[]];
    const [here, there] = await Promise.all([runEach(session, even), second(odd)]);
    return rows.map((_, at) => (at % 2 === 0 ? here : there)[at >> 1] as Float32Array);
  };
}

/** The same in a thread of its own, which keeps the process alive only while it is at work. */
function inWorker(file: string): RunRows {
  const worker = new Worker(new URL('./row-worker.ts', import.meta.url), { workerData: file });
  const waiting = new Map<number, PromiseWithResolvers<readonly Float32Array[]>>();
  let asked = 0;
  worker.on('message', ({ id, answers, failure }: RowAnswer) => {
    const open = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (answers === null) open?.reject(failure);
    else open?.resolve(answers);
  });
  worker.on('error', thrown => {
    for (const open of waiting.values()) open.reject(thrown);
    waiting.clear();
  });
  return rows => {
    const open = Promise.withResolvers<readonly Float32Array[]>();
    const question: RowQuestion = { id: asked++, rows };
    waiting.set(question.id, open);
    worker.ref();
    worker.postMessage(question);
    return open.promise;
  };
}
