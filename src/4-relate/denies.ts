import type { Reason } from '../3-resolve/statement.ts';
import { hull } from '../text/span.ts';
import { before } from '../time/compare.ts';
import type { Claim } from './claim.ts';
import type { Finding } from './finding.ts';
import { conflict, type Judged, leads, type Structure } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE } from './tier.ts';
import { stem } from './words.ts';

/** Words by which a claim itself, not only a fact, is denied. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed)?|ruled out|rules out|(?:is|are|was|were) (?:untrue|false|baseless|unfounded|fabricated|not true)|no truth|there (?:is|are|was|were) no\b|at no (?:point|time)|never)\b/i;
/** What a denial names when it does not say again what it denies: "the reports were denied". */
const POINTING = new Set(
  'report claim allegation accusation charge rumour rumor story suggestion account statement assertion news it this that they'
    .split(' ')
    .map(stem),
);

/** The least conflict that the scorer must see where an explicit denial meets the claim that it names. */
const FLOOR = 0.45;
/** Cosine from which a denial in another account, of which it is not known to come later, is of this very claim. */
const SAME_CLAIM = 0.6;
/** Words of denial make it one, not a contradiction, where the scorer leans to it at all. */
const LEANS = 0.15;
/** What it must see where the denial may be of something else. */
const ALONE = 0.6;

/**
 * A denial of what another voice claims: the cue denies ("she denied that …"), the words do ("there is no …"), or all
 * evidence is sure of a conflict and the scorer sees a denial first ("dismissed it as gossip"). `a` is the claim, `b` the
 * denial. By its words alone it must answer the claim: stand in the same account, come later, or deny the same in nearly the
 * same words; else the two only contradict. A denial of a denial is left to other rules.
 */
export function denies(pair: Judged): Finding | null {
  const { a, b, scores, structure, confidence } = pair;
  if (structure.sameSpeaker && !(a.deniedByCue || b.deniedByCue)) return null;
  if (structure.bothNegative || structure.oneTime === 'no' || structure.otherThings) return null;
  const told = confidence.conflict >= POSSIBLE && leads('denies', scores);
  if (!told && !answered(pair)) return null;
  const [claim, denial] = isDenial(a) && !isDenial(b) ? [b, a] : [a, b];
  const words = denialWords(denial);
  const why: Reason[] = [
    ...(words === null ? [] : [{ code: 'denial', text: `“${words}” denies` }]),
    ...counted(structure),
    scored('conflict', conflict(scores)),
  ];
  const structural = namesTheClaim(structure);
  return { kind: 'denies', a: claim, b: denial, score: conflict(scores), structural, sure: confidence.conflict, why };
}

/** Whether words of denial answer a claim that they can be tied to. */
function answered({ a, b, cosine, scores, structure, confidence }: Judged): boolean {
  const sure = confidence.conflict >= POSSIBLE;
  if (a.negative === b.negative || !(structure.aligned || sure) || structure.otherNames === 'all') return false;
  const [claim, denial] = b.negative ? [a, b] : [b, a];
  const answers =
    structure.sameDocument || cosine >= SAME_CLAIM || before(claim.statement.said, denial.statement.said) === 'yes';
  if (!answers || denialWords(denial) === null) return false;
  const names = namesTheClaim(structure);
  return sure ? names || scores.denies >= LEANS : conflict(scores) >= (names ? FLOOR : ALONE);
}

/** Whether one denies in so many words what the other says, of the same people and places. */
function namesTheClaim({ negated, otherNames }: Structure): boolean {
  return negated !== null && otherNames === 'none';
}

/** Negative, or with words of denial though its sign is not negative ("dismissed it as gossip"). */
function isDenial(claim: Claim): boolean {
  return claim.negative || denialWords(claim) !== null;
}

function denialWords(denial: Claim): string | null {
  const cue = denial.statement.negation
    .filter(([start, end]) => denial.statement.cue.some(([from, to]) => start < to && from < end))
    .map(([start, end]) => denial.document.text.slice(start, end));
  if (denial.deniedByCue && cue.length > 0) return cue.join(' ');
  return DENIAL.exec(denial.text)?.[0] ?? null;
}

/**
 * Denials that point back ("reports that were denied by both sides", "The ministry denies it."): tied to the claim that
 * another voice makes nearest before them in the same paragraph, or, where a paragraph opens with the denial, to the
 * first that is reported in the one before: what that paragraph is about. No scorer is asked: such words carry no content
 * of their own.
 */
export function pointingDenials(claims: readonly Claim[]): readonly Finding[] {
  return claims.filter(pointsBack).flatMap(denial => {
    const claim = pointedAt(denial, claims);
    if (claim === undefined) return [];
    const why: Reason[] = [{ code: 'denial', text: `“${denialWords(denial) ?? ''}” denies the claim named before it` }];
    return [
      { kind: 'denies', a: claim, b: denial, score: POINTING_SCORE, structural: true, sure: POINTING_SCORE, why },
    ];
  });
}

function pointedAt(denial: Claim, claims: readonly Claim[]): Claim | undefined {
  const at = hull(denial.statement.content)[0];
  const earlier = claims
    .filter(
      claim =>
        claim.document.id === denial.document.id &&
        claim !== denial &&
        !claim.negative &&
        !claim.own &&
        !pointsBack(claim) &&
        claim.statement.speaker !== denial.statement.speaker &&
        hull(claim.statement.content)[1] <= at,
    )
    .sort((x, y) => hull(x.statement.content)[0] - hull(y.statement.content)[0]);
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  if (last.statement.block === denial.statement.block)
    return at - hull(last.statement.content)[1] > REACH ? undefined : last;
  const opens = denial.sentenceAt[0] - (denial.document.blocks[denial.statement.block]?.start ?? 0) < 1;
  if (!opens || denial.statement.block - last.statement.block > 1) return undefined;
  return earlier.find(claim => claim.statement.block === last.statement.block);
}

/** How far back, in UTF-16 code units, the claim may end that a denial in its paragraph points to: about a sentence. */
const REACH = 250;
/** Right more often than not by reading; there is nothing to measure it on yet. */
const POINTING_SCORE = 0.6;

function pointsBack(claim: Claim): boolean {
  return claim.deniedByCue && claim.names.length === 0 && claim.stems.every(word => POINTING.has(word));
}
