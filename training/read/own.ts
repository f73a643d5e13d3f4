import { accountParagraphs } from '../../src/2-mark/account.ts';
import { innerParagraphs } from '../../src/2-mark/nested.ts';
import type { Paragraph } from '../../src/2-mark/windows.ts';
import { contains, overlaps } from '../../src/text/span.ts';
import { readOne } from '../../test/read-one.ts';
import type { LabelledDocument, LabelledStatement } from './documents.ts';
import type { Article } from './polnear.ts';

/** What is read in one go: the paragraphs of an account, or the contents of the reports found in it. */
export interface Reading extends Article {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * One of our documents as the product reads it: its account first, then what its reports hold, as if that stood alone, then what
 * those hold. A report within a report belongs to the inner reading only, because PolNeAR's annotators mark none. Statements
 * without a cue (turns, free quotations, questions of the document's own) are no attributions, as in PolNeAR a document's own
 * sentences are none. Throws an Error when the product's reading changes the text, since every offset would shift.
 */
export async function ownReadings(document: LabelledDocument): Promise<readonly Reading[]> {
  const { text, statements } = document;
  const asRead = await readOne(`${document.name.replace('/', '-')}.txt`, new TextEncoder().encode(text));
  if (asRead.text !== text) throw new Error(`${document.name} changes in reading`);
  const byId = new Map(statements.map(one => [one.id, one]));
  const depths = new Map(statements.map(one => [one, depth(one, byId)]));
  const reported = (at: number) => statements.filter(one => one.cue.length > 0 && depths.get(one) === at);
  const readings: Reading[] = [];
  let paragraphs: readonly Paragraph[] = accountParagraphs(asRead);
  for (let at = 0; paragraphs.length > 0; at++) {
    const attributions = at === 0 ? reported(at) : reported(at).filter(one => liesIn(one, paragraphs));
    readings.push({ name: `own/${document.name}/${at}`, text, paragraphs, attributions });
    paragraphs = innerParagraphs(text, reported(at).map(one => ({ ...one, score: 1 })));
  }
  return readings;
}

/** How many reports a statement stands in; a turn or a quotation without a cue is none. */
function depth({ within }: LabelledStatement, byId: ReadonlyMap<number, LabelledStatement>): number {
  const outer = within === null ? undefined : byId.get(within);
  return outer === undefined ? 0 : depth(outer, byId) + (outer.cue.length > 0 ? 1 : 0);
}

/** Whether one paragraph holds cue and source and some content; the marks that close a quotation may stand outside. */
function liesIn({ content, cue, source }: LabelledStatement, paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(
    ({ span }) => [...cue, ...source].every(one => contains(span, one)) && content.some(one => overlaps(span, one)),
  );
}
