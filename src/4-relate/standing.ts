import type { Document } from '../1-read/document.ts';
import type { Statement } from '../3-resolve/statement.ts';
import { laterVersions } from '../text/page-versions.ts';

/**
 * The statements that still stand. Where one page was taken more than once, what an earlier version says in the same
 * words as a later one is that later one's: an account does not agree with itself, and taking a page twice adds nothing.
 * What was taken out or reworded since stands beside what took its place.
 */
export function standing(documents: readonly Document[], statements: readonly Statement[]): readonly Statement[] {
  const later = laterVersions(documents);
  if (later.size === 0) return statements;
  const said = Map.groupBy(statements, ({ document }) => document);
  const quotes = new Map([...said].map(([document, own]) => [document, new Set(own.map(wordsOf))]));
  return statements.filter(
    statement => !later.get(statement.document)?.some(document => quotes.get(document)?.has(wordsOf(statement))),
  );
}

function wordsOf({ quote, kind, polarity }: Statement): string {
  return JSON.stringify([kind, polarity, quote.replace(/\s+/g, ' ')]);
}
