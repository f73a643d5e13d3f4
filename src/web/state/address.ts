import {
  ALL_POINTS,
  EVERYONE,
  NO_SEARCH,
  type PeopleAsked,
  type PointsAsked,
  parsePeopleAsked,
  parsePointsAsked,
  parseSearchAsked,
  peoplePairs,
  pointsPairs,
  type SearchAsked,
  searchPairs,
} from './asked.ts';

/** Kinds of points that the filter of the Points screen can show. */
export const SHOWS = ['disputed', 'agreed', 'denied', 'reversed', 'single-origin', 'set-aside'] as const;
export type Show = (typeof SHOWS)[number];

/** Which statements the Reader marks. */
export const MARKS = ['main', 'all', 'rejected'] as const;
export type Marked = (typeof MARKS)[number];

/** Kinds of pairs that Compare can list. */
export const PAIR_KINDS = ['reverses', 'denies', 'contradicts', 'rivals', 'updates', 'agrees', 'repeats'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** What a row of the timeline is. */
export const TIMELINE_ROWS = ['speakers', 'points'] as const;
export type TimelineRows = (typeof TIMELINE_ROWS)[number];

/** What awaits a decision: all of it, or findings of one sort. */
export const REVIEWS = ['all', 'relations', 'statements'] as const;
export type ReviewOf = (typeof REVIEWS)[number];

/** Which decisions History lists. */
export const HISTORIES = ['all', 'in-force', 'rejected', 'by-hand', 'orphaned'] as const;
export type HistoryShown = (typeof HISTORIES)[number];

/** How what can be drawn is shown; null: as it fits. */
export const FORMS = ['chart', 'table'] as const;
export type Form = (typeof FORMS)[number];

/** A stretch of a time scale, in minutes from 1970-01-01T00:00 by the clock on the spot, end included. */
export type Stretch = readonly [from: number, to: number];

/** What a person looks at: all that they would send to a colleague. */
export type Address =
  | ({ readonly screen: 'points'; readonly show: readonly Show[]; readonly open: string | null } & PointsAsked)
  /** No document: the first one. */
  | {
      readonly screen: 'doc';
      readonly document: string | null;
      readonly statement: string | null;
      readonly marked: Marked;
      /** Words that were looked for, in UTF-16 code units of the document's text; null when a statement is selected, or nothing. */
      readonly found: readonly [start: number, end: number] | null;
    }
  /** A statement wherever it stands; leads on to its document. */
  | { readonly screen: 'statement'; readonly statement: string }
  /** A pair of statements, or with none the list of pairs; the other fields say which pairs are listed. */
  | {
      readonly screen: 'compare';
      readonly pair: readonly [string, string] | null;
      readonly kinds: readonly PairKind[];
      readonly point: string | null;
    }
  | {
      readonly screen: 'timeline';
      readonly points: readonly string[];
      readonly rows: TimelineRows;
      /** Statements that are selected. */
      readonly selected: readonly string[];
      readonly form: Form | null;
      /** What is zoomed to; null: what fits most of it. */
      readonly about: Stretch | null;
      readonly said: Stretch | null;
    }
  | {
      readonly screen: 'sources';
      readonly point: string | null;
      readonly origin: string | null;
      /** A document and the one that it copies. */
      readonly copy: readonly [string, string] | null;
      readonly form: Form | null;
      /** Whether origins of a single statement stand alone, too. */
      readonly all: boolean;
    }
  | ({ readonly screen: 'search' } & SearchAsked)
  | ({ readonly screen: 'people' } & PeopleAsked)
  | { readonly screen: 'review'; readonly of: ReviewOf }
  | { readonly screen: 'history'; readonly shown: HistoryShown }
  | { readonly screen: 'import' }
  | { readonly screen: 'unknown'; readonly path: string };

/** Reads an address as the browser has it: `/c/case/doc/d1#s:s1`. What it does not know becomes `unknown`, never another screen. */
export function parseAddress(url: {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}): Address {
  const [, c, , screen = '', id = '', ...more] = url.pathname.split('/').map(decode);
  const query = new URLSearchParams(url.search);
  const unknown = { screen: 'unknown', path: url.pathname } as const;
  if (c !== 'c' || more.length > 0) return unknown;
  switch (screen) {
    case 'points':
      return id === ''
        ? {
            screen,
            show: among(SHOWS, query.get('show')?.split(',')),
            open: query.get('open'),
            ...parsePointsAsked(query),
          }
        : unknown;
    case 'doc': {
      const statement = /^#s:(.+)$/.exec(url.hash)?.[1];
      return {
        screen,
        document: id || null,
        statement: statement === undefined ? null : decode(statement),
        marked: among(MARKS, [query.get('marks') ?? ''])[0] ?? 'main',
        found: foundIn(url.hash),
      };
    }
    case 's':
      return id === '' ? unknown : { screen: 'statement', statement: id };
    case 'pairs':
    case 'pair': {
      const [a = '', b = '', ...rest] = id === '' ? [] : id.split('~');
      if (screen === 'pair' ? a === '' || b === '' || rest.length > 0 : id !== '') return unknown;
      return {
        screen: 'compare',
        pair: screen === 'pair' ? [a, b] : null,
        kinds: among(PAIR_KINDS, query.get('kind')?.split(',')),
        point: query.get('point') || null,
      };
    }
    case 'timeline':
      return id === ''
        ? {
            screen,
            points: ids(query.get('points')),
            rows: among(TIMELINE_ROWS, [query.get('rows') ?? ''])[0] ?? 'speakers',
            selected: ids(query.get('sel')),
            form: among(FORMS, [query.get('as') ?? ''])[0] ?? null,
            about: stretch(query.get('about')),
            said: stretch(query.get('said')),
          }
        : unknown;
    case 'sources': {
      const [from, to] = ids(query.get('copy')?.replace('~', ',') ?? null);
      return id === ''
        ? {
            screen,
            point: query.get('point') || null,
            origin: query.get('origin') || null,
            copy: from && to ? [from, to] : null,
            form: among(FORMS, [query.get('as') ?? ''])[0] ?? null,
            all: query.get('all') === 'yes',
          }
        : unknown;
    }
    case 'search':
      return id === '' ? { screen, ...parseSearchAsked(query) } : unknown;
    case 'people':
      return id === '' ? { screen, ...parsePeopleAsked(query) } : unknown;
    case 'review':
      return id === '' ? { screen, of: among(REVIEWS, [query.get('of') ?? ''])[0] ?? 'all' } : unknown;
    case 'history':
      return id === '' ? { screen, shown: among(HISTORIES, [query.get('show') ?? ''])[0] ?? 'all' } : unknown;
    case 'import':
      return id === '' ? { screen } : unknown;
    default:
      return unknown;
  }
}

/** The address as the browser shows it; `parseAddress` reads it back. */
export function formatAddress(caseId: string, address: Address): string {
  const base = `/c/${encodeURIComponent(caseId)}`;
  const asked = (pairs: Record<string, string>) => {
    const query = new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== '')).toString();
    return query === '' ? '' : `?${query.replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
  };
  switch (address.screen) {
    case 'points':
      return `${base}/points${asked({
        show: address.show.join(','),
        ...pointsPairs(address),
        open: address.open ?? '',
      })}`;
    case 'doc': {
      const path = address.document === null ? '/doc' : `/doc/${encodeURIComponent(address.document)}`;
      const marks = asked({ marks: address.marked === 'main' ? '' : address.marked });
      const at = address.found === null ? '' : `#at:${address.found.join('-')}`;
      return `${base}${path}${marks}${address.statement === null ? at : `#s:${encodeURIComponent(address.statement)}`}`;
    }
    case 'statement':
      return `${base}/s/${encodeURIComponent(address.statement)}`;
    case 'compare': {
      const path = address.pair === null ? 'pairs' : `pair/${address.pair.map(encodeURIComponent).join('~')}`;
      return `${base}/${path}${asked({ kind: address.kinds.join(','), point: address.point ?? '' })}`;
    }
    case 'timeline': {
      const { points, rows, selected, form, about, said } = address;
      return `${base}/timeline${asked({
        points: points.join(','),
        rows: rows === 'speakers' ? '' : rows,
        sel: selected.join(','),
        as: form ?? '',
        about: about?.join('~') ?? '',
        said: said?.join('~') ?? '',
      })}`;
    }
    case 'sources': {
      const { point, origin, copy, form, all } = address;
      return `${base}/sources${asked({
        point: point ?? '',
        origin: origin ?? '',
        copy: copy?.join('~') ?? '',
        as: form ?? '',
        all: all ? 'yes' : '',
      })}`;
    }
    case 'search':
      return `${base}/search${asked(searchPairs(address))}`;
    case 'people':
      return `${base}/people${asked(peoplePairs(address))}`;
    case 'review':
      return `${base}/review${asked({ of: address.of === 'all' ? '' : address.of })}`;
    case 'history':
      return `${base}/history${asked({ show: address.shown === 'all' ? '' : address.shown })}`;
    case 'import':
      return `${base}/import`;
    case 'unknown':
      return address.path;
  }
}

/** The Points screen as it opens. */
export const POINTS: Extract<Address, { readonly screen: 'points' }> = {
  screen: 'points',
  show: [],
  open: null,
  ...ALL_POINTS,
};

/** The search screen as it opens. */
export const SEARCH: Extract<Address, { readonly screen: 'search' }> = { screen: 'search', ...NO_SEARCH };

/** Everyone who is named. */
export const PEOPLE: Extract<Address, { readonly screen: 'people' }> = { screen: 'people', ...EVERYONE };

/** The pairs as they are first listed. */
export const PAIRS: Extract<Address, { readonly screen: 'compare' }> = {
  screen: 'compare',
  pair: null,
  kinds: [],
  point: null,
};

/** The timeline as it opens. */
export const TIMELINE: Extract<Address, { readonly screen: 'timeline' }> = {
  screen: 'timeline',
  points: [],
  rows: 'speakers',
  selected: [],
  form: null,
  about: null,
  said: null,
};

/** The sources as they open. */
export const SOURCES: Extract<Address, { readonly screen: 'sources' }> = {
  screen: 'sources',
  point: null,
  origin: null,
  copy: null,
  form: null,
  all: false,
};

/** The review queue as it opens. */
export const REVIEW: Address = { screen: 'review', of: 'all' };

/** Every decision, newest first. */
export const HISTORY: Extract<Address, { readonly screen: 'history' }> = { screen: 'history', shown: 'all' };

/** A statement at its words in its document. */
export function atWords(
  document: string | null,
  statement: string | null,
  marked: Marked = 'main',
  found: readonly [number, number] | null = null,
): Address {
  return { screen: 'doc', document, statement, marked, found };
}

function foundIn(hash: string): readonly [number, number] | null {
  const [, start, end] = /^#at:(\d{1,9})-(\d{1,9})$/.exec(hash) ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end) ? [Number(start), Number(end)] : null;
}

function among<T extends string>(known: readonly T[], given: readonly string[] = []): readonly T[] {
  return known.filter(word => given.includes(word));
}

function ids(given: string | null): readonly string[] {
  return (given ?? '').split(',').filter(id => id !== '');
}

function stretch(given: string | null): Stretch | null {
  const [from = Number.NaN, to = Number.NaN] = (given ?? '').split('~').map(Number);
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from < to ? [from, to] : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
