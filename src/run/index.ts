export { analyzeAccounts } from './analyze-accounts.ts';
export { analyzeFiles } from './analyze-files.ts';
export type { Runnable, StoredSource } from './port.ts';
export type { SignalOf } from './reading/index.ts';
export { type RunOptions, runCase } from './run-case.ts';
