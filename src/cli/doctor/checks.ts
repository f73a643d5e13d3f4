import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../text/hash.ts';

/** One part of the installation: `look` resolves to what was found and rejects with what is wrong. */
export interface Check {
  readonly name: string;
  readonly wayOut: string;
  /** Whether Rashomon runs without it. */
  readonly isOptional: boolean;
  look(env: NodeJS.ProcessEnv): Promise<string>;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const WEIGHTS = join(ROOT, 'src', 'neural', 'weights');
/** The hashes of all weights, written by `tools/weights-sums.ts`. */
export const SUMS = 'SHA256SUMS';
const OLDEST_NODE = 24;
const INSTALL = 'Run npm start in the repository: it installs what is missing.';

/** What `rashomon doctor` looks at, in the order in which one part needs another. */
export const CHECKS: readonly Check[] = [
  {
    name: 'Node',
    wayOut: `${INSTALL} Start Rashomon by bin/rashomon, which brings its own Node.`,
    isOptional: false,
    look: lookAtNode,
  },
  { name: 'packages', wayOut: INSTALL, isOptional: false, look: () => lookAtPackages(ROOT) },
  {
    name: 'database',
    wayOut: `${INSTALL} Node has to be the one that comes with the packages.`,
    isOptional: false,
    look: lookAtDatabase,
  },
  {
    name: 'weights',
    wayOut: 'Get them again: git checkout src/neural/weights',
    isOptional: false,
    look: () => lookAtWeights(WEIGHTS),
  },
  {
    name: 'model',
    wayOut: `${INSTALL} If it stays: this system may be one that onnxruntime-node has no build for.`,
    isOptional: false,
    look: lookAtModel,
  },
  { name: 'sample case', wayOut: 'Get it again: git checkout sample', isOptional: false, look: lookAtSample },
  {
    name: 'folder of cases',
    wayOut: 'Make the folder writable, or set RASHOMON_HOME to one that is.',
    isOptional: false,
    look: lookAtHome,
  },
  {
    name: 'port',
    wayOut: 'A program on this machine keeps others from listening on 127.0.0.1.',
    isOptional: false,
    look: lookAtPort,
  },
  {
    name: 'browser for the tests',
    wayOut: 'Only npm test needs it, and installs it.',
    isOptional: true,
    look: lookAtChromium,
  },
];

async function lookAtNode(): Promise<string> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) throw new Error(`it is ${process.versions.node}; ${OLDEST_NODE} or later is needed`);
  return `${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${(freemem() / 2 ** 30).toFixed(1)} GiB free`;
}

/** Compares the lock file with the mark that `tools/setup.mjs` leaves after it installed. */
export async function lookAtPackages(root: string): Promise<string> {
  const wanted = sha256(await readFile(join(root, 'package-lock.json')));
  const installed = await readFile(join(root, 'node_modules', '.rashomon-lock'), 'utf8').catch(() => '');
  if (installed.trim() !== wanted) throw new Error('they are not those of package-lock.json');
  return 'as in package-lock.json';
}

async function lookAtDatabase(): Promise<string> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(':memory:');
  database.exec('create virtual table words using fts5(text)');
  const version = database.prepare('select sqlite_version() as version').get()?.version;
  database.close();
  return `SQLite ${version} with full-text search`;
}

/** Hashes every weight and compares it with its line of the list. */
export async function lookAtWeights(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, SUMS), 'utf8')).split('\n').filter(line => line !== '');
  if (lines.length === 0) throw new Error(`${SUMS} is empty`);
  for (const line of lines) {
    const [hash = '', name = ''] = line.split('  ');
    if (sha256(await readFile(join(folder, name))) !== hash)
      throw new Error(`${name} is not the file that was released`);
  }
  return `${lines.length} files, each with its hash`;
}

async function lookAtModel(): Promise<string> {
  const { loadHeads } = await import('../../neural/index.ts');
  const [vector] = await (await loadHeads()).embed(['The gates were open.']);
  if (!vector?.every(Number.isFinite)) throw new Error('it answers with what is no number');
  return 'loads and answers';
}

async function lookAtSample(): Promise<string> {
  const { gather } = await import('../../intake/index.ts');
  const { sources, failed } = await gather([join(ROOT, 'sample', 'marrow-falls')]);
  if (failed[0]) throw failed[0];
  return `${sources.length} documents`;
}

/** Looks at the nearest folder that is there, and makes none. */
async function lookAtHome(env: NodeJS.ProcessEnv): Promise<string> {
  const { caseHome } = await import('../../case/index.ts');
  const home = caseHome(env);
  let folder = home;
  for (;;) {
    const found = await stat(folder).catch(() => null);
    if (found !== null && !found.isDirectory()) throw new Error(`${folder} is no folder`);
    if (found !== null) break;
    folder = dirname(folder);
  }
  await access(folder, constants.W_OK);
  return home;
}

function lookAtPort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => server.close(() => resolve('127.0.0.1 can be listened on')));
  });
}

async function lookAtChromium(): Promise<string> {
  await access(join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json'));
  await access(join(ROOT, 'node_modules', 'playwright-core', 'package.json'));
  return 'installed';
}
