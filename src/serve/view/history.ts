import type { Decision, Entry, Reading } from '../../case/index.ts';
import type { HistoryLine, HistoryView } from '../contract.ts';
import { wordsOf } from './finding-words.ts';
import type { Snapshot } from './snapshot.ts';

type Decided = Extract<Entry, { readonly kind: 'decided' }>;
type Undone = Extract<Entry, { readonly kind: 'undone' }>;

/** Every decision, newest first: what it says, and whether it still stands. */
export function historyView(shot: Snapshot, entries: readonly Entry[], from: number, most: number): HistoryView {
  const laid = new Map(shot.decisions.map(one => [one.decision.id, one]));
  const undone = new Map(
    entries.filter((entry): entry is Undone => entry.kind === 'undone').map(entry => [entry.decision, entry]),
  );
  const decided = entries.filter((entry): entry is Decided => entry.kind === 'decided').toReversed();
  const line = (entry: Decided): HistoryLine => {
    const { id, at, who, verdict, finding } = entry;
    const [present, back] = [laid.get(id), undone.get(id)];
    return {
      decision: id,
      at,
      who,
      verdict,
      finding: finding.kind,
      words: wordsOf(finding),
      relation: finding.kind === 'relation' ? finding.relation : null,
      changes: changesOf(entry),
      state: present ? 'in-force' : back ? 'undone' : 'replaced',
      undone: back ? { at: back.at, who: back.who } : null,
      how: present?.how ?? null,
      found: present?.found ?? null,
      statement: statementOf(shot, finding.kind, present?.found ?? null),
    };
  };
  return { revision: shot.revision, total: decided.length, decisions: decided.slice(from, from + most).map(line) };
}

function statementOf(shot: Snapshot, kind: HistoryLine['finding'], found: string | null): string | null {
  if (found === null) return null;
  if (kind === 'statement') return found;
  if (kind === 'relation') return shot.relation.get(found)?.a ?? null;
  return null;
}

/** What a decision makes otherwise, field by field; nothing of a plain verdict. */
function changesOf(decision: Decision | Decided): HistoryLine['changes'] {
  switch (decision.verdict) {
    case 'confirmed':
    case 'rejected':
      return [];
    case 'added':
      return 'reading' in decision ? readingChanges(decision.reading) : [];
    case 'corrected':
      return 'reading' in decision
        ? readingChanges(decision.reading)
        : [{ what: 'kind', to: decision.relation }, ...(decision.turned ? [{ what: 'order', to: 'turned' }] : [])];
    case 'noted':
      return [{ what: 'note', to: decision.note }];
    case 'named':
      return [{ what: 'name', to: decision.name }];
    case 'moved':
      return [{ what: 'to', to: decision.to === null ? '' : wordsOf(decision.to.side ?? decision.to.point).join() }];
    case 'merged':
      return decision.with.map(other => ({ what: 'with', to: wordsOf(other).join() }));
    case 'split':
      return [
        ...('name' in decision ? [{ what: 'name', to: decision.name }] : []),
        ...decision.off.map(({ quote }) => ({ what: 'off', to: quote })),
      ];
  }
}

function readingChanges({ content, cue, speaker, kind, polarity, said, about }: Reading): HistoryLine['changes'] {
  return [
    ...(content === undefined ? [] : [{ what: 'words', to: content.quote }]),
    ...(cue === undefined ? [] : [{ what: 'cue', to: cue?.quote ?? '' }]),
    ...(speaker === undefined ? [] : [{ what: 'speaker', to: speaker?.name ?? '' }]),
    ...(kind === undefined ? [] : [{ what: 'kind', to: kind }]),
    ...(polarity === undefined ? [] : [{ what: 'polarity', to: polarity }]),
    ...(said === undefined ? [] : [{ what: 'said', to: said ?? '' }]),
    ...(about === undefined ? [] : [{ what: 'about', to: about ?? '' }]),
  ];
}
