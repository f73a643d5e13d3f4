import { boolean, type Infer, list, nullable, number, object, string } from '../shape.ts';
import { documentLine, faultView, verdict } from './lines.ts';

/** The case at a glance: what every screen's frame shows. */
export const caseView = object({
  id: string,
  title: string,
  sample: boolean,
  revision: number,
  /** Whether an analysis is under way. */
  busy: boolean,
  counts: object({ documents: number, statements: number, points: number, origins: number, firstHand: number }),
  quotes: object({ matching: number, of: number }),
  reviewed: object({ done: number, of: number }),
  /** Findings that people rejected. */
  rejected: number,
  /** The first document by date; null when there is none. */
  first: nullable(string),
  /** The year that all documents are of; null when they are not of one. */
  year: nullable(string),
  /** All documents by date, or, where there are more than 200, none: they are asked for page by page. */
  documents: list(documentLine),
  failed: list(faultView),
  orphaned: list(object({ decision: string, verdict, quote: string })),
});

export type CaseView = Infer<typeof caseView>;
