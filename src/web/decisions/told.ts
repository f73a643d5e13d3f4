import type { HistoryLine } from '../../serve/contract.ts';
import { relationWord } from '../finding/kinds.ts';
import { inWords } from '../finding/when.ts';
import { VERDICTS } from '../state/notice.ts';

const FINDINGS: { readonly [Of in HistoryLine['finding']]: string } = {
  statement: 'a statement',
  relation: 'a relation',
  point: 'a point',
  side: 'a side',
  entity: 'a name',
};

/** Of names, what the plain words would say oddly. */
const OF_NAMES: { readonly [verdict: string]: string } = {
  named: 'Renamed someone',
  merged: 'Joined two names',
  split: 'Parted a name',
};

/** What a decision did, in a few words: "Rejected a relation: contradicts". */
export function told({ verdict, finding, relation }: Pick<HistoryLine, 'verdict' | 'finding' | 'relation'>): string {
  const ofName = finding === 'entity' ? OF_NAMES[verdict] : undefined;
  if (ofName !== undefined) return ofName;
  const what = `${VERDICTS[verdict]} ${verdict === 'noted' ? 'on ' : ''}${FINDINGS[finding]}`;
  return relation === null ? what : `${what}: ${relationWord(relation, 'b').toLowerCase()}`;
}

const NOTHING: { readonly [what: string]: string } = {
  cue: 'no words report it',
  speaker: 'not stated who',
  said: 'not stated when',
  about: 'no time given',
  note: 'taken away',
  name: 'taken away',
  to: 'off every point',
};

/** What a change puts there, in words. */
export function changed({ what, to }: HistoryLine['changes'][number]): string {
  if (to === '') return NOTHING[what] ?? 'nothing';
  return what === 'said' || what === 'about' ? inWords(to) : to;
}
