import type { LabelledWord, NameDocument } from '../training/read/names.ts';

/** A name at its place in a text, in UTF-16 code units. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A text with its names, and the words of which its set does not say whether they are names. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly NamedSpan[];
  readonly open: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** Sentences to a paragraph: the sets have words, not layout. */
const TO_A_PARAGRAPH = 4;
const CLINGS_LEFT = /^(?:[.,;:!?%)\]}”…]+|['’](?:s|re|ve|ll|d|m|t)?|n['’]t|'')$/i;
const CLINGS_RIGHT = /^(?:[([{“$£€#@]|``)$/;

/** A document of labelled words as running text: spaces as a writer sets them, four sentences to a paragraph. */
export function namedText({ sentences }: Pick<NameDocument, 'sentences'>): NamedText {
  let text = '';
  const names: { start: number; end: number; kind: string }[] = [];
  const open: { start: number; end: number; label: string }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (text !== '') text += index % TO_A_PARAGRAPH === 0 ? '\n\n' : ' ';
    for (const [at, { word, label }] of sentence.entries()) {
      if (at > 0 && !CLINGS_LEFT.test(word) && !CLINGS_RIGHT.test(sentence[at - 1]?.word ?? '')) text += ' ';
      const [start, end] = [text.length, text.length + word.length];
      text += word;
      add({ word, label }, start, end);
    }
  }
  return { text, names: names.map(name => trimmed(text, name)), open };

  function add({ label }: LabelledWord, start: number, end: number): void {
    const last = names.at(-1);
    if (label === '?' || label === '-') open.push({ start, end, label });
    else if (label.startsWith('I-') && last?.kind === label.slice(2)) last.end = end;
    else if (label !== 'O') names.push({ start, end, kind: label.slice(2) });
  }
}

/** The name without a leading "the" and a closing "'s". */
export function trimmed(text: string, { start, end, kind }: NamedSpan): NamedSpan {
  const words = text.slice(start, end);
  const lead = /^the\s+(?=\S)/i.exec(words)?.[0].length ?? 0;
  const tail = /(?<=\S)\s*['’]s$/i.exec(words.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail, kind };
}
