import { parentPort, workerData } from 'node:worker_threads';
import { openSession, type Row, runEach } from './session.ts';

/** What a row worker is asked, and what it answers. */
export interface RowQuestion {
  readonly id: number;
  readonly rows: readonly Row[];
}
export interface RowAnswer {
  readonly id: number;
  readonly answers: readonly Float32Array[] | null;
  /** Why there are none. */
  readonly failure: unknown;
}

const session = openSession(workerData as string);

parentPort?.on('message', async ({ id, rows }: RowQuestion) => {
  const answer = await session
    .then(open => runEach(open, rows))
    .then(
      (answers): RowAnswer => ({ id, answers, failure: null }),
      (failure: unknown): RowAnswer => ({ id, answers: null, failure }),
    );
  parentPort?.postMessage(answer);
});
