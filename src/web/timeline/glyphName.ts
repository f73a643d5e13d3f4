import type { TimelineMark } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';
import type { Glyph } from './layout.ts';
import { speakerOf } from './rows.ts';

/** What a mark of the chart is called: who, which side, and the time of its panel. */
export function glyphName(glyph: Glyph, marks: ReadonlyMap<string, TimelineMark>): string {
  const { statements, lane, panel, unknown } = glyph;
  const first = marks.get(statements[0] ?? '');
  if (!first) return '';
  const time = panel === 'about' ? first.about : first.line.said;
  const when = unknown || time === null ? 'no time given' : inWords(time);
  const side = lane === '' ? 'on no side' : `side ${lane}`;
  const verb = panel === 'about' ? 'about' : 'said';
  const label = glyph.showLabel && glyph.label !== '' ? `${glyph.label}, ` : '';
  if (statements.length > 1)
    return `${label}${statements.length} statements, ${speakerOf(first.line).name}, ${side}, ${verb}: ${unknown ? when : `about ${when}`}`;
  return `${label}Statement ${first.line.number}, ${speakerOf(first.line).name}, ${side}, ${verb}: ${when}`;
}
