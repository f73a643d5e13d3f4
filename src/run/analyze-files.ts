import { type Analysis, analyze } from '../analyze.ts';
import type { Fault } from '../fault/index.ts';
import { gather } from '../intake/index.ts';
import { inThreads } from './reading/index.ts';
import type { RunOptions } from './run-case.ts';

/**
 * The accounts in these files and folders, analysed without a case folder; nothing is written. What could not be read
 * is in `failed` of the analysis, in an order that does not depend on the order of the paths.
 */
export async function analyzeFiles(
  paths: readonly string[],
  { heads, onStep }: Omit<RunOptions, 'signalOf'>,
): Promise<Analysis> {
  const { sources, failed } = await gather(paths);
  const analysis = await analyze(sources, heads, { ...inThreads(), ...(onStep && { onStep }) });
  return Object.freeze({ ...analysis, failed: Object.freeze([...failed, ...analysis.failed].sort(inOrder)) });
}

function inOrder(a: Fault, b: Fault): number {
  const [left, right] = [a, b].map(({ file, code, message }) => JSON.stringify([file, code, message]));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
