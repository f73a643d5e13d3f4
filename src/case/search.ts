import type { Kysely } from 'kysely';
import type { Analysis } from '../analyze.ts';
import { wordMarker } from './sqlite/mark-words.ts';
import { matchFor } from './sqlite/match.ts';
import { lexiconOf, respell, searchWords } from './sqlite/search.ts';
import type { Tables } from './sqlite/tables.ts';
import { type Passage, passagesOf } from './sqlite/word-rows.ts';
import type { Case } from './store.ts';

/** The searching part of a case. */
export type CaseSearch = Pick<Case, 'search' | 'markWords' | 'respell'> & { readonly close: () => void };

/** Statements that a person added, or whose words a person put right, since the index was made: it does not know these words. */
interface Otherwise {
  readonly of: Analysis;
  readonly positions: readonly number[];
}

/**
 * Searches the index of the analysis that was kept, and beside it the few statements that decisions left with other
 * words. `present` is the analysis with decisions laid over: its statements stand in the order of `kept`, added ones last.
 */
export function caseSearch(
  db: Kysely<Tables>,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  kept: () => Analysis | null,
  present: () => Analysis | null,
): CaseSearch {
  const marker = wordMarker();
  let known: {
    readonly of: Analysis;
    readonly passages: readonly Passage[];
    lexicon: ReadonlySet<string> | null;
  } | null = null;
  let otherwise: Otherwise | null = null;

  const knownOf = (analysis: Analysis) => {
    if (known?.of !== analysis) known = { of: analysis, passages: passagesOf(analysis.documents), lexicon: null };
    return known;
  };
  const otherwiseIn = (now: Analysis, before: Analysis) => {
    if (otherwise?.of !== now) {
      const positions = now.statements.flatMap(({ quote }, i) => (quote === before.statements[i]?.quote ? [] : [i]));
      otherwise = { of: now, positions };
    }
    return otherwise.positions;
  };

  return {
    search: query =>
      inTurn(async () => {
        const [before, now] = [kept(), present()];
        if (before === null || now === null) return { statements: [], passages: [], ranked: true };
        const { match, rows, ranked } = await searchWords(db, query);
        const { passages } = knownOf(before);
        const count = before.statements.length;
        const changed = otherwiseIn(now, before);
        const isChanged = new Set(changed);
        const marks = match === null ? [] : marker.mark(match, quotesAt(now, changed));
        return {
          statements: [
            ...changed.filter((_, i) => marks[i] != null),
            ...rows.filter(row => row <= count && !isChanged.has(row - 1)).map(row => row - 1),
          ],
          passages: rows.flatMap(row => passages[row - 1 - count] ?? []),
          ranked,
        };
      }),
    markWords: async (query, texts) => {
      const match = matchFor(query);
      return match === null ? texts.map(() => null) : marker.mark(match, texts);
    },
    respell: query =>
      inTurn(async () => {
        const before = kept();
        if (before === null) return null;
        const knownNow = knownOf(before);
        knownNow.lexicon ??= await lexiconOf(db);
        return respell(query, knownNow.lexicon);
      }),
    close: () => marker.close(),
  };
}

function quotesAt({ statements }: Analysis, positions: readonly number[]): readonly string[] {
  return positions.map(position => statements[position]?.quote ?? '');
}
