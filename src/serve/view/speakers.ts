import type { SpeakerLine } from '../contract.ts';
import { compare, type Snapshot } from './snapshot.ts';

/** Everyone who can be named as a speaker, those with most statements first, then by name. Places do not speak, but a government may be named by one. */
export function speakerLines(shot: Snapshot): readonly SpeakerLine[] {
  const spoken = new Map<string, number>();
  for (const { speaker } of shot.analysis.statements)
    if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  return shot.analysis.entities
    .map(({ id, name, role, kind }) => ({ id, name, role, kind, statements: spoken.get(id) ?? 0 }))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name) || compare(a.id, b.id));
}
