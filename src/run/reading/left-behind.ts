import { performance } from 'node:perf_hooks';
import { Fault } from '../../fault/index.ts';

/** What a library left to fail alone while a file was read. */
export interface LeftBehind {
  /** Tells of a promise that failed and that nobody waits for. */
  readonly tell: (reason: unknown) => void;
  /**
   * What `work` comes to.
   * @throws Fault `file-damaged` when it comes to nothing: something failed alone, and the thread has stood still since.
   */
  readonly over: <T>(work: Promise<T>, file: string) => Promise<T>;
}

/** A thread that does nothing for so long after such a failure waits for what will not come. In milliseconds. */
const STILL = 5000;
/** The share of that time which a thread that stands still spends on looking whether it does. */
const LOOKING = 0.05;

/** A watch over one file after another; most failures of this kind cost nothing, because the library goes another way. */
export function watchLeftBehind(still = STILL): LeftBehind {
  let failed: (reason: unknown) => void = () => undefined;
  return {
    tell: reason => failed(reason),
    over: async (work, file) => {
      let timer: NodeJS.Timeout | undefined;
      const nothing = new Promise<never>((_, reject) => {
        failed = reason => {
          clearTimeout(timer);
          const before = performance.eventLoopUtilization();
          const look = () => {
            if (performance.eventLoopUtilization(before).utilization > LOOKING) failed(reason);
            else reject(new Fault('file-damaged', { file, detail: saidBy(reason), cause: reason }));
          };
          timer = setTimeout(look, still);
        };
      });
      try {
        return await Promise.race([work, nothing]);
      } finally {
        clearTimeout(timer);
        failed = () => undefined;
      }
    },
  };
}

function saidBy(reason: unknown): string {
  const said = reason instanceof Error ? reason.message : String(reason);
  return `What reads it gave up: ${said.slice(0, 200)}`;
}
