import { type Fault, NOTES } from '../fault/index.ts';
import { printable, type Terminal } from './terminal.ts';

/** Lists what failed, each with its file, its place and the way out, and what is told without being a failure. Returns the exit status: 1 when anything failed. */
export function tellFaults(failed: readonly Fault[], { err }: Terminal): 0 | 1 {
  const left = failed.filter(({ code }) => !NOTES.has(code));
  const notes = failed.filter(({ code }) => NOTES.has(code));
  if (left.length > 0) list(`Left out: ${left.length === 1 ? '1 input' : `${left.length} inputs`}`, left, err);
  if (notes.length > 0) list('To check:', notes, err);
  return left.length > 0 ? 1 : 0;
}

function list(heading: string, faults: readonly Fault[], err: Terminal['err']): void {
  err(`${heading}\n`);
  for (const { message, wayOut } of faults) err(`  ${printable(`${message} ${wayOut}`)}\n`);
}
