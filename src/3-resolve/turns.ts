import type { Span } from '../text/span.ts';
import { touching } from './account.ts';
import { addUnnamed } from './cast.ts';
import { describe } from './descriptions.ts';
import { personName } from './names.ts';
import { phraseIn } from './phrases.ts';
import type { Stage } from './stage.ts';

/** Who speaks in each block that is a turn; a turn without a label goes on with the speaker before it. */
export function turnsOf(stage: Stage): ReadonlyMap<number, number> {
  const { document } = stage.account;
  const turns = new Map<number, number>();
  let current: number | undefined;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'turn' || block.hidden) continue;
    const words = block.speaker ?? block.label;
    if (words !== null) current = labelled(stage, words);
    if (current !== undefined) turns.set(index, current);
  }
  return turns;
}

/** The figure that a turn's label names: by name, by office, or by its own letters ("Q"). */
function labelled(stage: Stage, label: Span): number {
  const { text } = stage.account.document;
  const place = touching(stage.cast.places, label);
  if (place !== undefined) return place.figure;
  const phrase = phraseIn(text, label);
  if (phrase !== null && phrase.head.text.length > 1) return describe(stage, label, phrase).figure;
  const name = personName(text.slice(...label).replace(/:\s*$/, ''));
  const known = stage.described.get(name.text);
  if (known !== undefined) return known;
  const figure = addUnnamed(stage.cast, { kind: 'person', name, plural: false, roles: [], gender: null });
  stage.described.set(name.text, figure);
  return figure;
}
