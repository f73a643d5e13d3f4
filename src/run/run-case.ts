import { ANALYSER_VERSION, type Analysis, analyze, marksVersion, type Settings, type Step } from '../analyze.ts';
import { Fault } from '../fault/index.ts';
import type { Heads } from '../neural/heads.ts';
import type { Runnable } from './port.ts';
import { inThreads, type SignalOf } from './reading/index.ts';
import { stoppable } from './stoppable.ts';

/** What a run needs besides its sources. */
export interface RunOptions {
  readonly heads: Heads;
  readonly onStep?: (step: Step) => void;
  /** Aborted for a source that is to be read no further. */
  readonly signalOf?: SignalOf;
}

/**
 * Reads every source of the case through the five rooms and keeps the result in its index. Sources that an earlier run
 * of the same analyser read are not read again, nor are marks of a text made twice. Bytes are fetched one source at a
 * time; one whose bytes are gone is listed among the failed.
 * @throws Fault `cancelled` when the signal of a source is aborted: the case is left as it was, but for what was read in
 * the other sources, which the next run finds.
 */
export async function runCase(
  theCase: Runnable,
  { heads, onStep, signalOf = () => undefined }: RunOptions,
): Promise<Analysis> {
  const stored = theCase.sources();
  const signals = stored.flatMap(({ sha256 }) => signalOf(sha256) ?? []);
  const goOn = () => {
    if (signals.some(signal => signal.aborted)) throw new Fault('cancelled');
  };
  const files = stored.map(({ sha256, name }) => ({ name, sha256, load: () => theCase.bytes(sha256) }));
  const analysis = await analyze(files, stoppable(heads, goOn), settings(theCase, onStep, signalOf));
  goOn();
  await theCase.keep(
    analysis,
    stored.map(source => source.sha256),
  );
  return analysis;
}

function settings(theCase: Runnable, onStep: RunOptions['onStep'], signalOf: SignalOf): Settings {
  const threads = inThreads(signalOf);
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
