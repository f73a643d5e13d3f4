import { type Document, type Reading, read } from './1-read/index.ts';
import { type Marks, mark, soundMarks } from './2-mark/index.ts';
import { type Resolved, resolve } from './3-resolve/index.ts';
import { type Related, relate } from './4-relate/index.ts';
import { type PointWeight, weigh } from './5-weigh/index.ts';
import { Fault } from './fault/index.ts';
import type { Heads } from './neural/heads.ts';
import { freeze } from './text/freeze.ts';
import { contentId, sha256 } from './text/hash.ts';
import { cut, type Span } from './text/span.ts';

/** For threads that read: there is nobody to hand them the room's own `read`. */
export { read } from './1-read/index.ts';

/** A file as it was given: its name and its bytes. It may hold many accounts. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is fetched when it is its turn to be read, so that only one lies in memory at a time. */
export interface StoredFile {
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly load: () => Promise<Uint8Array>;
}

/** One step of a run; rooms print nothing, whoever runs them decides what to show. */
export interface Step {
  readonly room: '1-read' | '2-mark' | '3-resolve' | '4-relate' | '5-weigh';
  /** The file concerned; null when the step is about all of them. */
  readonly file: string | null;
  readonly done: number;
  readonly of: number;
}

/** What was left out, and why; shown nowhere else. */
export interface Rejection {
  readonly document: string;
  readonly reason: string;
  readonly detail: string;
}

/** All that the five rooms make of the accounts of one case. */
export interface Analysis {
  readonly kind: 'analysis';
  readonly documents: readonly Document[];
  readonly marks: readonly Marks[];
  readonly entities: Resolved['entities'];
  readonly times: Resolved['times'];
  readonly statements: Resolved['statements'];
  readonly relations: Related['relations'];
  readonly points: Related['points'];
  readonly origins: Related['origins'];
  readonly weights: readonly PointWeight[];
  readonly rejected: readonly Rejection[];
  readonly failed: readonly Fault[];
}

/** What a caller may hand in: where to tell of progress, and marks kept from an earlier run. */
export interface Settings {
  readonly onStep?: (step: Step) => void;
  /**
   * Stands in for `read`, to answer from a cache or to read elsewhere; the key is the file's hash, its name and
   * `ANALYSER_VERSION`. `make` is the room's own `read`.
   */
  readonly reader?: (file: StoredFile, make: typeof read) => Promise<Reading>;
  /** How many files `reader` may be asked for at once; one unless told. What is found does not depend on it. */
  readonly readers?: number;
  /**
   * Stands in for `mark`, to answer from a cache; the key is the document's content id and `marksVersion`.
   * `make` is the room's own `mark`, for what the cache does not hold: only this file calls rooms.
   */
  readonly marker?: (document: Document, heads: Heads, make: typeof mark) => Promise<Marks>;
}

/** A change in what is found is a change here: it keys every cache of findings. */
export const ANALYSER_VERSION = '4';

/** The key of a document's marks in a cache: the analyser, and which of its words are the visible account, in what language. */
export function marksVersion({ blocks, language }: Document): string {
  return contentId(ANALYSER_VERSION, language ?? '', JSON.stringify(blocks));
}

/**
 * Reads accounts and lays them side by side: the five rooms in order. The order of the files does not count.
 * A file that cannot be read is listed in `failed`, and the rest is analysed; nothing here throws for one bad file.
 */
export async function analyze(
  sources: readonly (Source | StoredFile)[],
  heads: Heads,
  { onStep, reader = readNow, readers = 1, marker = mark }: Settings = {},
): Promise<Analysis> {
  const step = (room: Step['room'], done: number, of: number, file: string | null = null) =>
    onStep?.({ room, file, done, of });

  const { documents, failed } = await readAll(sources, reader, readers, (done, file) =>
    step('1-read', done, sources.length, file),
  );

  const marks: Marks[] = [];
  const marked: Document[] = [];
  const misplaced: Rejection[] = [];
  for (const [index, document] of documents.entries()) {
    try {
      const { marks: sound, unsound } = soundMarks(document.text, await marker(document, heads, mark));
      marks.push(sound);
      marked.push(document);
      for (const content of unsound) misplaced.push(misplacedWords(document, content));
    } catch (thrown) {
      failed.push(Fault.from(thrown, { file: document.name }));
    }
    step('2-mark', index + 1, documents.length, document.name);
  }

  const resolved = resolve(marked, marks);
  step('3-resolve', 1, 1);

  const { statements, rejected } = withTrueQuotes(marked, resolved.statements);
  const related = await relate(marked, { ...resolved, statements }, heads);
  step('4-relate', 1, 1);

  const weights = weigh(related, { ...resolved, statements }, marked);
  step('5-weigh', 1, 1);

  const { entities, times } = resolved;
  const { relations, points, origins } = related;
  return freeze({
    kind: 'analysis',
    documents: marked,
    marks,
    entities,
    times,
    statements,
    relations,
    points,
    origins,
    weights,
    rejected: [...misplaced, ...rejected],
    failed,
  });
}

const readNow: NonNullable<Settings['reader']> = async ({ name, load }, make) => make({ name, bytes: await load() });

/** Reads every file once; the same account given twice, in two files or two parts of one, is kept under the name that comes first. */
async function readAll(
  sources: readonly (Source | StoredFile)[],
  reader: NonNullable<Settings['reader']>,
  readers: number,
  onRead: (done: number, file: string) => void,
): Promise<{ documents: Document[]; failed: Fault[] }> {
  const documents = new Map<string, Document>();
  const failed: Fault[] = [];
  let done = 0;
  const files = sources.map(asStored).sort(byName);
  for await (const [{ name }, reading] of readAhead(files, reader, readers)) {
    if (reading instanceof Fault) failed.push(reading);
    else {
      for (const document of reading.documents) {
        const first = documents.get(document.id);
        if (first === undefined) documents.set(document.id, document);
        else
          failed.push(new Fault('duplicate', { file: document.name, detail: `It is the same text as ${first.name}.` }));
      }
      failed.push(...reading.failed);
    }
    onRead(++done, name);
  }
  return { documents: [...documents.values()], failed };
}

/** Readings in the order of the files, some of them made ahead; one that fails as a whole is its fault. */
async function* readAhead(
  files: readonly StoredFile[],
  reader: NonNullable<Settings['reader']>,
  readers: number,
): AsyncGenerator<readonly [StoredFile, Reading | Fault]> {
  const begin = (file: StoredFile) =>
    reader(file, read).catch((thrown: unknown) => Fault.from(thrown, { file: file.name }));
  const ahead = files.slice(0, readers).map(begin);
  for (const [index, file] of files.entries()) {
    const reading = await ahead.shift();
    const following = files[index + readers];
    if (following) ahead.push(begin(following));
    if (reading) yield [file, reading];
  }
}

function asStored(source: Source | StoredFile): StoredFile {
  if ('load' in source) return source;
  const { name, bytes } = source;
  return { name, sha256: sha256(bytes), load: async () => bytes };
}

function byName(a: StoredFile, b: StoredFile): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.sha256 < b.sha256 ? -1 : 1;
}

/** A statement whose places do not hold in the text: marks from a cache on a disk may have been harmed. */
function misplacedWords({ id }: Document, content: readonly Span[]): Rejection {
  return {
    document: id,
    reason: 'place-outside',
    detail: `No words of the stored text stand at ${JSON.stringify(content)}.`,
  };
}

/** Every quote is cut again from the stored text; one that is not its words is rejected and shown nowhere else. */
function withTrueQuotes(
  documents: readonly Document[],
  statements: Resolved['statements'],
): { statements: Resolved['statements']; rejected: readonly Rejection[] } {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const isTrue = ({ document, content, quote }: Resolved['statements'][number]) =>
    cut(texts.get(document) ?? '', content) === quote && quote !== '';
  const rejected = statements.filter(statement => !isTrue(statement));
  return {
    statements: rejected.length === 0 ? statements : statements.filter(isTrue),
    rejected: rejected.map(({ document, quote }) => ({
      document,
      reason: 'quote-differs',
      detail: `“${quote}” is not what the stored text has at its place.`,
    })),
  };
}
