import { parentPort } from 'node:worker_threads';
import { read } from '../../analyze.ts';
import { Fault } from '../../fault/index.ts';
import { watchLeftBehind } from './left-behind.ts';
import { type Ask, toAnswer } from './message.ts';

const leftBehind = watchLeftBehind();

/** Reads one file after another as they are sent. The memory that it runs out of ends this thread alone. */
parentPort?.on('message', async ({ name, bytes }: Ask) => {
  const reading = await leftBehind.over(read({ name, bytes }), name).catch((thrown: unknown) => ({
    documents: [],
    failed: [Fault.from(thrown, { file: name })],
  }));
  parentPort?.postMessage(toAnswer(reading));
});

/**
 * A library that reads a damaged file may leave a promise that nobody waits for to fail, and go on (pdf.js does, where
 * an array is cut off). What the file comes to is what `read` says, unless it says nothing any more.
 */
process.on('unhandledRejection', leftBehind.tell);
