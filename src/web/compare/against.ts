import type { PairSide, PairView, RelationKind, RelationLine } from '../../serve/contract.ts';
import { overlaps } from '../../time/compare.ts';
import { inWords } from '../finding/when.ts';

const SETS_APART: ReadonlySet<RelationKind> = new Set(['contradicts', 'denies', 'reverses', 'rivals', 'updates']);
const NEEDS_ORDER: ReadonlySet<RelationKind> = new Set(['reverses', 'updates', 'repeats']);

/** Below this the scorer itself was in doubt. */
const LOW_SCORE = 0.6;
/** Fewer words in common than this, and the two may be about different things. */
const FEW_WORDS = 2;
/** How the engine says that it found a speaker by something weaker than a name: a pronoun, an office, words that go on. */
const WORKED_OUT: ReadonlySet<string> = new Set(['pronoun', 'role', 'continues', 'free-quotation', 'within']);

/** What a careful reader would hold against a relation: each a sentence that can be checked on this screen. */
export function against(view: PairView, relation: RelationLine): readonly string[] {
  const { a, b, words, ordered } = view;
  const { kind, tier, confidence } = relation;
  const out: string[] = [];
  if (tier === 'possible') out.push('It was found too weakly to build a point; it waits for a person.');
  else if (confidence < LOW_SCORE) out.push(`Its score is low: ${confidence.toFixed(2)}.`);
  if (SETS_APART.has(kind) && overlaps(a.about, b.about) === 'no')
    out.push(`They speak of different times: ${timeOf(a)}, ${timeOf(b)}.`);
  if (kind === 'agrees' && overlaps(a.about, b.about) === 'no')
    out.push(`They speak of different times: ${timeOf(a)}, ${timeOf(b)}.`);
  if (NEEDS_ORDER.has(kind) && ordered === null) out.push('The texts do not tell which of the two was said first.');
  if ((kind === 'contradicts' || kind === 'reverses' || kind === 'denies') && a.line.polarity === b.line.polarity)
    out.push(
      `Both ${a.line.polarity === 'denies' ? 'deny' : 'affirm'} something; the clash is in what they say, not in a “no”.`,
    );
  const shared = words.a.filter(({ look }) => look === 'same').length;
  if (kind !== 'repeats' && shared < FEW_WORDS)
    out.push(
      shared === 0 ? 'They have no telling word in common.' : 'They have only one telling word or phrase in common.',
    );
  if (kind === 'agrees' && a.origin !== null && a.origin.id === b.origin?.id)
    out.push(`Both go back to one origin, ${a.origin.label}: this is not a second voice.`);
  for (const [side, which] of [
    [a, 'earlier'],
    [b, 'later'],
  ] as const) {
    if (kind === 'reverses' && WORKED_OUT.has(side.speakerWhy.code))
      out.push(`Who speaks in the ${which} one was worked out: ${side.speakerWhy.text.replace(/\.$/, '')}.`);
    if (side.line.certainty !== 'certain' && side.hedge.length > 0)
      out.push(`The ${which} one is hedged: ${side.hedge.map(word => `“${word}”`).join(', ')}.`);
    if (side.line.kind === 'question') out.push(`The ${which} one is a question.`);
    if (!side.exact) out.push(`The words of the ${which} one do not match the stored text.`);
  }
  return out;
}

const timeOf = ({ about }: PairSide) => (about === null ? 'no time given' : inWords(about));
