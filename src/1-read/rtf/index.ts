import type { Warning } from '../document.ts';
import { type Given, type Opened, oneDraft } from '../draft.ts';
import { inEncoding } from '../encoded.ts';
import { draftFrom } from '../office/draft.ts';
import { fromProperties } from '../office/properties.ts';
import { type Reading, startReading, takeToken } from './reading.ts';
import { tokensOf } from './tokens.ts';

/**
 * A document in Rich Text Format (Microsoft, RTF Specification 1.9.1): the final text with its tracked changes
 * accepted, what they took out kept as hidden; notes, boxes and comments after the paragraph they belong to.
 * @throws Fault `office-broken` when groups are nested deeper than any program does.
 */
export function readRtf({ name, bytes }: Given): Opened {
  const reading = startReading(name);
  for (const token of tokensOf(bytes)) {
    if (reading.ended) break;
    takeToken(reading, token);
  }
  const { head } = reading;
  const pieces = reading.finish();
  const said = fromProperties({ ...head, creator: head.author, language: '' });
  const draft = draftFrom(name, 'rtf', pieces, said);
  const warnings = [...draft.warnings, ...cutOff(reading, draft.text.length)];
  const guessed = head.unknownPage === null ? null : `it says code page ${head.unknownPage}, which is not read`;
  return oneDraft(inEncoding({ ...draft, warnings }, { encoding: head.encoding, guessed }));
}

/** What is there of a file without its end is read, and said to be so: old programs left the last bracket out. */
function cutOff({ ended }: Reading, length: number): readonly Warning[] {
  const message = 'The file ends before its text does: what came after this is missing.';
  return ended ? [] : [{ code: 'cut-short', start: length, end: length, message }];
}
