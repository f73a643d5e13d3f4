import type { Offset } from '../text/span.ts';

/** A word piece of a text: its number in the vocabulary and the words' place it stands for. */
export interface Piece {
  readonly id: number;
  readonly start: Offset;
  readonly end: Offset;
  /** The place of the whole word that it is a piece of. */
  readonly wordStart: Offset;
  readonly wordEnd: Offset;
}

/** Piece → number, as in the `vocab.txt` of an uncased BERT: one piece a line, the line's index its number. */
export type Vocabulary = ReadonlyMap<string, number>;

/** BERT's limit: a longer word is unknown as a whole. */
const LONGEST_WORD = 100;

/** Numbers of the special pieces in every vocabulary of BERT. */
export const CLS = 101;
export const SEP = 102;

const UNKNOWN = '[UNK]';
const SPACE = /\s/u;
const CONTROL = /[\p{Cc}\p{Cf}\uFFFD]/u;
const COMBINING = /\p{Mn}/u;
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;
const IDEOGRAPH = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FA1F}]/u;

/** The vocabulary of a `vocab.txt`. */
export function vocabulary(lines: string): Vocabulary {
  return new Map(
    lines
      .split('\n')
      .filter(line => line !== '')
      .map((piece, index) => [piece, index]),
  );
}

/** A character of a word after lower-casing and stripping of accents, with the place it came from. */
interface Letter {
  readonly char: string;
  readonly start: Offset;
  readonly end: Offset;
}

/**
 * Cuts `[start, end)` of a text into word pieces as BERT's uncased tokenizer does (Devlin et al. 2018, basic tokenizer and
 * greedy longest match), with offsets in UTF-16 code units of the text itself, which no published tokenizer gives.
 */
export function pieces(text: string, start: Offset, end: Offset, vocab: Vocabulary): Piece[] {
  const found: Piece[] = [];
  let word: Letter[] = [];
  const flush = () => {
    if (word.length > 0) cutWord(word, vocab, found);
    word = [];
  };
  for (let at = start; at < end; ) {
    const char = String.fromCodePoint(text.codePointAt(at) as number);
    const next = at + char.length;
    if (SPACE.test(char)) flush();
    else if (CONTROL.test(char)) {
      // BERT drops them without ending the word
    } else if (PUNCTUATION.test(char) || IDEOGRAPH.test(char)) {
      flush();
      cutWord([{ char, start: at, end: next }], vocab, found);
    } else {
      for (const part of char.toLowerCase().normalize('NFD')) {
        if (!COMBINING.test(part)) word.push({ char: part, start: at, end: next });
      }
    }
    at = next;
  }
  flush();
  return found;
}

function cutWord(word: readonly Letter[], vocab: Vocabulary, found: Piece[]): void {
  const wordStart = (word[0] as Letter).start;
  const wordEnd = (word.at(-1) as Letter).end;
  const place = (id: number, from: number, to: number): Piece => ({
    id,
    start: (word[from] as Letter).start,
    end: (word[to - 1] as Letter).end,
    wordStart,
    wordEnd,
  });
  const before = found.length;
  const unknown = vocab.get(UNKNOWN) as number;
  if (word.length > LONGEST_WORD) {
    found.push(place(unknown, 0, word.length));
    return;
  }
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    let id: number | undefined;
    for (; to > from; to--) {
      const chars = word
        .slice(from, to)
        .map(letter => letter.char)
        .join('');
      id = vocab.get(from === 0 ? chars : `##${chars}`);
      if (id !== undefined) break;
    }
    if (id === undefined) {
      found.length = before;
      found.push(place(unknown, 0, word.length));
      return;
    }
    found.push(place(id, from, to));
    from = to;
  }
}
