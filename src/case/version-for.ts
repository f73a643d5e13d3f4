import type { Happening } from './journal.ts';

/** The lowest version of the case format that knows of this: a program that knows it reads the journal as it is meant. */
export function versionFor(happening: Happening): 1 | 2 | 3 {
  if (happening.kind === 'source-dropped') return 3;
  if (happening.kind !== 'decided') return 1;
  const { verdict, finding } = happening;
  if (verdict === 'added' && finding.kind === 'relation') return 3;
  return verdict === 'confirmed' || verdict === 'rejected' ? 1 : 2;
}
