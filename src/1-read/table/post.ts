import { compose, type Piece, stacked } from '../compose.ts';
import type { Draft, Metadata } from '../draft.ts';
import { readHtml } from '../html/index.ts';
import { normalise } from '../normalise.ts';
import { splitUnits, startsWithBullet } from '../plain/units.ts';
import type { Columns, Role } from './columns.ts';
import type { Row } from './rows.ts';
import { timeOf } from './time.ts';

/** Cells that are not the post's words are shown up to this length. In UTF-16 code units. */
const MAX_CELL = 500;
const MARKUP = /<(?:p|br|a|div|span|b|i|em|strong|blockquote)[\s/>]/i;

/** One row as an account: who and when, its words, and what else stands in the row. Null when it has no words. */
export function postDraft(row: Row, columns: Columns, part: string, file: string): Draft | null {
  const raw = (role: Role) => (columns[role] === undefined ? '' : (row.get(columns[role]) ?? ''));
  const line = (value: string) => normalise(value.slice(0, MAX_CELL)).text.replace(/\s+/g, ' ').trim();
  const title = line(raw('title'));
  const words = raw('text');
  if (title === '' && words.trim() === '') return null;
  const author = line(raw('author'));
  const when = line(raw('time'));
  const used = new Set(Object.values(columns));
  const rest = [...row].flatMap(([column, value]): Piece[] => {
    const shown = line(`${column}: ${value}`);
    return used.has(column) && column !== columns.address ? [] : [{ kind: 'chrome', text: shown }];
  });
  const head: Piece[] = [
    ...(author === '' ? [] : [{ kind: 'byline', text: author } as const]),
    ...(when === '' ? [] : [{ kind: 'dateline', text: when } as const]),
    ...(title === '' ? [] : [{ kind: 'title', text: title } as const]),
  ];
  const told = toldBy({ title, author, when, address: raw('address').trim(), language: raw('language').trim() });
  const body = MARKUP.test(words) ? readHtml(words, file) : compose(paragraphs(words));
  // What else is in the row goes below the words, so that their place does not hang on it.
  const { text, blocks, warnings } = stacked(stacked(compose(head), body), compose(rest));
  return { part, format: 'table', text, blocks, warnings, metadata: told };
}

function paragraphs(words: string): readonly Piece[] {
  return splitUnits(normalise(words).text).map(({ text }) => ({
    kind: startsWithBullet(text) ? 'list' : 'paragraph',
    text,
  }));
}

function toldBy(told: { title: string; author: string; when: string; address: string; language: string }): Metadata {
  const date = timeOf(told.when);
  const isAddress = /^https?:/i.test(told.address) && URL.canParse(told.address);
  return {
    ...(told.title !== '' && { title: { value: told.title, from: 'table' } }),
    ...(told.author !== '' && { authors: { value: [told.author], from: 'table' } }),
    ...(date !== null && { published: { value: date, from: 'table' } }),
    ...(isAddress && { address: { value: new URL(told.address).href, from: 'table' } }),
    ...(/^[a-z]{2,3}(?:-|$)/i.test(told.language) && {
      language: { value: told.language.slice(0, 3).replace('-', '').toLowerCase(), from: 'table' },
    }),
  };
}
