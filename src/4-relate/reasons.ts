import type { Reason } from '../3-resolve/statement.ts';
import type { Structure } from './pair.ts';

/** How many shared words a reason names: enough to see what the two are about. */
const WORDS_SHOWN = 5;

/** What was counted in a pair, in words, for the reasons of a relation. */
export function counted(structure: Structure): readonly Reason[] {
  const out: Reason[] = [];
  if (structure.negated !== null && structure.negated.length > 0)
    out.push({ code: 'negation', text: `one is negative: “${structure.negated.join('”, “')}”` });
  if (structure.opposites !== null)
    out.push({ code: 'opposites', text: `“${structure.opposites[0]}” against “${structure.opposites[1]}”` });
  for (const [x, y] of structure.otherFigures.slice(0, 1))
    out.push({ code: 'figures', text: `${x.value} against ${y.value}` });
  for (const [x] of structure.sameFigures.slice(0, 1)) out.push({ code: 'same-figure', text: `both say ${x.value}` });
  if (structure.sharedWords.length > 0)
    out.push({ code: 'shared-words', text: `in common: ${structure.sharedWords.slice(0, WORDS_SHOWN).join(', ')}` });
  if (structure.sameSpeaker) out.push({ code: 'same-speaker', text: 'one speaker' });
  if (structure.oneTime === 'yes') out.push({ code: 'one-time', text: 'both speak of the same time' });
  return out;
}

/** The scorer's part of a reason: what it says, in hundredths. */
export function scored(kind: string, score: number): Reason {
  return { code: 'scorer', text: `scorer: ${kind} ${score.toFixed(2)}` };
}
