import type { Document } from '../1-read/document.ts';
import type { Marks } from '../2-mark/marks.ts';
import { freeze } from '../text/freeze.ts';
import { type Account, accountsOf } from './account.ts';
import { across } from './across.ts';
import type { Cast } from './cast.ts';
import { resolveTimes, saidAndAbout } from './dates.ts';
import { castOf } from './entities.ts';
import { outletOf } from './outlets.ts';
import { relaysOf } from './relays.ts';
import { rosterOf } from './roster.ts';
import { setStage } from './set-stage.ts';
import { speakersOf } from './speakers.ts';
import type { Resolved } from './statement.ts';
import { statementsOf } from './statements.ts';
import { turnsOf } from './turns.ts';

export type { EvidenceKind } from './evidence.ts';
export type { Entity, LinkEvidence, Reason, Resolved, ResolvedTime, Statement } from './statement.ts';

/**
 * Who is who, when is when, on whose word: the marks of all documents of a case become statements and entities. Pure, and the same
 * whatever the order in which documents come. Throws a RangeError when a document has no marks.
 */
export function resolve(documents: readonly Document[], marks: readonly Marks[]): Resolved {
  const accounts = accountsOf(documents, marks);
  const told = accounts.map(account => tell(account));
  const casts = told.map(({ cast }) => cast);
  const roster = rosterOf(
    accounts,
    casts,
    across(casts),
    told.map(one => spokenOf(one)),
  );
  const times = accounts.map(({ document, marks }) => resolveTimes(document, marks));
  const statements = accounts.flatMap((account, index) => {
    const { voices, relays } = told[index] as Told;
    const spoken = saidAndAbout(account.document, account.marks, times[index] ?? []);
    return statementsOf(account, { voices, relays, times: spoken, ids: roster.ids[index] ?? [] });
  });
  return freeze({ kind: 'resolved', entities: roster.entities, times: times.flat(), statements });
}

interface Told {
  readonly cast: Cast;
  readonly voices: ReturnType<typeof speakersOf>;
  readonly relays: ReturnType<typeof relaysOf>;
}

/** The figures that speak or pass something on. */
function spokenOf({ voices, relays }: Told): ReadonlySet<number> {
  return new Set([
    ...voices.flatMap(voice => [...(voice.figure === null ? [] : [voice.figure]), ...voice.together]),
    ...relays.flatMap(relay => [...relay.links, ...relay.cites]),
  ]);
}

/** Within one account: who is named, who speaks each statement, who passed it on. */
function tell(account: Account): Told {
  const cast = castOf(account);
  const outlet = outletOf(account, cast);
  const stage = setStage(account, cast, outlet.own, turnsOf);
  const voices = speakersOf(stage, outlet);
  const relays = relaysOf(stage, voices, outlet.agency);
  return { cast, voices, relays };
}
