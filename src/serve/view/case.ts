import { cut } from '../../text/span.ts';
import type { CaseView, PointView } from '../contract.ts';
import { wordsOf } from './finding-words.ts';
import { documentLine, documentOf, faultView } from './lines.ts';
import { originsOf, type Snapshot } from './snapshot.ts';

/** What the view cannot know from the analysis. */
export interface CaseFrame {
  readonly id: string;
  readonly title: string;
  readonly sample: boolean;
  readonly busy: boolean;
}

/** More documents than this are asked for page by page. */
const MOST_DOCUMENTS = 200;

const made = new WeakMap<Snapshot, Omit<CaseView, keyof CaseFrame>>();

/** The case at a glance; counted once for each state of the case, as every tab asks for it. */
export function caseView(shot: Snapshot, points: readonly PointView[], frame: CaseFrame): CaseView {
  const known = made.get(shot) ?? countsOf(shot, points);
  made.set(shot, known);
  return { ...frame, ...known };
}

function countsOf(shot: Snapshot, points: readonly PointView[]): Omit<CaseView, keyof CaseFrame> {
  const { statements, failed } = shot.analysis;
  const open = statements.filter(({ id }) => shot.reviewed(id).review === 'suggested');
  return {
    revision: shot.revision,
    counts: {
      documents: shot.documents.length,
      statements: statements.length,
      points: points.filter(({ status }) => status !== 'set-aside').length,
      ...originsOf(
        shot,
        statements.map(({ id }) => id),
      ),
    },
    quotes: {
      matching: statements.filter(
        ({ document, content, quote }) => cut(documentOf(shot, document).text, content) === quote,
      ).length,
      of: statements.length,
    },
    reviewed: { done: statements.length - open.length, of: statements.length },
    rejected: new Set(
      shot.decisions.flatMap(({ decision, found }) => (decision.verdict === 'rejected' ? (found ?? []) : [])),
    ).size,
    first: shot.documents[0]?.id ?? null,
    year: commonYear(shot),
    documents:
      shot.documents.length > MOST_DOCUMENTS ? [] : shot.documents.map(document => documentLine(shot, document)),
    failed: failed.map(faultView),
    orphaned: shot.decisions
      .filter(({ found }) => found === null)
      .map(({ decision: { id, verdict, finding } }) => ({
        decision: id,
        verdict,
        quote: wordsOf(finding).join(' / '),
      })),
  };
}

function commonYear({ documents }: Snapshot): string | null {
  const years = new Set(documents.flatMap(({ published }) => published?.slice(0, 4) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
