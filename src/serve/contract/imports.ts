import { boolean, type Infer, list, nullable, number, object, one, string, text } from '../shape.ts';
import { faultView } from './lines.ts';

export const room = one('1-read', '2-mark', '3-resolve', '4-relate', '5-weigh');

/** One file on its way in. */
export const importRow = object({
  id: string,
  name: string,
  size: number,
  state: one('waiting', 'working', 'added', 'gaps', 'duplicate', 'refused', 'cancelled'),
  /** The room that works on it now, or did last. */
  room: nullable(room),
  /** The first of its documents. */
  document: nullable(string),
  /** Documents that came of it: many, for an archive or a mailbox. */
  documents: number,
  /** Accounts in it that could not be read, and ones that the case had already. */
  refused: number,
  repeated: number,
  statements: nullable(number),
  /** What is missing of it, in words. */
  gaps: list(string),
  fault: nullable(faultView),
  /** Whether it can still be taken back: it came in after the last analysis, and is not read yet. */
  cancellable: boolean,
});

/** Rows of files that are to be cancelled; null: all that can be. */
export const cancelInput = object({ rows: nullable(list(text(80))) });

/** A page of the web to be asked for. */
export const addressInput = object({ address: text(8000) });

export const importView = object({ busy: boolean, rows: list(importRow) });

/** What the event stream sends; `changed` for a decision or a finished analysis, `import` as files come in. */
export const eventView = object({ kind: one('changed', 'import'), revision: number, import: importView });

export type Room = Infer<typeof room>;
export type ImportRow = Infer<typeof importRow>;
export type AddressInput = Infer<typeof addressInput>;
export type ImportView = Infer<typeof importView>;
export type EventView = Infer<typeof eventView>;
