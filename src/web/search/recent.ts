/** As many as fit beside one another without scrolling. */
const MOST_RECENT = 8;

const keyOf = (caseId: string) => `rashomon-searches-${caseId}`;

/** The queries that this browser asked of the case last, newest first. */
export function recentSearches(caseId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(caseId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(one => typeof one === 'string').slice(0, MOST_RECENT) : [];
  } catch {
    return [];
  }
}

/** Keeps a query that found something. One that goes on from the last one, as while it was being typed, takes its place. */
export function keepSearch(caseId: string, query: string): void {
  const words = query.trim();
  if (words === '') return;
  const [last, ...rest] = recentSearches(caseId).filter(one => one !== words);
  const others = last !== undefined && words.startsWith(last) ? rest : [last, ...rest];
  localStorage.setItem(
    keyOf(caseId),
    JSON.stringify([words, ...others.filter(one => one !== undefined)].slice(0, MOST_RECENT)),
  );
}
