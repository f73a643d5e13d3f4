import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as ort from 'onnxruntime-node';
import { type Chain, likeliest } from './chain.ts';
import type { PieceWindow, WindowScores } from './heads.ts';
import { integers, openSession } from './session.ts';
import { CLS, SEP } from './wordpiece.ts';

/**
 * Opens the marking head: `encoder.onnx` (ids, features → hidden, cue, names), `roles.onnx` (hidden, cue places → scores)
 * and `chain.json` (the roles' linear chain).
 */
export async function openMarkHead(folder: string): Promise<(window: PieceWindow) => Promise<WindowScores>> {
  const encoder = await openSession(join(folder, 'encoder.onnx'));
  const roleScorer = await openSession(join(folder, 'roles.onnx'));
  const chain = JSON.parse(readFileSync(join(folder, 'chain.json'), 'utf8')) as Chain;
  const labels = chain.first.length;

  return async ({ ids, features }) => {
    const pieces = ids.length;
    const out = await encoder.run({
      ids: integers([CLS, ...ids, SEP]),
      features: integers([0, ...features, 0]),
    });
    const hidden = out.hidden as ort.Tensor;
    return {
      cue: inner(out.cue as ort.Tensor),
      names: inner(out.names as ort.Tensor),
      roles: async cuePieces => {
        if (cuePieces.length === 0) return [];
        const places = integers(
          cuePieces.map(piece => piece + 1),
          [cuePieces.length],
        );
        const { scores } = await roleScorer.run({ hidden, at: places });
        const data = (scores as ort.Tensor).data as Float32Array;
        const row = (pieces + 2) * labels;
        return cuePieces.map((_, index) =>
          likeliest(data.subarray(index * row + labels, (index + 1) * row - labels), chain),
        );
      },
    };
  };
}

/** Rows of a [1, pieces + 2, width] tensor without those of the two special pieces. */
function inner({ data, dims }: ort.Tensor): Float32Array {
  const width = dims[2] as number;
  return (data as Float32Array).slice(width, data.length - width);
}
