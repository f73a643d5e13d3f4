import { ANALYSER_VERSION, type Analysis, analyze, marksVersion, type Settings, type Step } from '../analyze.ts';
import type { Heads } from '../neural/heads.ts';
import type { Runnable } from './port.ts';
import { inThreads } from './reading/index.ts';

/** What a run needs besides its sources. */
export interface RunOptions {
  readonly heads: Heads;
  readonly onStep?: (step: Step) => void;
}

/**
 * Reads every source of the case through the five rooms and keeps the result in its index. Sources that an earlier run
 * of the same analyser read are not read again, nor are marks of a text made twice. Bytes are fetched one source at a
 * time; one whose bytes are gone is listed among the failed.
 */
export async function runCase(theCase: Runnable, { heads, onStep }: RunOptions): Promise<Analysis> {
  const stored = theCase.sources();
  const files = stored.map(({ sha256, name }) => ({ name, sha256, load: () => theCase.bytes(sha256) }));
  const analysis = await analyze(files, heads, settings(theCase, onStep));
  await theCase.keep(
    analysis,
    stored.map(source => source.sha256),
  );
  return analysis;
}

function settings(theCase: Runnable, onStep: RunOptions['onStep']): Settings {
  const threads = inThreads();
  return {
    ...(onStep && { onStep }),
    readers: threads.readers,
    reader: async (file, make) => {
      const { sha256 } = file;
      const kept = await theCase.readingFor(sha256, ANALYSER_VERSION);
      if (kept !== null) return kept;
      const reading = await threads.reader(file, make);
      await theCase.keepReading(sha256, ANALYSER_VERSION, reading);
      return reading;
    },
    marker: async (document, heads, make) => {
      const version = marksVersion(document);
      const kept = await theCase.marksFor(document.id, version);
      if (kept !== null) return kept;
      const marks = await make(document, heads);
      await theCase.keepMarks(marks, version);
      return marks;
    },
  };
}
