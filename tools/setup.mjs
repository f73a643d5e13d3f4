/*
 * node tools/setup.mjs
 * Installs what package-lock.json names when it is not installed yet; says nothing when it is. Runs before npm start and
 * npm test, on the machine's own Node from 18 on, so it uses no package and no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Holds the hash of the lock file that was installed; in node_modules, so that it goes when that goes. */
const mark = join(root, 'node_modules', '.rashomon-lock');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (installed() !== wanted) install();

function installed() {
  try {
    return readFileSync(mark, 'utf8').trim();
  } catch {
    return null;
  }
}

function install() {
  console.error('Installing the packages that Rashomon needs (once; this needs the network)…');
  const started = Date.now();
  // Scripts of packages are not run: none of ours needs one, and one would download libraries for graphics cards.
  // The machine's Node is older than what some packages ask for; they run on the Node that is installed with them.
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status, error } = npm('install', ...options);
  if (status !== 0) {
    console.error(
      `The packages could not be installed${error ? `: ${error.message}` : ', see above'}.\n  Check the network and the space on the disk, then run the same command again.`,
    );
    process.exit(1);
  }
  writeFileSync(mark, `${wanted}\n`);
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** The npm that called this, else the one on the PATH; what it prints goes to standard error. */
function npm(...args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const called = process.env.npm_execpath;
  if (called?.endsWith('.js')) return spawnSync(process.execPath, [called, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
