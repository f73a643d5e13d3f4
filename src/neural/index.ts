import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedHead } from './embed-head.ts';
import type { Heads } from './heads.ts';
import { openMarkHead } from './mark-head.ts';
import { openRelateHead } from './relate-head.ts';
import { vocabulary } from './wordpiece.ts';

export type { Company, Heads, PairScores, PieceWindow, RoleReading, Side, WindowScores } from './heads.ts';

/** Where the weights lie that come with the program. */
export const WEIGHTS = join(import.meta.dirname, 'weights');

/** Opens all heads. Takes about a second; do it once. Throws `setup-broken` when weights are missing or damaged. */
export async function loadHeads(): Promise<Heads> {
  const vocab = vocabulary(readFileSync(join(WEIGHTS, 'vocab.txt'), 'utf8'));
  const [mark, embed, relate] = await Promise.all([
    openMarkHead(join(WEIGHTS, 'marks')),
    openEmbedHead(join(WEIGHTS, 'embed', 'model.onnx'), vocab),
    openRelateHead(join(WEIGHTS, 'relate', 'model.onnx'), vocab),
  ]);
  return { vocabulary: vocab, mark, embed, relate };
}
