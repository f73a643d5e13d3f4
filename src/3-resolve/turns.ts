import type { Span } from '../text/span.ts';
import { blockAt, touching } from './account.ts';
import { addUnnamed } from './cast.ts';
import { describe } from './descriptions.ts';
import { speaksForItself } from './issuers.ts';
import { personName } from './names.ts';
import { phraseIn } from './phrases.ts';
import type { Stage } from './stage.ts';

/** Labels that say which part someone has in an interview, and not who it is. */
const ASKS = /^(?:Q|QUESTION)$/i;
const ANSWERS = /^(?:A|ANSWER)$/i;
/** "Question by Deputy Pell:" heads a body's written answers: the body answers. */
const ASKED_BY = /^Question\s+(?:by|from)\s+[^:\n]{2,60}:/imu;

/**
 * Who speaks in each block that is a turn. A turn without a label goes on with the speaker before it, but where the reader of the
 * document left it without a speaker between turns that have one, it is the interviewer's.
 */
export function turnsOf(stage: Stage): ReadonlyMap<number, number> {
  const { document } = stage.account;
  const turns = new Map<number, number>();
  let current: number | undefined;
  let named = document.blocks.some(block => block.kind === 'turn' && block.speaker !== null);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'turn' || block.hidden) continue;
    const words = block.speaker ?? block.label;
    if (words !== null) {
      current = labelled(stage, words);
      named = block.speaker !== null;
    } else if (named) current = inPart(stage, 'interviewer');
    if (current !== undefined) turns.set(index, current);
  }
  return turns;
}

/** The figure that a turn's label names: by name, by office, by its part in an interview, or by its own letters. */
function labelled(stage: Stage, label: Span): number {
  const { text } = stage.account.document;
  const words = text.slice(...label).replace(/[:.]\s*$/, '');
  if (ASKS.test(words)) return asker(stage) ?? inPart(stage, 'interviewer');
  if (ANSWERS.test(words)) return interviewee(stage);
  const place = touching(stage.cast.places, label);
  if (place !== undefined && !words.startsWith('@')) return place.figure;
  const phrase = words.startsWith('@') ? null : phraseIn(text, label);
  if (phrase !== null && phrase.head.text.length > 1) return describe(stage, label, phrase).figure;
  return someone(stage, words);
}

/** Whom the head of an interview names first: the one it is about. */
function interviewee(stage: Stage): number {
  const { document } = stage.account;
  if (ASKED_BY.test(document.text) && speaksForItself(stage)) return stage.own;
  const first = document.blocks.findIndex(block => block.kind === 'turn');
  const met = stage.cast.places.find(({ start, figure }) => {
    const one = stage.cast.figures[figure];
    const block = blockAt(document, start);
    return block < first && document.blocks[block]?.kind !== 'byline' && one?.kind === 'person' && !one.plural;
  });
  return met?.figure ?? inPart(stage, 'interviewee');
}

/** Who put a written question, where its head says so. */
function asker(stage: Stage): number | null {
  const asked = ASKED_BY.exec(stage.account.document.text);
  if (asked === null || !speaksForItself(stage)) return null;
  return touching(stage.cast.places, [asked.index + 9, asked.index + asked[0].length])?.figure ?? null;
}

function inPart(stage: Stage, part: 'interviewer' | 'interviewee'): number {
  const known = stage.described.get(part);
  if (known !== undefined) return known;
  const figure = someone(stage, `the ${part}`);
  stage.described.set(part, figure);
  return figure;
}

function someone(stage: Stage, words: string): number {
  const known = stage.described.get(words);
  if (known !== undefined) return known;
  const name = { ...personName(words), text: words };
  const figure = addUnnamed(stage.cast, { kind: 'person', name, plural: false, roles: [], gender: null });
  stage.described.set(words, figure);
  return figure;
}
