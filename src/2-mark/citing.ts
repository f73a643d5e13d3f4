import { sentences, trim } from '../text/sentences.ts';
import { hull, type Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { canSpeak } from './headlines/who.ts';
import type { Mention } from './marks.ts';

/** A cue that names the ground of another report, and what stands between it and that report. */
const CITES = /^(?:citing|quoting)$/iu;
/** The reported words begin here. */
const CLAIM = /^(?:that|how|whether)\b/iu;
/** How far, in UTF-16 code units, the report that a ground is given for may stand from it. */
const REACH = 400;

/**
 * Reports of a ground, read as the model often reads them: whoever is cited as content, and the report itself without its source.
 * Who is cited says what is reported.
 *
 *     The agency reported, citing a police source, that the mayor had …
 *                          ^^^^^^ ^^^^^^^^^^^^^^^  ^--------------- content of both
 *     The club, quoting an official, alleges that …
 *     ^^^^^^^^ source, passed over by "quoting"
 */
export function withCited(
  text: string,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const citing = attributions.filter(one => isCiting(text, one));
  if (citing.length === 0) return attributions;
  return attributions.map(one => {
    if (isCiting(text, one)) return cited(text, one, attributions, mentions);
    const parting = one.source.length > 0 ? undefined : citing.find(other => isParted(text, other, one));
    const source = parting === undefined ? null : subjectBefore(text, parting);
    return source === null ? one : { ...one, source: [source] };
  });
}

function isCiting(text: string, { cue }: Attribution): boolean {
  return cue.length === 1 && CITES.test(text.slice(...(cue[0] as Span)));
}

function cited(text: string, one: Attribution, all: readonly Attribution[], mentions: readonly Mention[]): Attribution {
  const cue = one.cue[0] as Span;
  const [first, ...rest] = one.content;
  if (first === undefined || first[0] < cue[1] || CLAIM.test(text.slice(...first))) return one;
  if (one.source.some(([start]) => start > cue[1])) return one;
  const whole = text.slice(...first);
  const split = /,?\s+(?=that\s)/u.exec(whole);
  const source: Span = [first[0], split === null ? first[1] : first[0] + split.index];
  if (!canSpeak(text, trim(text, source), mentions)) return one;
  const own = split === null ? rest : [[source[1] + split[0].length, first[1]] as const, ...rest];
  const content = own.length > 0 ? own : (reportBeside(one, all)?.content ?? []);
  return content.length === 0 ? one : { ...one, source: [trim(text, source)], content };
}

/** The report around the ground: the nearest whose cue stands before it, or right after it. */
function reportBeside(one: Attribution, all: readonly Attribution[]): Attribution | undefined {
  const cue = one.cue[0] as Span;
  const [first, last] = hull([...one.cue, ...one.content]);
  return all
    .filter(
      other => other !== one && other.cue.length > 0 && !other.cue.some(([start]) => start >= first && start < last),
    )
    .map(other => ({ other, distance: Math.abs(hull(other.cue)[0] - cue[0]) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance)[0]?.other;
}

/** Whether a report without source goes on right after the ground: "…, quoting an official, alleges". */
function isParted(text: string, ground: Attribution, report: Attribution): boolean {
  const end = hull([...ground.cue, ...ground.content.slice(0, 1)])[1];
  const cue = report.cue[0];
  return cue !== undefined && cue[0] >= end && /^,?\s*$/u.test(text.slice(end, cue[0]));
}

/** What opens the sentence before ", quoting". */
function subjectBefore(text: string, { cue }: Attribution): Span | null {
  const at = (cue[0] as Span)[0];
  const from = Math.max(0, text.lastIndexOf('\n', at) + 1, at - REACH);
  const sentence = sentences(text, [from, at]).at(-1);
  if (sentence === undefined) return null;
  const words = /^([^,;:()]{2,80}),\s*$/u.exec(text.slice(sentence[0], at))?.[1];
  return words === undefined ? null : trim(text, [sentence[0], sentence[0] + words.length]);
}
