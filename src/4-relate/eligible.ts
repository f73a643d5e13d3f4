import type { Claim } from './claim.ts';
import { words } from './words.ts';

/** Fewer words than this say too little to be compared with another claim. */
const FEWEST_WORDS = 4;
/** Fewer stems and names than this leave nothing to align. */
const FEWEST_CONTENT = 2;

/** Why a statement is not compared with others; `null` when it is. */
export type KeptOut = 'question' | 'directive' | 'heading' | 'condition' | 'ignorance' | 'turned' | 'fragment' | null;

const CONDITION = /(?:^|[.;:—–]\s)[\s“"'‘]*(?:if|unless|whether|suppose|supposing|provided that|in case)\s/i;
/** "If" further on is a condition only beside a verb that hangs on it; "as if" compares, "if one follows him" hedges. */
const LATER_IF = /(?<!\bas )\b(?:if|unless)\s/i;
const HANGS = /\b(?:would|will|could|might|shall|should)\b/i;
const UNREAL =
  /\b(?:would|should)(?:n['’]t| not)? have\b|\bif only\b|\bwere to\b|^\W*(?:had|were|should)\s+(?:\S+\s+){1,6}\S+,/i;
/** Not to know, or not to say, is not to deny. */
const IGNORANCE =
  /(?:\b(?:do|does|did|can|could|would|will)(?:n['’]t| not)|\bcannot)\s+(?:know|tell|say|remember|recall|comment|confirm|rule out)\b|\bno comment\b|\b(?:is|was|are|were) not (?:known|clear|certain)\b|\b(?:is|was|remains?) (?:unclear|unknown|uncertain)\b/i;
/** What breaks off at its verb says what it says only beside another sentence ("Ministers often are not"). */
const BROKEN_OFF = /\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|not|n['’]t|so|too)[\s.!”"']*$/i;
const ASKS = /\?["'”’»)\]]*\s*$/;

/**
 * Whether a statement claims something that another can agree with or contradict. What is asked, told to be done,
 * supposed or only named in a heading does not.
 */
export function keptOut(claim: Claim): KeptOut {
  const { statement, document, text } = claim;
  const block = document.blocks[statement.block]?.kind;
  if (statement.kind === 'question' || ASKS.test(text)) return 'question';
  if (statement.kind === 'directive') return 'directive';
  if (block === 'heading' || block === 'title' || block === 'byline' || block === 'dateline') return 'heading';
  if (!claim.plain) return 'turned';
  if (IGNORANCE.test(text)) return 'ignorance';
  if (CONDITION.test(text) || UNREAL.test(text) || (LATER_IF.test(text) && HANGS.test(text))) return 'condition';
  if (BROKEN_OFF.test(text)) return 'fragment';
  if (words(text).length < FEWEST_WORDS || claim.stems.length + claim.names.length < FEWEST_CONTENT) return 'fragment';
  return null;
}
