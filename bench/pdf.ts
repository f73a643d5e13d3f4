import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../src/1-read/pdf/index.ts';
import { Fault } from '../src/fault/index.ts';

/*
 * Reads PDF files and compares their words with what poppler's pdftotext (Debian: poppler-utils) makes of them:
 *
 *     node bench/pdf.ts FOLDER [--each]
 */

/** Accents over letters may come before or after them, and ligatures as one or as several: what is the same, compares as such. */
function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu);
  for (const word of words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
const f1Of = (both: number, ours: number, theirs: number) => (ours + theirs === 0 ? 1 : (2 * both) / (ours + theirs));

const [folder = '', ...flags] = process.argv.slice(2);
const total = { files: 0, refused: 0, crashed: 0, wordless: 0, both: 0, ours: 0, theirs: 0, pages: 0, ms: 0 };
const f1s: number[] = [];
const rows: string[] = [];
for (const name of readdirSync(folder).filter(file => /\.pdf$/i.test(file))) {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const theirs = tokens(
    spawnSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout,
  );
  total.files++;
  const started = performance.now();
  try {
    const { drafts, failed } = await readPdf({ name, bytes, told: {} });
    const draft = drafts[0];
    if (!draft) throw failed[0];
    // What someone noted on a page is not drawn there, and pdftotext leaves it out.
    const drawn = draft.blocks.filter(({ kind }) => kind !== 'comment');
    const ours = tokens(drawn.map(({ start, end }) => draft.text.slice(start, end)).join('\n'));
    let both = 0;
    for (const [word, count] of ours) both += Math.min(count, theirs.get(word) ?? 0);
    const f1 = f1Of(both, sum(ours), sum(theirs));
    f1s.push(f1);
    total.both += both;
    total.ours += sum(ours);
    total.theirs += sum(theirs);
    total.pages += Math.max(...draft.blocks.map(({ page }) => page ?? 1), 1);
    const only = (a: Map<string, number>, b: Map<string, number>) =>
      [...a]
        .filter(([word, count]) => count > (b.get(word) ?? 0))
        .map(([word]) => word)
        .slice(0, 8)
        .join(' ');
    if (f1 < 0.99)
      rows.push(`${f1.toFixed(3)}  ${name}  ours only: ${only(ours, theirs)}  theirs only: ${only(theirs, ours)}`);
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.code !== 'internal') total.refused++;
    else total.crashed++;
    const words = sum(theirs);
    if (words === 0) total.wordless++;
    rows.push(`refused  ${name}  ${thrown instanceof Fault ? thrown.code : thrown}  (${words} words for pdftotext)`);
  }
  total.ms += performance.now() - started;
}
if (flags.includes('--each')) for (const row of rows.sort()) console.log(row);
const { files, refused, crashed, wordless, both, ours, theirs, pages, ms } = total;
const mean = f1s.reduce((all, f1) => all + f1, 0) / Math.max(1, f1s.length);
console.log(
  `${files} files: ${f1s.length} read, ${refused} refused by name (${wordless} of them have no words for pdftotext either), ${crashed} crashed`,
);
console.log(
  `token F1 against pdftotext: ${f1Of(both, ours, theirs).toFixed(4)} over all words (${ours} ours, ${theirs} theirs), ${mean.toFixed(4)} mean of files`,
);
console.log(`files at .99 or more: ${f1s.filter(f1 => f1 >= 0.99).length} of ${f1s.length}`);
console.log(`${pages} pages, ${(pages / (ms / 1000)).toFixed(1)} a second`);
