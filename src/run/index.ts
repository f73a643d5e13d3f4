export { analyzeFiles } from './analyze-files.ts';
export type { Runnable, StoredSource } from './port.ts';
export { type RunOptions, runCase } from './run-case.ts';
