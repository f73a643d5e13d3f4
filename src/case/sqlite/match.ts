/** Words of a query that count; more would only make the search slow. */
const MOST_TERMS = 16;
/** Code units of a query that are read; nobody types more, and a pasted page is cut. */
const MOST_QUERY = 1000;

/** One letter of an alphabet begins most words there are; one sign of another script may be a word. */
const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/**
 * A query for FTS5 from any string: each word or "quoted phrase" as a string literal, all of them wanted; a word with a
 * star as a beginning, and so the last word while it is being typed. Null when there is no word in it.
 *
 *     gates ham* "west dam" ope   →   "gates" "ham" * "west dam" "ope" *
 */
export function matchFor(query: string): string | null {
  const parts = query.slice(0, MOST_QUERY).split('"');
  const terms = parts
    .flatMap((part, index) => (index % 2 === 1 ? [wordsIn(part).join(' ')] : beginningsIn(part)))
    .filter(term => term !== '');
  const kept = terms.slice(0, MOST_TERMS);
  const last = kept.at(-1) ?? '';
  const isOpen =
    terms.length <= MOST_TERMS &&
    /[\p{L}\p{N}\p{M}]$/u.test(parts.at(-1) ?? '') &&
    parts.length % 2 === 1 &&
    !last.endsWith('*') &&
    !LETTER.test(last);
  if (kept.length === 0) return null;
  return kept.map(literal).join(' ') + (isOpen ? ' *' : '');
}

/** The words of a query, without what joins them: for spelling, and for names. */
export function wordsIn(part: string): readonly string[] {
  return part.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function beginningsIn(part: string): readonly string[] {
  return part.match(/[\p{L}\p{N}\p{M}]+\*?/gu) ?? [];
}

function literal(term: string): string {
  return term.endsWith('*') ? `"${term.slice(0, -1)}" *` : `"${term}"`;
}
