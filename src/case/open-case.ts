import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../fault/index.ts';
import type { StoredSource } from '../run/index.ts';
import { freeze } from '../text/freeze.ts';
import { contentId, sha256 } from '../text/hash.ts';
import type { Decision, Laid } from './decision.ts';
import { writeDurably } from './durable.ts';
import { CASE_VERSION, makeFolder, readInfo, SOURCES, writeInfo } from './folder.ts';
import { inForce } from './in-force.ts';
import { addEntry, type Entry, type Happening, type Journal, NO_ENTRIES, readJournal } from './journal.ts';
import { layOver, orphaned } from './lay.ts';
import { takeLock } from './lock.ts';
import { savedSearches } from './saved-searches.ts';
import { caseSearch } from './search.ts';
import { keepAnalysis, readAnalysis } from './sqlite/keep.ts';
import { INDEX, openIndex } from './sqlite/open-index.ts';
import { keepReading, readingFor } from './sqlite/readings.ts';
import type { Case, CaseInfo } from './store.ts';
import { versionFor } from './version-for.ts';

/** Makes a case in a new or empty folder and opens it. Throws Fault `usage` when something lies there already. */
export async function createCase(
  folder: string,
  { title, who = 'rashomon' }: { readonly title: string; readonly who?: string },
): Promise<Case> {
  await makeFolder(folder, async making => {
    await addEntry(making, NO_ENTRIES, who, { kind: 'made', title });
    await writeInfo(making, { title, created: new Date().toISOString(), version: CASE_VERSION });
  });
  return openCase(folder);
}

/**
 * Opens a case for reading and writing, and holds it until `close`. Throws Fault `case-broken` when case.json or the
 * journal is damaged, `case-newer`, or `case-locked` when another process has it open. A missing index is no fault.
 */
export async function openCase(folder: string): Promise<Case> {
  const info = await readInfo(folder);
  const unlock = await takeLock(info.folder);
  try {
    const journal = await readJournal(info.folder);
    return await caseOver(info, journal, unlock);
  } catch (thrown) {
    await unlock();
    throw thrown;
  }
}

async function caseOver(info: CaseInfo, opened: Journal, unlock: () => Promise<void>): Promise<Case> {
  const db = await openIndex(join(info.folder, INDEX));
  let journal = opened;
  let kept = await readAnalysis(db);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  let { version } = info;

  /** Work on the disk and the index is done one piece after another, whatever becomes of the one before: there is one connection, and a search must not look into half a transaction. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) return Promise.reject(new Fault('internal', { file: info.folder, detail: 'The case is closed.' }));
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  const write = async (who: string, happening: Happening) => {
    const needed = versionFor(happening);
    if (version < needed) {
      await writeInfo(info.folder, { ...info, version: needed });
      version = needed;
    }
    journal = await addEntry(info.folder, journal, who, happening);
    const entry = journal.entries.at(-1);
    if (entry === undefined) throw new Fault('internal', { file: info.folder });
    return entry;
  };
  const stored = new Map(sourcesIn(journal.entries).map(source => [source.sha256, source]));
  let laid: { readonly laid: Laid | null; readonly journal: Journal; readonly kept: typeof kept } | null = null;
  /** Laid over once for each state of the journal and the analysis: every view asks for it. */
  const layDecisions = (): Laid | null => {
    if (laid?.journal !== journal || laid.kept !== kept)
      laid = { laid: kept && layOver(inForce(journal.entries), kept.analysis), journal, kept };
    return laid.laid;
  };

  const { close: closeFinding, ...finding } = caseSearch(
    db,
    inTurn,
    () => kept?.analysis ?? null,
    () => layDecisions()?.analysis ?? null,
  );

  return {
    info,
    sources: () => [...stored.values()],
    bytes: async hash => readSource(info.folder, hash, stored.get(hash)?.name),
    addSource: ({ name, bytes }, who) =>
      inTurn(async () => {
        const hash = sha256(bytes);
        if (stored.has(hash)) return { sha256: hash, added: false };
        await writeDurably(join(info.folder, SOURCES, hash), bytes);
        const entry = await write(who, { kind: 'source', sha256: hash, name, size: bytes.length });
        for (const source of sourcesIn([entry])) stored.set(hash, source);
        return { sha256: hash, added: true };
      }),
    dropSource: (hash, who) =>
      inTurn(async () => {
        if (!stored.has(hash)) throw new Fault('not-found', { place: `source ${hash}` });
        await write(who, { kind: 'source-dropped', sha256: hash });
        stored.delete(hash);
      }),
    restoreSource: (hash, who) =>
      inTurn(async () => {
        if (stored.has(hash)) return;
        const known = journal.entries.findLast(entry => entry.kind === 'source' && entry.sha256 === hash);
        if (known?.kind !== 'source') throw new Fault('not-found', { place: `source ${hash}` });
        const entry = await write(who, { kind: 'source', sha256: hash, name: known.name, size: known.size });
        for (const source of sourcesIn([entry])) stored.set(hash, source);
      }),
    readingFor: (source, version) => inTurn(() => readingFor(db, source, version)),
    keepReading: (source, version, reading) => inTurn(() => keepReading(db, source, version, reading)),
    marksFor: (document, version) =>
      inTurn(async () => {
        const row = await db
          .selectFrom('marks')
          .select('json')
          .where('document', '=', document)
          .where('version', '=', version)
          .executeTakeFirst();
        return row ? freeze(JSON.parse(row.json)) : null;
      }),
    keepMarks: (marks, version) =>
      inTurn(async () => {
        const row = { document: marks.document, version, json: JSON.stringify(marks) };
        await db
          .insertInto('marks')
          .values(row)
          .onConflict(conflict => conflict.columns(['document', 'version']).doUpdateSet(row))
          .execute();
      }),
    keep: (analysis, madeFrom) =>
      inTurn(async () => {
        await keepAnalysis(db, analysis, keyOf(madeFrom));
        kept = { analysis, sources: keyOf(madeFrom) };
      }),
    analysis: async () => kept?.analysis ?? null,
    stale: async () => kept?.sources !== keyOf([...stored.keys()]),
    decide: (decision, who) =>
      inTurn(async () => {
        const id = contentId(journal.head ?? '', JSON.stringify(decision));
        const { at } = await write(who, { kind: 'decided', id, ...decision });
        return Object.freeze<Decision>({ id, at, who, ...decision });
      }),
    undo: (decisionId, who) =>
      inTurn(async () => {
        if (!inForce(journal.entries).some(({ id }) => id === decisionId))
          throw new Fault('not-found', { place: `decision ${decisionId}` });
        await write(who, { kind: 'undone', decision: decisionId });
      }),
    laid: async () => layDecisions(),
    decisions: async () => layDecisions()?.decisions ?? orphaned(inForce(journal.entries)),
    history: () => journal.entries,
    ...finding,
    savedSearches: () => savedSearches(journal.entries),
    saveSearch: ({ name, address }, who) =>
      inTurn(async () => {
        const id = contentId(journal.head ?? '', name, address);
        const { at } = await write(who, { kind: 'search-saved', id, name, address });
        return Object.freeze({ id, name, address, who, at });
      }),
    dropSearch: (id, who) =>
      inTurn(async () => {
        if (!savedSearches(journal.entries).some(search => search.id === id))
          throw new Fault('not-found', { detail: 'No search kept has this id.' });
        await write(who, { kind: 'search-dropped', search: id });
      }),
    close: async () => {
      if (closed) return;
      const done = last;
      closed = true;
      await done;
      closeFinding();
      await db.destroy();
      await unlock();
    },
  };
}

function sourcesIn(entries: readonly Entry[]): readonly StoredSource[] {
  const sources = new Map<string, StoredSource>();
  for (const entry of entries) {
    if (entry.kind === 'source-dropped') sources.delete(entry.sha256);
    if (entry.kind !== 'source') continue;
    const { sha256, name, size, at, who } = entry;
    sources.set(sha256, Object.freeze({ sha256, name, size, added: at, who }));
  }
  return [...sources.values()];
}

/** The order in which sources came does not matter to what is found in them. */
function keyOf(hashes: readonly string[]): string {
  return contentId(...[...hashes].sort());
}

async function readSource(folder: string, hash: string, name: string | undefined): Promise<Uint8Array> {
  if (name === undefined) throw new Fault('not-found', { place: `source ${hash}` });
  const path = join(folder, SOURCES, hash);
  const bytes = await readFile(path).catch(cause => {
    throw new Fault('case-broken', { file: name, detail: `Its bytes are gone from ${path}.`, cause });
  });
  if (sha256(bytes) !== hash)
    throw new Fault('case-broken', { file: name, detail: `Its bytes in ${path} were changed.` });
  return bytes;
}
