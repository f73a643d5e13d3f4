import { type Account, touching } from './account.ts';
import type { Cast } from './cast.ts';
import { fold } from './names.ts';

/** How many blocks of the head may name the parties of a case at law. */
const BLOCKS_OF_HEAD = 4;
/** No such line is longer, in UTF-16 code units. */
const LONGEST_LINE = 160;
const VERSUS = /^(.{2,70}?)\s+(?:v|vs|versus)\.?\s+(.{2,70})$/u;
const LABELLED = /^(accused|defendant|appellant|respondent|claimant|plaintiff|petitioner|applicant)s?:\s+(\S.*)$/iu;
/** A lawyer's letter says for whom it speaks, in its first UTF-16 code units. */
const ACTS_FOR =
  /\b(?:we|I)\s+(?:act|appear|write)\s+(?:for|on\s+behalf\s+of)\s+(?:(?:the|our\s+client,?)\s+)?(?:\p{L}+\s+){0,2}\p{Lu}/iu;
const HEAD_OF_LETTER = 1500;
/** What texts call the side that brings a case, and the one it is brought against. */
const BRINGS = ['appellant', 'claimant', 'plaintiff', 'petitioner', 'applicant'];
const ANSWERS = ['respondent', 'defendant', 'accused'];

/** Figures by what a record calls them as parties: "the appellant" by "A v B" in its head, "the accused" by "Accused: A", "our client" by "we act for A". */
export function partiesOf({ document }: Account, cast: Cast): ReadonlyMap<string, number> {
  const parties = new Map<string, number>();
  const note = (words: readonly string[], start: number, end: number) => {
    const place = touching(cast.places, [start, end]);
    for (const word of words) if (place !== undefined && !parties.has(word)) parties.set(word, place.figure);
  };
  const acts = ACTS_FOR.exec(document.text.slice(0, HEAD_OF_LETTER));
  if (acts !== null) note(['client'], acts.index + acts[0].length - 1, acts.index + acts[0].length);
  for (const { start, end } of document.blocks.filter(block => !block.hidden).slice(0, BLOCKS_OF_HEAD)) {
    if (end - start > LONGEST_LINE) continue;
    const line = document.text.slice(start, end).trimEnd();
    const [, label, name] = LABELLED.exec(line) ?? [];
    if (label !== undefined && name !== undefined) note([fold(label)], start + line.indexOf(name), end);
    const [, left, right] = VERSUS.exec(line) ?? [];
    if (left === undefined || right === undefined) continue;
    note(BRINGS, start, start + left.length);
    note(ANSWERS, start + line.length - right.length, end);
  }
  return parties;
}
