import { basename, join, resolve } from 'node:path';
import { type Case, caseFolderName, caseHome, createCase, isCase, openCase, userName } from '../case/index.ts';
import { Fault } from '../fault/index.ts';
import { type Gathered, gather } from '../intake/index.ts';
import { contentId, sha256 } from '../text/hash.ts';

/** The documents of the sample case, which comes with the program. */
const SAMPLE = join(import.meta.dirname, '..', '..', 'sample', 'marrow-falls');
const SAMPLE_TITLE = 'Marrow Falls';

/** A case that was opened, and what could not be put into it. */
export interface OpenedCase {
  /** Null when not one of the files could be read: then no case is made. */
  readonly case: Case | null;
  readonly failed: readonly Fault[];
  readonly isSample: boolean;
}

/**
 * The case that these arguments mean: none, the sample; one case folder, that; else a new case of these files, in the
 * user's folder of cases.
 */
export async function caseFor(paths: readonly string[], env: NodeJS.ProcessEnv): Promise<OpenedCase> {
  if (paths.length === 0) return sampleCase(env);
  const [first = ''] = paths;
  if (paths.length === 1 && (await isCase(first))) return { case: await openCase(first), failed: [], isSample: false };
  const gathered = await gather(paths);
  if (gathered.sources.length === 0) return { case: null, failed: gathered.failed, isSample: false };
  const title = titleFor(paths);
  const theCase = await createCase(join(caseHome(env), 'cases', caseFolderName(title, new Date())), {
    title,
    who: userName(),
  });
  await addAll(theCase, gathered);
  return { case: theCase, failed: gathered.failed, isSample: false };
}

/** Puts gathered files into a case and returns how many it did not hold yet. */
export async function addAll(theCase: Case, { sources }: Gathered): Promise<number> {
  let added = 0;
  for (const source of sources) if ((await theCase.addSource(source, userName())).added) added++;
  return added;
}

/** The sample is copied once for each version of it, so that decisions made on one are not mixed with another's words. */
async function sampleCase(env: NodeJS.ProcessEnv): Promise<OpenedCase> {
  const { sources, failed } = await gather([SAMPLE]);
  if (failed.length > 0) throw new Fault('setup-broken', { file: SAMPLE, detail: 'The sample case is not whole.' });
  const version = contentId(...sources.flatMap(({ name, bytes }) => [name, sha256(bytes)]));
  const folder = join(caseHome(env), `sample-${version}`);
  const theCase = (await isCase(folder))
    ? await openCase(folder)
    : await createCase(folder, { title: SAMPLE_TITLE, who: userName() });
  await addAll(theCase, { sources, failed });
  return { case: theCase, failed: [], isSample: true };
}

function titleFor(paths: readonly string[]): string {
  const first = basename(resolve(paths[0] ?? ''));
  return paths.length === 1 ? first : `${first} and ${paths.length - 1} more`;
}
