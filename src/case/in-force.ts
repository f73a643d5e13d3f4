import type { Anchor, Decision, FindingRef, Verdict } from './decision.ts';
import type { Entry } from './journal.ts';

/**
 * The decisions in force: those not taken back, oldest first. Of several verdicts on the same words the last stands,
 * and so of several readings and several notes; taking the last back gives the one before its force again. Moves,
 * merges, splits and names follow one upon another, so that all of them stand.
 */
export function inForce(entries: readonly Entry[]): readonly Decision[] {
  const undone = new Set(entries.flatMap(entry => (entry.kind === 'undone' ? [entry.decision] : [])));
  const last = new Map<string, Decision>();
  for (const entry of entries) {
    if (entry.kind !== 'decided' || undone.has(entry.id)) continue;
    const { kind: _, before: __, ...decision } = entry;
    const key = keyOf(decision);
    last.delete(key);
    last.set(key, Object.freeze(decision));
  }
  return [...last.values()];
}

/** What a verdict says anew; those that are not here never take one another's place. To correct an added statement is not to add it. */
const ASPECT: { readonly [Of in Verdict]?: string } = {
  confirmed: 'verdict',
  rejected: 'verdict',
  added: 'words',
  corrected: 'reading',
  noted: 'note',
};

/** Decisions with the same key take one another's place. */
function keyOf({ id, verdict, finding }: Decision): string {
  const aspect = ASPECT[verdict];
  if (aspect === undefined) return id;
  return JSON.stringify([aspect, ...findingKey(finding)]);
}

/** The same finding has the same key, whichever way round a relation was given. */
function findingKey(finding: FindingRef): readonly unknown[] {
  switch (finding.kind) {
    case 'statement':
      return ['statement', wordsOf(finding)];
    case 'relation':
      return ['relation', finding.relation, [wordsOf(finding.a), wordsOf(finding.b)].sort()];
    case 'point':
    case 'side':
      return [finding.kind, finding.statements.map(wordsOf)];
    case 'entity':
      return ['entity', finding.entity, finding.name, finding.mentions.map(wordsOf)];
  }
}

function wordsOf({ document, spans, cue }: Anchor): string {
  return JSON.stringify(cue === undefined ? [document, spans] : [document, spans, cue]);
}
