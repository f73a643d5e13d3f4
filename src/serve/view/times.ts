import type { Statement } from '../../3-resolve/index.ts';
import { contains } from '../../text/span.ts';
import { documentOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';

/** The words of a statement that name a time: those that were placed on the calendar, or, with none of them, those that could not be. */
export function timeWords(
  shot: Snapshot,
  { document, content }: Pick<Statement, 'document' | 'content'>,
): readonly string[] {
  const inside = (timesIn(shot).get(document) ?? []).filter(time =>
    content.some(span => contains(span, [time.start, time.end])),
  );
  const placed = inside.filter(time => time.value !== null);
  const { text } = documentOf(shot, document);
  return (placed.length > 0 ? placed : inside).map(({ start, end }) => text.slice(start, end));
}

type Times = ReadonlyMap<string, Snapshot['analysis']['times']>;

const grouped = new WeakMap<Snapshot, Times>();

function timesIn(shot: Snapshot): Times {
  const known = grouped.get(shot);
  if (known) return known;
  const times = Map.groupBy(shot.analysis.times, time => time.document);
  grouped.set(shot, times);
  return times;
}
