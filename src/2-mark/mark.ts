import type { Document } from '../1-read/document.ts';
import type { Heads } from '../neural/heads.ts';
import { freeze } from '../text/freeze.ts';
import { overlapFinder } from '../text/overlapping.ts';
import { sentences } from '../text/sentences.ts';
import { hull, inOrder, type Offset, type Span } from '../text/span.ts';
import { type AccountParagraph, accountParagraphs } from './account.ts';
import { isAskedFor } from './asked.ts';
import { type Attribution, attributions, distinct } from './attributions.ts';
import { certainty } from './certainty.ts';
import { withCited } from './citing.ts';
import { freeQuotes } from './free-quotes.ts';
import { withHeadlines } from './headlines/index.ts';
import { asks, attributedKind, quotedFinder } from './kind.ts';
import type { Marks, Mention, StatementMark } from './marks.ts';
import { mentions } from './mentions.ts';
import { innerParagraphs, nestedIn } from './nested.ts';
import { nesting } from './nesting.ts';
import { oneClaimEach } from './one-claim.ts';
import { type OwnSentence, ownSentences } from './own.ts';
import { polarity } from './polarity.ts';
import { times } from './times.ts';
import { unitsOf, withinUnit } from './units.ts';
import { withoutVocative } from './vocative.ts';
import { type Paragraph, windows } from './windows.ts';

/** Languages whose statements the model reads; of any other only turns and quotations are marked. */
const MODEL_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/**
 * Marks one document: who is named, when, and every statement as its text has it. Nobody is identified yet.
 * Only visible words of the account make marks. Pure but for the heads; the same document gives the same marks.
 */
export async function mark(document: Document, heads: Heads): Promise<Marks> {
  const { text, language } = document;
  const paragraphs = accountParagraphs(document);
  const readable = language === null || MODEL_LANGUAGES.has(language);
  const split = paragraphs.flatMap(paragraph =>
    sentences(text, paragraph.span).map(sentence => [sentence, paragraph] as const),
  );
  const found = readable ? await readWindows(text, paragraphs, heads) : { reported: [], names: [] };
  const units = unitsOf(text, paragraphs, document.blocks);
  const kept = found.reported.flatMap(one => withinUnit(paragraphs, units, one) ?? []);
  const read = withCited(text, withHeadlines(text, paragraphs, kept, found.names), found.names);
  const sentenceAt = overlapFinder(split, ([sentence]) => sentence);
  const said = read.filter(
    one =>
      !sentenceAt(hull(one.cue.length > 0 ? one.cue : one.content)).some(([sentence]) =>
        isAskedFor(text, one, sentence),
      ),
  );
  const attributed = said.map(one => withoutVocative(text, one, split));
  const reported = [...attributed, ...freeQuotes(text, paragraphs, attributed)];
  const own = readable ? ownSentences(text, split, reported) : turnsOnly(split);
  const homeOf = homeFinder(text, paragraphs);
  const statements = [
    ...reported.flatMap(one => oneClaimEach(text, one)).map(one => reportedStatement(text, one, homeOf)),
    ...own.map(sentence => ownStatement(text, sentence, document)),
  ].sort((a, b) => inOrder(a.content[0] as Span, b.content[0] as Span) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
  const outer = nesting(statements);
  const sentenceSpans = split.map(([sentence]) => sentence);
  return freeze({
    kind: 'marks',
    document: document.id,
    sentences: sentenceSpans,
    mentions: found.names,
    times: times(text, sentenceSpans),
    statements: statements.map((statement, index) => ({ ...statement, within: outer[index] ?? null })),
  });
}

/** What is reported stands alone: the reports beside it are others', and no context to it. */
const NO_CONTEXT = 0;

/** Reports and names of the account, then the reports within reports. */
async function readWindows(
  text: string,
  paragraphs: readonly AccountParagraph[],
  heads: Heads,
): Promise<{ reported: readonly Attribution[]; names: readonly Mention[] }> {
  const outer = await readParagraphs(text, paragraphs, heads);
  const reported = distinct(outer.flatMap(one => one.reported));
  const within = innerParagraphs(text, reported);
  const inner = await readParagraphs(text, within, heads, NO_CONTEXT);
  const nested = nestedIn(
    text,
    within,
    inner.flatMap(one => one.reported),
  );
  return { reported: distinct([...reported, ...nested]), names: outer.flatMap(one => one.names) };
}

async function readParagraphs(text: string, paragraphs: readonly Paragraph[], heads: Heads, context?: number) {
  const spans = paragraphs.map(paragraph => paragraph.span);
  const found: { readonly reported: readonly Attribution[]; readonly names: readonly Mention[] }[] = [];
  for (const window of windows(text, paragraphs, heads.vocabulary, context)) {
    const scores = await heads.mark({ ids: window.pieces.map(piece => piece.id), features: window.features });
    found.push({ reported: await attributions(window, scores, spans), names: mentions(window, scores.names) });
  }
  return found;
}

function turnsOnly(split: readonly (readonly [Span, AccountParagraph])[]): readonly OwnSentence[] {
  return split
    .filter(([, paragraph]) => paragraph.kind === 'turn')
    .map(([sentence, paragraph]) => ({ content: [sentence], paragraph }));
}

type Unnested = Omit<StatementMark, 'within'>;

interface Home {
  readonly block: number;
  readonly quotedIn: (span: Span) => readonly Span[];
}

/** Finds the block in which a place stands, with the quotations of its paragraph: each is looked for once, however much is said in it. */
function homeFinder(text: string, paragraphs: readonly AccountParagraph[]): (place: Offset) => Home {
  const find = overlapFinder(paragraphs, ({ span }) => span);
  const homes = new Map<AccountParagraph, Home>();
  return place => {
    const paragraph = find([place, place + 1])[0] as AccountParagraph;
    const home = homes.get(paragraph) ?? { block: paragraph.block, quotedIn: quotedFinder(text, paragraph.span) };
    homes.set(paragraph, home);
    return home;
  };
}

function reportedStatement(
  text: string,
  { content, cue, source, score }: Attribution,
  homeOf: (place: Offset) => Home,
): Unnested {
  const { block, quotedIn } = homeOf((content[0] as Span)[0]);
  const kind = attributedKind(text, content, cue, quotedIn);
  return complete(text, { content, cue, source, kind, block, score: Math.round(score * 100) / 100 });
}

function ownStatement(text: string, { content, paragraph }: OwnSentence, { blocks }: Document): Unnested {
  const speaker = blocks[paragraph.block]?.speaker ?? null;
  const turn = paragraph.kind === 'turn';
  const kind = asks(text, content) ? 'question' : turn ? 'turn' : 'own';
  return complete(text, {
    content,
    cue: [],
    source: turn && speaker !== null ? [speaker] : [],
    kind,
    block: paragraph.block,
    score: 1,
  });
}

function complete(text: string, bare: Omit<Unnested, 'polarity' | 'negation' | 'certainty' | 'hedge'>): Unnested {
  return { ...bare, ...polarity(text, bare), ...certainty(text, bare) };
}
