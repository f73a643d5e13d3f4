import type { SearchView } from '../contract.ts';
import { columnsOf } from './columns.ts';
import type { Snapshot } from './snapshot.ts';

/** Names that stand above what is found; a longer list is the screen of names. */
const MOST_NAMED = 5;

/** Those who make statements and in whose name, other names or role all words of the query begin a word; who says most first. */
export function peopleCalled(shot: Snapshot, query: string): SearchView['people'] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const counts = statementsBySpeaker(shot);
  return shot.analysis.entities
    .flatMap(({ id, name, role, aliases }) => {
      const statements = counts.get(id) ?? 0;
      const own = wordsOf([name, role ?? '', ...aliases.map(({ text }) => text)].join(' '));
      const isCalled = statements > 0 && words.every(word => own.some(other => other.startsWith(word)));
      return isCalled ? [{ id, name, role, statements }] : [];
    })
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMED);
}

/** How many statements each speaker makes. */
export function statementsBySpeaker(shot: Snapshot): ReadonlyMap<string, number> {
  const { codes, values } = columnsOf(shot);
  const counts = new Map<string, number>();
  for (const code of codes.speaker) {
    const speaker = values.speaker[code];
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

/** Words as they are compared: without case and accents. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
