import { overlapFinder } from '../text/overlapping.ts';
import { quotations } from '../text/quote-marks.ts';
import { inOrder, type Span } from '../text/span.ts';
import { type Account, isRead } from './account.ts';
import { addUnnamed, type Cast, type Figure } from './cast.ts';
import { personName } from './names.ts';
import { seat } from './outlets.ts';

/** "I" as someone who speaks: before a verb, not the numeral of "Article I" or "Anka I". */
const FIRST_PERSON = /(?<![\p{L}\p{N}’'-]|\p{Lu}\p{L}{1,20}\s)I(?:['’](?:d|ll|m|ve))?,?\s+\p{Ll}/u;
const UNDERSIGNED = /\bthe undersigned\b/iu;
const WE = /(?<![\p{L}\p{N}’'-])(?:we|us|our)(?![\p{L}\p{N}’'-])/iu;
/** A letter's last lines: a name alone, or with a rank before it and a town or an office behind a comma. */
const SIGNATURE =
  /^(?:(?:Sgt|Insp|Det|Const|Capt|Lt|Col|Gen|Dr|Prof|Mr|Mrs|Ms|Miss|Rev)\.?\s)?(?:\p{Lu}[\p{L}\p{M}.’'-]{0,20}\s){1,3}\p{Lu}[\p{L}\p{M}’'-]{1,20}(?=$|,\s)/u;
/** How many blocks from the end a signature may stand; an address may follow it. */
const BLOCKS_TO_SIGN = 3;
/** No line with a signature is longer, in UTF-16 code units. */
const LONGEST_SIGNATURE = 80;

/** Who speaks where a document says "I" and "we" in its own words. */
export interface OwnVoice {
  /** Figure of "I"; null where the document never says it. */
  readonly author: number | null;
  /** Whether the document says "we" of whoever publishes it. */
  readonly we: boolean;
}

/** Finds or adds the figure that says "I" in the document's own words: the author it names, or signs with; else "the author", unnamed. */
export function ownVoiceOf(account: Account, cast: Cast, own: number): OwnVoice {
  const words = ownWords(account);
  const we = WE.test(words);
  if (!FIRST_PERSON.test(words) && !UNDERSIGNED.test(words)) return { author: null, we };
  if ((cast.figures[own] as Figure).kind === 'person') return { author: own, we };
  const name = authorName(account);
  if (name !== null) return { author: seat(cast, personName(name, true), 'person'), we };
  const called = UNDERSIGNED.test(words) ? 'the undersigned' : 'the author';
  const unnamed = { ...personName(called), text: called };
  return { author: addUnnamed(cast, { kind: 'person', name: unnamed, plural: false, roles: [], gender: null }), we };
}

/** The author by the metadata or the byline; else the one whose name is all the title, as over a post; else by the signature. */
function authorName({ document }: Account): string | null {
  const given = document.authors.find(author => personName(author).words.length >= 2);
  if (given !== undefined) return given;
  if (document.title !== null && SIGNATURE.exec(document.title)?.[0] === document.title) return document.title;
  const last = document.blocks.filter(block => !block.hidden && block.kind !== 'comment').slice(-BLOCKS_TO_SIGN);
  for (const { start, end } of last.reverse()) {
    const lines = document.text
      .slice(Math.max(start, end - 4 * LONGEST_SIGNATURE), end)
      .split('\n')
      .reverse();
    for (const line of lines) {
      const signed = line.length > LONGEST_SIGNATURE ? null : SIGNATURE.exec(line.trim());
      if (signed !== null) return signed[0];
    }
    if (end - start > LONGEST_SIGNATURE) return null;
  }
  return null;
}

/** What the document says in its own words: no turns, no quotations, nothing that others are reported to say. */
function ownWords(account: Account): string {
  const { text, blocks } = account.document;
  const reported = account.marks.statements.filter(one => one.cue.length > 0).flatMap(one => one.content);
  const reportedIn = overlapFinder(reported, span => span);
  return blocks
    .filter(block => block.kind !== 'turn' && isRead(account.document, block.start))
    .map(({ start, end }) => {
      const quoted = quotations(text, [start, end]).map((one): Span => [one.start, one.end]);
      let at = start;
      let words = '';
      for (const [from, to] of [...quoted, ...reportedIn([start, end])].sort(inOrder)) {
        words += text.slice(at, Math.max(at, from));
        at = Math.max(at, to);
      }
      return words + text.slice(at, Math.max(at, end));
    })
    .join('\n');
}
