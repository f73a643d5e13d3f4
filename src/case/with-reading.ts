import type { Document } from '../1-read/index.ts';
import type { Statement } from '../3-resolve/index.ts';
import { contentId } from '../text/hash.ts';
import { cut, type Span } from '../text/span.ts';
import type { Anchor, Decision, Reading } from './decision.ts';
import type { Finder } from './finder.ts';

/** The statement that a person added, before its reading: the words, and nothing known of them. Null when the words are gone. */
export function addedStatement(anchor: Anchor, finder: Finder, documents: readonly Document[]): Statement | null {
  const { document: id, spans } = finder.words(anchor);
  const document = documents.find(one => one.id === id);
  const start = spans[0]?.[0];
  if (document === undefined || start === undefined) return null;
  return {
    kind: 'own',
    id: contentId(document.id, ...spans.flat()),
    document: document.id,
    content: spans,
    quote: cut(document.text, spans),
    cue: [],
    source: [],
    speaker: null,
    speakerWhy: { code: 'unknown', text: 'Nobody is named.' },
    relay: [],
    polarity: 'affirms',
    negation: [],
    certainty: 'unknown',
    hedge: [],
    said: null,
    about: null,
    within: null,
    block: Math.max(
      0,
      document.blocks.findIndex(block => block.start <= start && start < block.end),
    ),
    score: 1,
  };
}

/** What a reading needs to be laid over a statement. */
export interface ReadingParts {
  readonly finder: Finder;
  readonly document: Document;
  /** Whose id the speaker of a reading has. */
  readonly speaker: (ref: NonNullable<Reading['speaker']>) => string;
  /** Who speaks the document's own sentences: the first of a relay. */
  readonly outlet: string | null;
}

/** The statement as a person reads it. Words of the reading that are gone leave what the engine has. */
export function withReading(
  statement: Statement,
  { reading, who }: Pick<Decision, 'who'> & { readonly reading: Reading },
  { finder, document, speaker: idOf, outlet }: ReadingParts,
): Statement {
  const spansOf = (anchor: Anchor): readonly Span[] | null => {
    const found = finder.words(anchor);
    return found.document === statement.document ? found.spans : null;
  };
  const content = (reading.content && spansOf(reading.content)) ?? statement.content;
  const cue = reading.cue === null ? [] : ((reading.cue && spansOf(reading.cue)) ?? statement.cue);
  const {
    kind = statement.kind,
    polarity = statement.polarity,
    said = statement.said,
    about = statement.about,
  } = reading;
  return {
    ...statement,
    kind,
    polarity,
    content,
    quote: cut(document.text, content),
    cue,
    said,
    about,
    ...(reading.speaker !== undefined && spoken(statement, reading.speaker && idOf(reading.speaker), outlet, who)),
  };
}

/** Whoever passed the words on still did; only the last of the relay, the speaker, is another. */
function spoken(
  { kind, speaker: before, relay }: Statement,
  speaker: string | null,
  outlet: string | null,
  who: string,
): Partial<Statement> {
  if (speaker === before) return {};
  const isPassedOn = kind !== 'own' && relay.at(-1) === before;
  const passers = relay.length > 0 ? relay.slice(0, isPassedOn ? -1 : undefined) : [outlet ?? []].flat();
  return {
    speaker,
    speakerWhy: { code: 'by-hand', text: `${who} named the speaker.` },
    relay: [...passers, ...(speaker === null ? [] : [speaker])].filter((id, i, all) => id !== all[i - 1]),
  };
}
