import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/*
 * node tools/test.ts [PATTERN…]
 * The checks of the house (style, types, who imports whom), then all tests, or those that match the patterns. Every
 * step runs, whatever became of the one before; exit 1 when one of them failed.
 */
const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const TYPES = join(packages, 'typescript-7', 'bin', 'tsc');
const TESTS = ['src', 'test', 'tools', 'sample', 'docs', 'bench'].map(folder => `${folder}/**/*.test.ts`);

/** Ten minutes for one test, on a slow and busy machine: one that takes longer hangs. */
const TIMEOUT = '--test-timeout=600000';

const patterns = process.argv.slice(2);
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['style', [join(packages, '@biomejs', 'biome', 'bin', 'biome'), 'check', '--colors=off']],
  ['types', [TYPES, '-p', '.']],
  ['types of the screens', [TYPES, '-p', join('src', 'web')]],
  ['who imports whom', [join('tools', 'check-house.ts')]],
];

const failed =
  patterns.length > 0 ? [] : checks.filter(([name, command]) => !check(name, command)).map(([name]) => name);
if (failed.length > 0) console.log(`\nThe house is not in order: ${failed.join(', ')}. The tests follow.\n`);

const concurrency = `--test-concurrency=${Math.max(2, availableParallelism())}`;
const tests = run(['--test', TIMEOUT, concurrency, ...(patterns.length > 0 ? patterns : TESTS)], 'inherit');
process.exitCode = failed.length > 0 || tests.status !== 0 ? 1 : 0;

/** Prints one line when all is well, else all that the check said. */
function check(name: string, command: readonly string[]): boolean {
  const started = performance.now();
  const { status, stdout, stderr } = run(command, 'pipe');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'WRONG '} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

function run(args: readonly string[], stdio: 'inherit' | 'pipe') {
  const MOST_OUTPUT = 64 * 2 ** 20;
  const options = ['--disable-warning=ExperimentalWarning', ...args];
  return spawnSync(process.execPath, options, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
}
