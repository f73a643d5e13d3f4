import { contentId } from '../text/hash.ts';
import { cut } from '../text/span.ts';
import type { Account } from './account.ts';
import type { Relay } from './relays.ts';
import type { Voice } from './speakers.ts';
import type { Statement } from './statement.ts';

/** What was found out about one statement beside its marks. */
export interface Findings {
  readonly voices: readonly Voice[];
  readonly relays: readonly Relay[];
  readonly times: readonly { readonly said: string | null; readonly about: string | null }[];
  /** Entity id of each figure. */
  readonly ids: readonly string[];
}

/** Puts marks and findings of one account together. All lists are parallel to the marks' statements. */
export function statementsOf(account: Account, { voices, relays, times, ids }: Findings): readonly Statement[] {
  const { document, marks } = account;
  const own = statementIds(account);
  const idOf = (figure: number) => ids[figure] as string;
  return marks.statements.map((mark, index) => {
    const voice = voices[index] as Voice;
    const relay = relays[index] as Relay;
    return {
      ...mark,
      id: own[index] as string,
      document: document.id,
      quote: cut(document.text, mark.content),
      speaker: voice.figure === null ? null : idOf(voice.figure),
      speakerWhy: voice.why,
      ...(voice.together.length > 0 && { together: voice.together.map(idOf) }),
      relay: relay.links.map(idOf),
      ...(relay.cites.length > 0 && { cites: relay.cites.map(idOf) }),
      ...(relay.evidence.length > 0 && {
        evidence: relay.evidence.map(({ by, how, words }) => ({ by: idOf(by), how, words })),
      }),
      said: times[index]?.said ?? null,
      about: times[index]?.about ?? null,
      within: mark.within === null ? null : (own[mark.within] as string),
    };
  });
}

/** Content ids from document and content spans. Of statements on the very same words (one reports, one is reported) the later ones add their cue and source. */
function statementIds({ document, marks }: Account): readonly string[] {
  const taken = new Set<string>();
  return marks.statements.map(mark => {
    const content = mark.content.flat();
    let id = contentId(document.id, ...content);
    if (taken.has(id))
      id = contentId(document.id, ...content, mark.kind, ...mark.cue.flat(), 'by', ...mark.source.flat());
    for (let copy = 2; taken.has(id); copy++) id = contentId(document.id, ...content, mark.kind, copy);
    taken.add(id);
    return id;
  });
}
