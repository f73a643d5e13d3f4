import type { Account } from './account.ts';
import { addresseeOf } from './addressees.ts';
import { ownVoiceOf } from './authors.ts';
import type { Cast } from './cast.ts';
import { lookUp } from './descriptions.ts';
import { partiesOf } from './parties.ts';
import { sketchesIn } from './sketches.ts';
import { noteHolder, type Stage, standingsOf } from './stage.ts';

/** Sets the stage for an account's speakers: who stands where, by name or by description. `turns` tells who speaks in its turns. */
export function setStage(
  account: Account,
  cast: Cast,
  own: number,
  turns: (stage: Stage) => ReadonlyMap<number, number>,
): Stage {
  const holders = new Map<string, number[]>();
  for (const [index, figure] of cast.figures.entries()) {
    for (const { head } of figure.roles) noteHolder(holders, head, index);
  }
  const bare: Stage = {
    account,
    cast,
    standings: standingsOf(account, cast.places),
    spoken: [],
    followed: [],
    own,
    voice: ownVoiceOf(account, cast, own),
    turns: new Map(),
    addressee: addresseeOf(account, cast),
    parties: partiesOf(account, cast),
    described: new Map(),
    holders,
    sketches: [],
    tied: new Map(),
  };
  for (const { span, phrase } of sketchesIn(account, cast)) {
    bare.sketches.push({ start: span[0], end: phrase.head.end, figure: lookUp(bare, span, phrase).figure });
  }
  const places = [...cast.places, ...bare.sketches].sort((a, b) => a.start - b.start);
  const set: Stage = { ...bare, standings: standingsOf(account, places) };
  return { ...set, turns: turns(set) };
}
