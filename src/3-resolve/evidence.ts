import type { StatementMark } from '../2-mark/marks.ts';
import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { type Account, sentenceSpan } from './account.ts';

/** How someone has what he passes on, where the text says so. */
export type EvidenceKind = 'first-hand' | 'hearsay' | 'document' | 'inference' | 'unnamed';

/** The kind of one link of a relay, with the words that tell it. */
export interface Evidence {
  readonly how: EvidenceKind;
  readonly words: readonly Span[];
}

type Place = 'source' | 'cue' | 'content' | 'beside';

/** Papers and what else records. */
const PAPER =
  'documents?|records?|papers?|reports?|letters?|logs?|memos?|memorand(?:um|a)|notebooks?|diar(?:y|ies)|minutes|registers?|files|notes?|slips?|tables|images|footage|data|e-?mails|certificates?|archives?|transcripts?|affidavits?|ledgers?|labels?';
const PERCEIVED = 'saw|seen|heard|watched|noticed|observed|witnessed|smelled|smelt|felt';

/** What tells a kind, where it may stand, in the order in which it is looked for: the surer first. */
const TELLING: readonly (readonly [EvidenceKind, readonly Place[], RegExp])[] = [
  [
    'unnamed',
    ['source', 'beside'],
    /\b(?:sources?|anonym\p{L}+|unnamed|(?:not|n[o’']t)\s+(?:to\s+)?be\s+named|(?:declin|refus)\p{L}+\s+to\s+be\s+named|(?:would|did)\s+not\s+(?:be\s+named|give\s+(?:his|her|their|a)\s+names?)|on\s+condition|familiar\s+with|close\s+to\s+the)\b/iu,
  ],
  ['unnamed', ['cue', 'content'], /^\W*(?:allegedly|alleged)\b/iu],
  ['document', ['source'], new RegExp(String.raw`\b(?:${PAPER})\b`, 'iu')],
  [
    'document',
    ['beside'],
    /\b(?:in|from|on\s+the\s+basis\s+of|relying\s+on|citing|based\s+on|according\s+to)\s+(?:\p{L}+['’]?s?\s+){0,3}(?:letter|note|memo|report|diary|log|minutes|notebook|documents|records|tables|images|affidavit)\b/iu,
  ],
  [
    'hearsay',
    ['cue'],
    /\b(?:hear(?:s|d|ing)?\s+(?:from|that)|hears|(?:was|were|been|am|is|are)\s+told|learn(?:s|ed|t)|understands?|reportedly|(?:is|are)\s+(?:said|understood|reported|rumou?red)|rumou?rs?)\b/iu,
  ],
  [
    'hearsay',
    ['content'],
    /\b(?:(?:had\s+)?heard\s+(?:from|that)|(?:was|were|been)\s+told|(?:told|tells)\s+(?:me|us|him|her|them)|learn(?:ed|t)\s+(?:from|of|that))\b/iu,
  ],
  ['first-hand', ['source'], /\b(?:eye-?witness(?:es)?|survivors?|bystanders?|onlookers?)\b/iu],
  [
    'first-hand',
    ['cue'],
    new RegExp(
      String.raw`\b(?:${PERCEIVED}|sees|watches|notices|remembers?|recalls?|recall(?:ed|ing)|testif(?:y|ies|ied)|confess(?:es|ed)?|gave\s+evidence)\b`,
      'iu',
    ),
  ],
  [
    'first-hand',
    ['content'],
    new RegExp(
      String.raw`\b(?:I|we)\s+(?:\p{L}+\s+)?(?:${PERCEIVED}|was|were|went|took|found|met|counted|\p{L}{2,}ed)\b|\b(?:he|she|they)\s+(?:had\s+|himself\s+|herself\s+)?(?:${PERCEIVED})\b|\bhaving\s+seen\b|\bwith\s+my\s+own\b`,
      'iu',
    ),
  ],
  [
    'inference',
    ['cue'],
    /\b(?:(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:believed|thought|presumed|feared|suspected)|estimate[sd]?|conclude[sd]?|infer(?:s|red)?|suppose[sd]?|guess(?:es|ed)?|reckon(?:s|ed)?|judge[sd]?|assume[sd]?|deduce[sd]?|calculate[sd]?|presumably|apparently)\b/iu,
  ],
];

/** How far beside source and cue words may tell, in UTF-16 code units. */
const REACH = 80;

/** How many statements on each side may share a sentence with one. */
const NEIGHBOURS = 4;

/** The kind of the link that a statement makes, by the first words that tell one; `index` is the mark's. Null where the text does not say. */
export function evidenceOf(account: Account, index: number): Evidence | null {
  const { text } = account.document;
  const statement = account.marks.statements[index] as StatementMark;
  const beside = besideOf(account, statement, index);
  for (const [how, where, pattern] of TELLING) {
    for (const place of where) {
      for (const [start, end] of place === 'beside' ? beside : statement[place]) {
        const match = pattern.exec(text.slice(start, end));
        if (match === null) continue;
        const at = start + match.index + match[0].search(/[\p{L}\p{N}]/u);
        return { how, words: [[at, start + match.index + match[0].length]] };
      }
    }
  }
  return null;
}

/** What stands in the sentence around source and cue and is not claimed; of a report within a report only what that one reports. */
function besideOf(account: Account, { source, cue, content, within }: StatementMark, index: number): readonly Span[] {
  if (cue.length === 0) return [];
  const outer = within === null ? undefined : account.marks.statements[within];
  const sentence = sentenceSpan(account, (cue[0] as Span)[0]);
  const [from, to] = outer?.content.find(span => contains(span, cue[0] as Span)) ?? sentence;
  const [first, last] = hull([...source, ...cue]);
  const others = account.marks.statements
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((_, at) => at !== Math.min(index, NEIGHBOURS))
    .flatMap(one => one.source);
  let pieces: readonly Span[] = [[Math.max(from, first - REACH), Math.min(to, last + REACH)]];
  for (const [start, end] of [...content, ...others.filter(one => !source.some(own => overlaps(own, one)))])
    pieces = pieces.flatMap(([a, b]) => [[a, Math.min(b, start)] as const, [Math.max(a, end), b] as const]);
  return pieces.filter(([a, b]) => a < b);
}
