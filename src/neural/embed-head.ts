import type { Heads } from './heads.ts';
import { openRows } from './rows.ts';
import { CLS, pieces, SEP, type Vocabulary } from './wordpiece.ts';

/** all-MiniLM-L6-v2 was trained on texts of at most 256 pieces. */
const LONGEST = 254;

/** Opens the embedding head: mean of the last hidden states, of length 1 (Reimers and Gurevych 2019). */
export async function openEmbedHead(file: string, vocab: Vocabulary): Promise<Heads['embed']> {
  const run = await openRows(file);
  return texts => {
    const rows = texts.map(text => {
      const ids = pieces(text, 0, text.length, vocab)
        .slice(0, LONGEST)
        .map(piece => piece.id);
      return { ids: [CLS, ...ids, SEP] };
    });
    return run(rows);
  };
}
