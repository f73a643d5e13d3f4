import { findDate } from './dates.ts';
import { wordsOf } from './words.ts';

/** Parts of names that are written small: al-, bin, de, van. Not a list of names. */
const PARTICLES =
  '(?:al|el|ul|ad|as|bin|bint|ibn|ben|abu|da|das|de|del|della|der|di|do|dos|du|la|le|los|san|st|ten|ter|van|von|af|av|zu|zur|y|e)';
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]{1,2}[\\p{L}\\p{M}]+)*\\.?)";
const NAME = new RegExp(`^${WORD}(?:[\\s-](?:${PARTICLES}[\\s-])?${WORD}){1,4}$`, 'u');
const ONE_PARTICLE_NAME = new RegExp(`^${WORD}\\s(?:${PARTICLES}[\\s-]){1,2}${WORD}$`, 'u');

/** Words that stand in titles and outlets' names written with capitals, never in a person's name. */
const NOT_IN_NAMES =
  /\b(?:the|and|of|in|on|for|to|at|by|with|from|is|are|was|were|not|no|how|why|what|when|who|where|this|that|all|news|staff|daily|times|post|online|press|agency|media|tv|radio|editor|editors|editorial|desk|team|correspondent|reporter|writer|contributor|bureau|photo|image|video|related|comments?|share|home|about|contact|menu|search|read|more|continue|breaking|update|live|analysis|opinion|exclusive|report|world|politics|business|sports?)\b/i;

const LEAD =
  /^(?:(?:written|reported|posted|words|story|text)\s)?(?:by|von|par|por|di|door|av)\b[\s:]{1,3}|^(?:authors?|writers?|reporters?|byline|autore?|auteur|автор)\s?:\s?/iu;
/** Whoever helped: "Jane Ode (with Tom Brandt)". */
const SPLIT = /\s\(?(?:with|avec|mit|con|com)\s|\s(?:and|&|und|et|y|e|en|och|и|i|,)\s|\s?[,;|•·/]\s?|\s[–—-]\s|\n/i;
/** What a page sets behind a name without a sign between: a weekday, a day of a month, "Follow", a handle. */
const BEHIND =
  /\s(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|follow\b|updated\b|published\b|posted\b|@))/i;
const PLACE = /\s(?:in|at|for|from|reporting)\s.*$/u;
const TITLE_BEFORE = /^(?:dr|mr|mrs|ms|prof|professor|sir|dame)\.?\s/i;
const MAX_NAME = 60;

/** Whether the words have the shape of a person's name: two to five capitalised words, none a title's or an outlet's. */
export function looksLikeName(words: string): boolean {
  const name = words.trim().replace(/[\s\u00a0]{1,5}/g, ' ');
  if (name.length > MAX_NAME || NOT_IN_NAMES.test(name)) return false;
  return NAME.test(name) || ONE_PARTICLE_NAME.test(name);
}

/** Whether the line begins as a byline does ("By …", "Author: …"). */
export function startsAsByline(line: string): boolean {
  return LEAD.test(line.trim());
}

/**
 * The names in a byline, without its trimmings; empty when no part has the shape of a name.
 *
 *     By JANE ODE in Marrow and Tom Brandt, Staff Writer | June 3, 2014
 *        ^^^^^^^^               ^^^^^^^^^^
 */
export function bylineNames(byline: string): readonly string[] {
  const line = byline
    .slice(0, 400)
    .replace(/[\s\u00a0]{0,50}\n[\s\u00a0]{0,50}/g, ' | ')
    .replace(/[\s\u00a0]{1,50}/g, ' ')
    .trim();
  const date = findDate(line);
  const undated = date ? `${line.slice(0, date.span[0])}|${line.slice(date.span[1])}` : line;
  const parts = undated.split(SPLIT).flatMap(part => part.split(BEHIND));
  // What stands before "By …" on the line is the outlet's.
  const led = parts.findIndex(part => LEAD.test(part.trim()));
  const names = parts
    .slice(Math.max(0, led))
    .map(part =>
      part
        .trim()
        .replace(LEAD, '')
        .replace(PLACE, '')
        .replace(TITLE_BEFORE, '')
        .replace(/^[@(]|[).:]$/g, '')
        .trim(),
    )
    .filter(part => looksLikeName(part));
  return [...new Set(names)];
}

/** Whether a word of the line stands in the text of the account too: a title's do, a writer's name hardly ever. */
export function sharesWords(line: string, vocabulary: ReadonlySet<string>): boolean {
  return wordsOf(line).some(word => word.length > 2 && vocabulary.has(word));
}
