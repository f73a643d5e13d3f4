import { countWords } from '../words.ts';
import type { Row } from './rows.ts';
import { timeOf } from './time.ts';

/** What a column may hold of a post. */
export type Role = 'text' | 'title' | 'author' | 'time' | 'address' | 'language';

/** Which column holds what. */
export type Columns = { readonly [role in Role]?: string };

/** Names that exports give their columns, the plainest first; only letters and digits count. */
const NAMES: { readonly [role in Role]: readonly string[] } = {
  text: [
    'text',
    'fulltext',
    'content',
    'body',
    'message',
    'posttext',
    'tweettext',
    'post',
    'tweet',
    'comment',
    'caption',
    'description',
    'selftext',
    'statement',
    'contenthtml',
    'messagetext',
  ],
  title: ['title', 'headline', 'subject'],
  author: [
    'author',
    'authorname',
    'username',
    'screenname',
    'userscreenname',
    'user',
    'username',
    'handle',
    'account',
    'accountacct',
    'accountusername',
    'from',
    'fromname',
    'sender',
    'sendername',
    'channel',
    'channelname',
    'name',
    'by',
    'postedby',
    'speaker',
  ],
  time: [
    'createdat',
    'date',
    'time',
    'datetime',
    'timestamp',
    'published',
    'publishedat',
    'publishedtime',
    'postedat',
    'posted',
    'created',
    'createdutc',
    'postdate',
    'dateutc',
    'dateunixtime',
  ],
  address: ['url', 'link', 'permalink', 'address', 'uri', 'posturl', 'tweeturl', 'href'],
  language: ['lang', 'language'],
};

/** Rows looked at. */
const SAMPLE = 200;
/** A column is of a kind when this share of its filled cells is. */
const MOST = 0.8;
/** Names, places and labels are shorter on average; in words. */
const MIN_WORDS = 4;

/** Which columns hold what: by their names, else by what stands in them. Without a column of words there is no `text`. */
export function guessColumns(rows: readonly Row[]): Columns {
  const sample = rows.slice(0, SAMPLE);
  const cells = new Map<string, string[]>();
  for (const row of sample) for (const [column, value] of row) cells.set(column, [...(cells.get(column) ?? []), value]);
  const taken = new Set<string>();
  const found: { [role in Role]?: string } = {};
  const take = (role: Role, column: string | undefined) => {
    if (column === undefined || taken.has(column)) return;
    taken.add(column);
    found[role] = column;
  };
  const share = (column: string, fits: (value: string) => boolean) => {
    const values = cells.get(column) ?? [];
    return values.filter(fits).length >= values.length * MOST;
  };
  const named = (role: Role, fits: (column: string) => boolean) =>
    NAMES[role]
      .map(name => [...cells.keys()].find(column => isCalled(column, name) && !taken.has(column) && fits(column)))
      .find(column => column !== undefined);
  const typed = (fits: (value: string) => boolean) =>
    [...cells.keys()].find(column => !taken.has(column) && share(column, fits));
  const isTime = (value: string) => timeOf(value) !== null;
  const isAddress = (value: string) => /^https?:\/\/\S+$/.test(value.trim());
  const meanWords = (column: string) => {
    const values = cells.get(column) ?? [];
    return values.reduce((sum, value) => sum + countWords(value.slice(0, 2000)), 0) / Math.max(1, values.length);
  };

  take('time', named('time', column => share(column, isTime)) ?? typed(value => value.length >= 8 && isTime(value)));
  take('address', named('address', column => share(column, isAddress)) ?? typed(isAddress));
  const wordy = [...cells.keys()].filter(column => !taken.has(column) && meanWords(column) >= MIN_WORDS);
  const longest = wordy.toSorted((a, b) => meanWords(b) - meanWords(a))[0];
  take(
    'text',
    named(
      'text',
      column =>
        !share(column, isTime) && !share(column, isAddress) && (meanWords(column) >= MIN_WORDS || wordy.length === 0),
    ) ?? longest,
  );
  take(
    'title',
    named('title', () => true),
  );
  take(
    'author',
    named('author', column => !share(column, isTime)),
  );
  take(
    'language',
    named('language', column => share(column, value => /^[a-z]{2,3}(?:-\w+)?$/i.test(value.trim()))),
  );
  return found;
}

/** Whether a header names enough to be one of a table of posts. */
export function namesPosts(header: readonly string[]): boolean {
  const known = (role: Role) => header.some(name => NAMES[role].includes(plain(name)));
  return known('text') || (known('title') && (known('time') || known('author') || known('address')));
}

/** Values deeper in a post are rarely the post's own: the address of a picture, the name of someone mentioned. */
const MAX_STEPS = 2;

/** Whether the column is called so, or what stands under that name in an object of the post: `record.text`. */
function isCalled(column: string, name: string): boolean {
  const steps = column.split('.');
  return plain(column) === name || (steps.length <= MAX_STEPS && plain(steps.at(-1) ?? '') === name);
}

/** The column's name for comparing: letters and digits. */
function plain(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The columns in words: `words “text”, author “user”`. */
export function inWords(columns: Columns): string {
  const labels: readonly (readonly [Role, string])[] = [
    ['text', 'words'],
    ['title', 'title'],
    ['author', 'author'],
    ['time', 'time'],
    ['address', 'address'],
    ['language', 'language'],
  ];
  return labels
    .flatMap(([role, label]) => (columns[role] === undefined ? [] : [`${label} “${columns[role]}”`]))
    .join(', ');
}
