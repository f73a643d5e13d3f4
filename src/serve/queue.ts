import type { Analysis, Step } from '../analyze.ts';
import type { Case } from '../case/index.ts';
import { Fault, NOTES } from '../fault/index.ts';
import type { SignalOf } from '../run/index.ts';
import { leadsInto } from '../text/way-in.ts';
import type { ImportRow, ImportView, Room } from './contract.ts';
import { faultView } from './view/lines.ts';

const ROOMS: readonly Room[] = ['1-read', '2-mark', '3-resolve', '4-relate', '5-weigh'];

/** Rows kept for the screen; older ones that are done fall off. */
const ROWS_KEPT = 500;

/** Files on their way into the case. */
export interface Queue {
  view(): ImportView;
  /** Keeps the bytes in the case and sets an analysis going; resolves when they are kept, not when they are read. */
  take(source: { readonly name: string; readonly bytes: Uint8Array }): Promise<ImportRow>;
  /** Takes files that are not read yet off the case again and stops what reads them; null: all such files. Answers the rows that it cancelled. */
  cancel(rows: readonly string[] | null): Promise<readonly ImportRow[]>;
  /** Puts a cancelled file on the case again. Fault `not-found` when no row has this id or it was not cancelled. */
  retry(row: string): Promise<ImportRow>;
  /** Analyses the case again if sources came in since it last was. */
  catchUp(): Promise<void>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

/** What the queue works with. */
export interface QueueParts {
  readonly case: Case;
  readonly who: string;
  /** Ends with Fault `cancelled`, and keeps nothing, once a signal of its sources is aborted. */
  readonly analyse: Analyse;
  /** Rows moved. */
  readonly onProgress: () => void;
  /** A new analysis is in the case. */
  readonly onAnalysis: () => void;
}

export type Analyse = (onStep: (step: Step) => void, signalOf: SignalOf) => Promise<Analysis>;

/** Without `stop`, it was in the case before: it is not cancelled as what comes in is. */
type Row = { -readonly [Field in keyof Omit<ImportRow, 'cancellable'>]: ImportRow[Field] } & {
  readonly sha256: string;
  stop: AbortController | null;
};

const isUnderWay = ({ state }: Row) => state === 'waiting' || state === 'working';

const viewOf = ({ sha256: _, stop, ...row }: Row): ImportRow => ({
  ...row,
  cancellable: stop !== null && (row.state === 'waiting' || row.state === 'working'),
});

/** One analysis at a time: files that come in while one is under way are read by the next, which knows the marks of the one before. */
export function createQueue({ case: theCase, who, analyse, onProgress, onAnalysis }: QueueParts): Queue {
  let rows: Row[] = [];
  let taken = 0;
  let running: Promise<void> | null = null;

  const add = (name: string, size: number, sha256: string, state: Row['state'], isNew = true): Row => {
    taken += 1;
    const row: Row = {
      id: `file-${taken}`,
      name,
      size,
      state,
      room: null,
      document: null,
      documents: 0,
      refused: 0,
      repeated: 0,
      statements: null,
      gaps: [],
      fault: null,
      sha256,
      stop: isNew ? new AbortController() : null,
    };
    const spare = rows.length - ROWS_KEPT;
    rows = [...rows.filter((old, i) => i > spare || isUnderWay(old)), row];
    return row;
  };

  const run = async () => {
    for (;;) {
      const mine = rows.filter(isUnderWay);
      const known = (await theCase.stale()) ? null : await theCase.analysis();
      if (known) {
        for (const row of mine) settle(row, known);
        return;
      }
      for (const row of mine) row.state = 'working';
      const before = sourcesOf(theCase);
      try {
        const analysis = await analyse(step => {
          for (const row of mine.filter(isUnderWay))
            if (step.file === null || leadsInto(step.file, row.name)) row.room = after(step.room);
          onProgress();
        }, signalOf);
        for (const row of mine.filter(isUnderWay)) settle(row, analysis);
        if (sourcesOf(theCase) === before) return;
      } catch (thrown) {
        if (thrown instanceof Fault && thrown.code === 'cancelled') continue;
        for (const row of mine) {
          row.state = 'refused';
          row.fault = faultView(Fault.from(thrown, { file: row.name }));
        }
        return;
      } finally {
        onAnalysis();
      }
    }
  };

  const known = async (row: Row): Promise<Row> => {
    const same = theCase.sources().find(source => source.sha256 === row.sha256);
    const detail = `Same bytes as ${same?.name ?? 'a file of this case'}.`;
    row.state = 'duplicate';
    row.fault = faultView(new Fault('duplicate', { file: row.name, detail }));
    row.document = (await theCase.analysis())?.documents.find(({ bytes }) => bytes === row.sha256)?.id ?? null;
    return row;
  };

  const signalOf: SignalOf = sha256 => rows.findLast(row => row.sha256 === sha256)?.stop?.signal;

  const start = () => {
    running ??= run().finally(() => {
      running = null;
      onProgress();
      if (rows.some(row => row.state === 'waiting')) start();
    });
  };

  return {
    view: () => ({ busy: running !== null, rows: rows.map(viewOf) }),
    take: async ({ name, bytes }) => {
      if (bytes.length === 0) {
        const row = add(name, 0, '', 'refused');
        row.fault = faultView(new Fault('file-empty', { file: name }));
        onProgress();
        return viewOf(row);
      }
      const { sha256, added } = await theCase.addSource({ name, bytes }, who);
      const row = add(name, bytes.length, sha256, added ? 'waiting' : 'duplicate');
      if (!added) await known(row);
      onProgress();
      if (added) start();
      return viewOf(row);
    },
    cancel: async asked => {
      const off = rows.filter(
        row => isUnderWay(row) && row.stop !== null && (asked === null || asked.includes(row.id)),
      );
      // First their state, so that a run that ends meanwhile passes them over; last the signal, so that the next finds them gone.
      for (const row of off) row.state = 'cancelled';
      for (const row of off) await theCase.dropSource(row.sha256, who);
      for (const row of off) row.stop?.abort();
      onProgress();
      return off.map(viewOf);
    },
    retry: async id => {
      const row = rows.find(one => one.id === id && one.state === 'cancelled');
      if (!row) throw new Fault('not-found', { detail: 'No cancelled file has this id.' });
      if (theCase.sources().some(({ sha256 }) => sha256 === row.sha256)) return viewOf(await known(row));
      await theCase.restoreSource(row.sha256, who);
      row.state = 'waiting';
      row.room = null;
      row.stop = new AbortController();
      onProgress();
      start();
      return viewOf(row);
    },
    catchUp: async () => {
      if (!(await theCase.stale())) return;
      const analysis = await theCase.analysis();
      const known = new Set(analysis?.documents.map(document => document.bytes));
      // Without an analysis to tell, any of them may be what decisions stand on.
      const isNew = analysis !== null;
      for (const { sha256, name, size } of theCase.sources()) {
        if (!known.has(sha256) && !rows.some(row => row.sha256 === sha256)) add(name, size, sha256, 'waiting', isNew);
      }
      start();
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
}

/** Which sources the case has, as one word. */
function sourcesOf(theCase: Case): string {
  return theCase
    .sources()
    .map(({ sha256 }) => sha256)
    .join();
}

/** A step is told when it is done: what works on the file now is the next room. */
function after(done: Room): Room {
  return ROOMS[ROOMS.indexOf(done) + 1] ?? done;
}

/** What became of a file: its documents are known by its bytes, what failed of it by its name. */
function settle(row: Row, analysis: Analysis): void {
  const documents = analysis.documents.filter(({ bytes }) => bytes === row.sha256);
  const failed = analysis.failed.filter(({ file }) => leadsInto(file, row.name));
  const refused = failed.filter(({ code }) => code !== 'duplicate' && !NOTES.has(code));
  row.documents = documents.length;
  row.refused = refused.length;
  row.repeated = failed.filter(({ code }) => code === 'duplicate').length;
  if (documents.length > 0) {
    const ids = new Set(documents.map(({ id }) => id));
    row.document = documents[0]?.id ?? null;
    row.statements = analysis.statements.filter(statement => ids.has(statement.document)).length;
    row.gaps = gapsOf(documents);
    row.state = row.gaps.length > 0 || refused.length > 0 ? 'gaps' : 'added';
    return;
  }
  const fault =
    refused[0] ??
    failed[0] ??
    new Fault('internal', { file: row.name, detail: 'It is neither among the documents nor among the failed.' });
  row.fault = faultView(fault);
  row.state = fault.code === 'duplicate' ? 'duplicate' : 'refused';
}

/** What is missing of one document, in words; of many, how many miss something: each says it on its own page. */
function gapsOf(documents: Analysis['documents']): readonly string[] {
  const [first, ...rest] = documents;
  if (rest.length === 0) return first?.warnings.map(warning => warning.message) ?? [];
  const count = documents.filter(({ warnings }) => warnings.length > 0).length;
  return count === 0 ? [] : [`${count} of them with warnings.`];
}
