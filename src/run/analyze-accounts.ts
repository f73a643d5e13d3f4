import { type Analysis, analyze, type Settings } from '../analyze.ts';
import { inThreads, readingThreads } from './reading/index.ts';

/**
 * `analyze` for programs that use Rashomon as a library: files are read in threads, as the commands read them, so that
 * neither memory nor time without end nor a failure that a library leaves behind can end the program that asked. A
 * `reader` of the caller's own is handed a `make` that reads there too.
 */
export function analyzeAccounts(
  sources: Parameters<typeof analyze>[0],
  heads: Parameters<typeof analyze>[1],
  settings: Settings = {},
): Promise<Analysis> {
  const { reader } = settings;
  const threads = inThreads();
  return analyze(sources, heads, {
    readers: threads.readers,
    ...settings,
    reader: reader ? file => reader(file, given => readingThreads().read(given)) : threads.reader,
  });
}
