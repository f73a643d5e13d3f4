import { Fault } from '../../fault/index.ts';
import { readFile, recogniseScan } from '../../intake/index.ts';
import { parseOptions } from '../options.ts';
import { printOrWrite } from '../print-or-write.ts';
import { tellFaults } from '../tell-faults.ts';
import type { Terminal } from '../terminal.ts';

/** `rashomon ocr SCAN.pdf`: the words in its pictures of pages, for a person to look over and add as a text. */
export async function ocrCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, { output: { type: 'string' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Fault('usage', { detail: 'Name one PDF.' });
  const isShown = terminal.isWatched && values.quiet !== true;
  const pages = await recogniseScan({ name: file, bytes: await readFile(file) }, ({ number, of }) => {
    if (isShown) terminal.err(`Recognised page ${number} of ${of}\n`);
  });
  const read = pages.filter(({ text }) => text !== '');
  if (read.length > 0) await printOrWrite(`${read.map(({ text }) => text).join('\n\n')}\n`, values.output, terminal);
  const empty = pages.filter(({ text, hasWords }) => text === '' && !hasWords);
  return tellFaults(
    empty.map(({ number }) => new Fault('text-empty', { file, place: `page ${number}` })),
    terminal,
  );
}
