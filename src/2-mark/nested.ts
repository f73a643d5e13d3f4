import { trim } from '../text/sentences.ts';
import { contains, inOrder, overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { wordCount } from './places.ts';
import type { Paragraph } from './windows.ts';

/** Fewer words than these hold no report and what it reports. */
const FEWEST_WORDS = 7;

/**
 * Words that may report, as stems: a report that holds none of them holds no other. To read every report a second time would cost
 * as much as the first reading.
 */
const MAY_REPORT =
  /(?<![\p{L}])(?:sa(?:y|id|w)|t(?:ell|old|alk|estif|hink|hought)|s(?:ee[ns]?\b|hout|poke|peak|tate|how|uggest|uppos|uspect|wear|wore|hare)|a(?:ccord|ccus|ck|dd|dmit|dvis|gree|lleg|nnounc|nswer|rgu|sk|ssert|ssum|ssur)|be(?:liev|g)|b(?:lam|oast)|c(?:all|it|laim|onced|onclud|onfess|onfirm|ontend|omplain|omment|ommand|onvinc|riticis|riticiz)|d(?:ecid|eclar|emand|en(?:y|ie)|escrib|isclos|isput|oubt)|e(?:stimat|xpect|xplain|xpress)|f(?:ear|eel|elt|ind|ound|orecast)|guess|h(?:ear|int|ope|old|eld)|i(?:mpl|ndicat|nform|nsist)|judg|kn[eo]w|l(?:earn|ie[ds]?\b|isten)|m(?:aintain|ean|ention)|no(?:te|ti)|o(?:bserv|pin|rder)|p(?:ledg|lead|oint|rais|redict|romis|ropos|rotest|ublish)|qu(?:ot|estion)|re(?:ad|call|ckon|gret|ject|mark|member|mind|peat|plie|ply|port|quest|spond|veal)|rul|threat|understand|understood|urg|view|vow|w(?:ant|arn|elcom|ish|onder|ord|rit|rote))|:/iu;

/** What stands before the reported clause and belongs to the report around it. */
const OPENING = /^(?:["'“‘«„]|that\b|\s)+/iu;
const CLOSING = /["'”’»]+$/u;

/** A speaker's report of himself is the claim around it, said once more. */
const FIRST_PERSON = /^(?:I|we|me|us|my|our)\b/iu;

/**
 * The words of each report as paragraphs of their own, without the marks and the "that" around them. The annotators whom
 * the model learned from mark no report within a report, so what a report holds is found by reading it as if it stood alone.
 *
 *     A clerk said the duty officer had told her the gate was open.
 *                  ^----------------------------------------------^
 */
export function innerParagraphs(text: string, reported: readonly Attribution[]): readonly Paragraph[] {
  const spans = reported.flatMap(one => one.content).map(span => bare(text, span));
  const long = spans
    .filter(span => MAY_REPORT.test(text.slice(...span)) && wordCount(text, [span]) >= FEWEST_WORDS)
    .sort(inOrder);
  return long
    .filter((span, at) => !long.slice(0, at).some(before => overlaps(before, span)))
    .map(span => ({ span, opening: 'paragraph' }));
}

/** Of what was read in those paragraphs, the reports that lie in one of them and are another's than the report around. */
export function nestedIn(
  text: string,
  paragraphs: readonly Paragraph[],
  found: readonly Attribution[],
): readonly Attribution[] {
  return found.filter(({ content, cue, source }) => {
    const all = [...content, ...cue, ...source];
    const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
    return (
      source.length > 0 &&
      !FIRST_PERSON.test(words) &&
      paragraphs.some(({ span }) => all.every(one => contains(span, one)))
    );
  });
}

function bare(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words)?.[0].length ?? 0;
  return trim(text, [Math.min(start + opening, end), Math.max(start + opening, end - closing)]);
}
