import type { Document } from '../1-read/document.ts';
import type { Marks, StatementMark } from '../2-mark/marks.ts';
import { freeze } from '../text/freeze.ts';
import { hull } from '../text/span.ts';
import { aboutTime } from './about.ts';
import { type Account, sentenceAt, sentenceSpan } from './account.ts';
import { reportingTime } from './reporting.ts';
import type { ResolvedTime } from './statement.ts';

/**
 * When each statement was said, and the time it speaks of; parallel to `marks.statements`, EDTF or null when unknown.
 * `said` is a time in the reporting words; else, while the same speaker goes on in the paragraph, the time given for the speaker's
 * words before; else the published date, unless the words put it back ("had said"). `about` is told by the content itself.
 *
 * @param times what `resolveTimes` made of the same marks
 */
export function saidAndAbout(
  document: Document,
  marks: Marks,
  times: readonly ResolvedTime[],
): readonly { readonly said: string | null; readonly about: string | null }[] {
  const account = { document, marks };
  const given = marks.statements.map((_, index) => givenTime(account, index, times));
  return freeze(
    marks.statements.map((statement, index) => {
      const told = given[index] === undefined ? goingOn(account, index, given) : given[index];
      const said = told === undefined ? byDefault(account, statement) : told;
      return { said, about: aboutTime(account, statement, times) };
    }),
  );
}

/** The time that the sentence itself gives: undefined when it gives none, null when it gives one that could not be placed. */
function givenTime(account: Account, index: number, times: readonly ResolvedTime[]): string | null | undefined {
  const time = reportingTime(account, index, times);
  return time === null ? undefined : time.value;
}

/** How many sentences back a speaker's last given time still holds … */
const GOES_ON = 3;
/** … and how many statements back it is looked for: a quotation is one for each of its sentences. */
const LOOK_BACK = 12;

/** The time given for the same speaker's words just before, in the same block or, of "he", the one before; undefined when none was: "Speaking in May, the minister … 'We …,' he said." */
function goingOn(
  account: Account,
  index: number,
  given: readonly (string | null | undefined)[],
): string | null | undefined {
  const statement = account.marks.statements[index];
  if (statement === undefined || statement.cue.length === 0) return undefined;
  // "He continued" may open the next paragraph; a name there begins anew.
  const reach = PRONOUN.test(sourceWords(account.document.text, statement)) ? 1 : 0;
  for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
    const earlier = account.marks.statements[back];
    if (earlier === undefined || earlier.block < statement.block - reach) return undefined;
    if (earlier.cue.length === 0 || given[back] === undefined) continue;
    const near = sentencesBetween(account, earlier, statement) <= GOES_ON;
    return near && sameSource(account.document.text, earlier, statement) ? given[back] : undefined;
  }
  return undefined;
}

function sentencesBetween({ marks }: Account, from: StatementMark, to: StatementMark): number {
  return sentenceAt(marks, hull(to.cue)[0]) - sentenceAt(marks, hull(from.cue)[0]);
}

const PRONOUN = /^(he|she|they|it)$/i;

/** A pronoun, or a last word in common: "Iran's Defense Minister … Hossein Dehqan" and "Dehqan". */
function sameSource(text: string, a: StatementMark, b: StatementMark): boolean {
  const [first, second] = [sourceWords(text, a), sourceWords(text, b)];
  if (first === '' || second === '') return false;
  return PRONOUN.test(second) || lastWord(first) === lastWord(second);
}

function sourceWords(text: string, statement: StatementMark): string {
  return statement.source
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim();
}

function lastWord(words: string): string | undefined {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .findLast(word => word !== '');
}

/** A cue that puts the saying back before the account's own time, so that its date is not when it was said. */
const PUT_BACK = /\bhad\b/i;

function byDefault({ document, marks }: Account, statement: StatementMark): string | null {
  if (document.published === null) return null;
  if (statement.cue.length > 0) {
    const [start, end] = hull(statement.cue);
    const before = document.text.slice(Math.max(sentenceSpan({ document, marks }, start)[0], start - 12), end);
    if (PUT_BACK.test(before)) return null;
  }
  return dateOnly(document.published);
}

/** A page's time of publishing is not the minute at which its words were said. */
function dateOnly(published: string): string {
  return published.replace(/T.*$/, '');
}
