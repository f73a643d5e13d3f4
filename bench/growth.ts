/**
 * Growth of `mark` and `resolve` with the size of texts that are wrong in one way each, without the model (`test/quick-heads.ts`): a
 * model's time grows with the number of its windows.
 *
 *     node bench/growth.ts [--letters 20000]
 *
 * Each text is taken at a size and at four times that; an exponent of 1 is time that grows as the text does.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { mark } from '../src/2-mark/index.ts';
import { resolve } from '../src/3-resolve/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import { BAD_TEXTS } from '../test/bad-texts.ts';
import { quickHeads } from '../test/quick-heads.ts';
import { readOne } from '../test/read-one.ts';

const { letters } = parseArgs({ options: { letters: { type: 'string', default: '20000' } } }).values;
const heads = quickHeads(await loadHeads());
const TIMES = 4;

console.log(`| what is wrong | mark | resolve | exponent, mark | exponent, resolve |`);
console.log('| --- | --- | --- | --- | --- |');
for (const [what, make] of Object.entries(BAD_TEXTS)) {
  await times(make(Number(letters)));
  const few = await times(make(Number(letters)));
  const many = await times(make(TIMES * Number(letters)));
  const exponent = (part: 'mark' | 'resolve') =>
    (Math.log(many[part] / few[part]) / Math.log(many.size / few.size)).toFixed(2);
  console.log(
    `| ${what} | ${many.mark.toFixed(0)} ms | ${many.resolve.toFixed(0)} ms | ${exponent('mark')} | ${exponent('resolve')} |`,
  );
}

async function times(text: string) {
  const document = await readOne('account.txt', new TextEncoder().encode(text));
  const began = performance.now();
  const marks = await mark(document, heads);
  const marked = performance.now();
  resolve([document], [marks]);
  return { mark: marked - began, resolve: performance.now() - marked, size: text.length };
}
