import type { Email } from 'postal-mime';
import { addressParser, decodeWords } from 'postal-mime';
import type { Piece } from '../compose.ts';
import { machineDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { normalise } from '../normalise.ts';

/** Shown as they stand, in this order; what else is in the head stays in the stored bytes. */
const SHOWN: readonly (readonly [key: string, kind: Piece['kind']])[] = [
  ['from', 'byline'],
  ['date', 'dateline'],
  ['sender', 'chrome'],
  ['reply-to', 'chrome'],
  ['to', 'chrome'],
  ['cc', 'chrome'],
  ['message-id', 'chrome'],
  ['in-reply-to', 'chrome'],
];
/** A mail to a thousand people shows the first of them. In UTF-16 code units. */
const MAX_VALUE = 2000;

/** The head of a mail as lines of the text, and what it tells. */
export function headOf({ headers }: Email): { readonly pieces: readonly Piece[]; readonly metadata: Metadata } {
  const first = (key: string) => headers.find(header => header.key === key);
  const lines = SHOWN.flatMap(([key, kind]): Piece[] => {
    const header = first(key);
    const value = header ? clean(header.value) : '';
    return value === '' ? [] : [{ kind, text: `${header?.originalKey}: ${value}` }];
  });
  const subject = clean(first('subject')?.value ?? '');
  const authors = addressParser(first('from')?.value ?? '', { flatten: true })
    .map(({ name, address }) => clean(name) || clean(address ?? ''))
    .filter(name => name !== '');
  const date = machineDate(clean(first('date')?.value ?? ''));
  return {
    pieces: [...lines, ...(subject === '' ? [] : [{ kind: 'title', text: subject } as const])],
    metadata: {
      ...(subject !== '' && { title: { value: subject, from: 'mail' } }),
      ...(authors.length > 0 && { authors: { value: authors, from: 'mail' } }),
      ...(date !== null && { published: { value: date, from: 'mail' } }),
    },
  };
}

function clean(value: string): string {
  const decoded = decodeWords(value.slice(0, 4 * MAX_VALUE)).slice(0, MAX_VALUE);
  return normalise(decoded).text.replace(/\s+/g, ' ').trim();
}
