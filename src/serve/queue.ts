import type { Analysis, Step } from '../analyze.ts';
import type { Case } from '../case/index.ts';
import { Fault, NOTES } from '../fault/index.ts';
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
  /** Analyses the case again if sources came in since it last was. */
  catchUp(): Promise<void>;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
}

/** What the queue works with. */
export interface QueueParts {
  readonly case: Case;
  readonly who: string;
  readonly analyse: (onStep: (step: Step) => void) => Promise<Analysis>;
  /** Rows moved. */
  readonly onProgress: () => void;
  /** A new analysis is in the case. */
  readonly onAnalysis: () => void;
}

type Row = { -readonly [Field in keyof ImportRow]: ImportRow[Field] } & { sha256: string };

/** One analysis at a time: files that come in while one is under way are read by the next, which knows the marks of the one before. */
export function createQueue({ case: theCase, who, analyse, onProgress, onAnalysis }: QueueParts): Queue {
  let rows: Row[] = [];
  let taken = 0;
  let running: Promise<void> | null = null;

  const add = (name: string, size: number, sha256: string, state: Row['state']): Row => {
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
    };
    const spare = rows.length - ROWS_KEPT;
    rows = [...rows.filter((old, i) => i > spare || old.state === 'waiting' || old.state === 'working'), row];
    return row;
  };

  const run = async () => {
    for (;;) {
      const mine = rows.filter(row => row.state === 'waiting');
      const known = (await theCase.stale()) ? null : await theCase.analysis();
      if (known) {
        for (const row of mine) settle(row, known);
        return;
      }
      for (const row of mine) row.state = 'working';
      const sources = theCase.sources().length;
      try {
        const analysis = await analyse(step => {
          for (const row of mine) if (step.file === null || leadsInto(step.file, row.name)) row.room = after(step.room);
          onProgress();
        });
        for (const row of mine) settle(row, analysis);
        if (theCase.sources().length === sources) return;
      } catch (thrown) {
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

  const start = () => {
    running ??= run().finally(() => {
      running = null;
      onProgress();
      if (rows.some(row => row.state === 'waiting')) start();
    });
  };

  return {
    view: () => ({ busy: running !== null, rows: rows.map(({ sha256: _, ...row }) => row) }),
    take: async ({ name, bytes }) => {
      if (bytes.length === 0) {
        const row = add(name, 0, '', 'refused');
        row.fault = faultView(new Fault('file-empty', { file: name }));
        onProgress();
        return row;
      }
      const { sha256, added } = await theCase.addSource({ name, bytes }, who);
      const row = add(name, bytes.length, sha256, added ? 'waiting' : 'duplicate');
      if (!added) {
        const same = theCase.sources().find(source => source.sha256 === sha256);
        row.fault = faultView(
          new Fault('duplicate', { file: name, detail: `Same bytes as ${same?.name ?? 'a file of this case'}.` }),
        );
        row.document = (await theCase.analysis())?.documents.find(document => document.bytes === sha256)?.id ?? null;
      }
      onProgress();
      if (added) start();
      return row;
    },
    catchUp: async () => {
      if (!(await theCase.stale())) return;
      const known = new Set((await theCase.analysis())?.documents.map(document => document.bytes));
      for (const { sha256, name, size } of theCase.sources()) {
        if (!known.has(sha256) && !rows.some(row => row.sha256 === sha256)) add(name, size, sha256, 'waiting');
      }
      start();
    },
    idle: async () => {
      while (running !== null) await running;
    },
  };
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
