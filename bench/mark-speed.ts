/**
 * Speed of finding statements: `mark` and `resolve`, against the encoder alone over the same words in the same run.
 *
 *     node bench/mark-speed.ts FOLDER…
 *
 * Two documents at a time, one core each, as `analyze` does. The encoder alone reads each document's words once, in whole windows,
 * without context, cues, roles or a second reading of what is reported. The two take turns, document by document.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { read } from '../src/1-read/index.ts';
import { type Marks, mark } from '../src/2-mark/index.ts';
import { WINDOW } from '../src/2-mark/windows.ts';
import { resolve } from '../src/3-resolve/index.ts';
import { gather } from '../src/intake/index.ts';
import { type Heads, loadHeads } from '../src/neural/index.ts';
import { pieces } from '../src/neural/wordpiece.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const { sources } = await gather(positionals);
const heads = await loadHeads();
const documents = [];
for (const source of sources) {
  const { documents: found } = await read(source);
  documents.push(...found);
}
const words = documents.map(({ text }) => pieces(text, 0, text.length, heads.vocabulary).map(({ id }) => id));
const tokens = words.reduce((sum, ids) => sum + ids.length, 0);

const spent = { encoder: 0, mark: 0, inside: 0, resolve: 0, windows: 0, read: 0 };
await encode(heads, words[0] ?? []);
const marks: Marks[] = [];
for (const [index, document] of documents.entries()) {
  const began = performance.now();
  await encode(heads, words[index] ?? []);
  const encoded = performance.now();
  marks.push(await mark(document, counted(heads)));
  spent.encoder += encoded - began;
  spent.mark += performance.now() - encoded;
}
const began = performance.now();
resolve(documents, marks);
spent.resolve = performance.now() - began;

const rate = (milliseconds: number) => ((1000 * tokens) / milliseconds).toFixed(0);
console.log(
  `${documents.length} documents, ${tokens} word pieces; ${spent.windows} windows of ${spent.read} pieces read by mark`,
);
console.log(
  `the encoder alone ${rate(spent.encoder)} pieces/s; mark and resolve ${rate(spent.mark + spent.resolve)} pieces/s, ${(spent.encoder / (spent.mark + spent.resolve)).toFixed(2)} of it`,
);
console.log(
  `of mark ${((100 * spent.inside) / spent.mark).toFixed(0)} % inside the model; resolve ${spent.resolve.toFixed(0)} ms of ${(spent.mark + spent.resolve).toFixed(0)}`,
);

async function encode({ mark: encoder }: Heads, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += WINDOW) {
    const window = ids.slice(from, from + WINDOW);
    await encoder({ ids: window, features: window.map(() => 0) });
  }
}

/** The same heads, counting what they read and how long it takes. */
function counted(heads: Heads): Heads {
  const timed = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const start = performance.now();
    const answer = await work;
    spent.inside += performance.now() - start;
    return answer;
  };
  return {
    ...heads,
    mark: async window => {
      spent.windows++;
      spent.read += window.ids.length;
      const scores = await timed(heads.mark(window));
      return { ...scores, roles: places => timed(scores.roles(places)) };
    },
  };
}
