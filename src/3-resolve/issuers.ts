import { nounClass } from '../text/role-nouns.ts';
import type { Figure } from './cast.ts';
import type { Phrase } from './phrases.ts';
import { sameStem } from './roles.ts';
import type { Stage } from './stage.ts';

/** Bodies that publish what others say. */
const PRESS = new Set(
  `newspaper paper magazine broadcaster channel station network outlet news agency post times herald gazette tribune courier radio
  television press wire journal mail morning evening dispatch courant ledger review star chronicle`.split(/\s+/),
);
/** What a company calls itself in its own releases. */
const ITSELF = new Set(['company', 'firm', 'group', 'organisation', 'organization', 'charity', 'club']);

/** Whether a document is the word of a body that speaks for itself, as in a notice, a release or a judgment, and not a report by the press. */
export function speaksForItself(stage: Stage): boolean {
  const own = stage.cast.figures[stage.own] as Figure;
  if (own.kind === 'person' || !own.named || own.name.words.some(word => PRESS.has(word))) return false;
  return stage.voice.we || own.name.words.some(word => nounClass(word) === 'body');
}

/**
 * Whether a description of a body, with a definite article, means the one whose document it is: it has the noun in its name, or says
 * "this office", or is what a company calls itself.
 */
export function isOwn(stage: Stage, phrase: Phrase, narrowing: readonly string[]): boolean {
  const own = stage.cast.figures[stage.own] as Figure;
  const named =
    own.name.words.includes(phrase.noun) &&
    narrowing.every(word => own.name.words.some(other => sameStem(word, other)));
  if (own.kind === 'person') return false;
  if (named && own.named) return true;
  const here = phrase.determiner === 'this' || phrase.determiner === 'our';
  if (here && narrowing.length === 0) return speaksForItself(stage) || PRESS.has(phrase.noun);
  return ITSELF.has(phrase.noun) && phrase.determiner === 'the' && narrowing.length === 0 && speaksForItself(stage);
}
