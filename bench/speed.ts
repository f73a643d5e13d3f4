/**
 * Speed of the whole of `analyze`, and the share of it that is spent inside the model; then a folder from a cold start,
 * as a user starts it.
 *
 *     node bench/speed.ts FOLDER…
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { analyze, type Heads, loadHeads } from '../src/index.ts';
import { gather } from '../src/intake/index.ts';
import { pieces } from '../src/neural/wordpiece.ts';

/** The same heads, with the time during which at least one of them was at work. */
function timed(heads: Heads): { heads: Heads; busy: () => number } {
  let running = 0;
  let since = 0;
  let total = 0;
  const count = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    if (running++ === 0) since = performance.now();
    try {
      return await work;
    } finally {
      if (--running === 0) total += performance.now() - since;
    }
  };
  const mark: Heads['mark'] = async window => {
    const scores = await count(heads.mark(window));
    return { ...scores, roles: places => count(scores.roles(places)) };
  };
  return {
    heads: {
      ...heads,
      mark,
      embed: texts => count(heads.embed(texts)),
      relate: companies => count(heads.relate(companies)),
    },
    busy: () => total,
  };
}

const folders = process.argv.slice(2);
const { sources } = await gather(folders);
const loading = performance.now();
const { heads, busy } = timed(await loadHeads());
const loaded = performance.now();
const steps: string[] = [];
let last = loaded;
const { documents, statements, relations } = await analyze(sources, heads, {
  onStep: ({ room, done, of }) => {
    if (done < of) return;
    const now = performance.now();
    steps.push(`${room} ${((now - last) / 1000).toFixed(2)} s`);
    last = now;
  },
});
const seconds = (performance.now() - loaded) / 1000;
const tokens = documents.reduce((sum, { text }) => sum + pieces(text, 0, text.length, heads.vocabulary).length, 0);
console.log(
  `${documents.length} documents, ${tokens} word pieces, ${statements.length} statements, ${relations.length} relations`,
);
console.log(
  `heads loaded in ${((loaded - loading) / 1000).toFixed(2)} s; analysed in ${seconds.toFixed(2)} s: ${steps.join(', ')}`,
);
console.log(
  `${(documents.length / seconds).toFixed(2)} documents/s, ${(tokens / seconds).toFixed(0)} pieces/s, ${((100 * busy()) / 1000 / seconds).toFixed(0)} % of it inside the model`,
);

const began = performance.now();
const { status } = spawnSync(join(import.meta.dirname, '../bin/rashomon'), ['analyze', ...folders, '--json'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log(`from a cold start, as a command: ${((performance.now() - began) / 1000).toFixed(2)} s, exit ${status}`);
