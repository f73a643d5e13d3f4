import type { RoleReading } from './heads.ts';

/** A linear chain over labels: what may come first, and what may follow what (scores, [from × to]). */
export interface Chain {
  readonly first: readonly number[];
  readonly step: readonly (readonly number[])[];
}

/** A label of 0 is "none": how sure the path is, is asked of the pieces that carry something. */
const NONE = 0;

/**
 * The likeliest sequence of labels for scores [pieces × labels] (Viterbi 1967), and how probable its labelled pieces are
 * by their marginals in the chain (forward-backward), as a geometric mean.
 */
export function likeliest(scores: Float32Array, { first, step }: Chain): RoleReading {
  const labels = first.length;
  const count = scores.length / labels;
  if (count === 0) return { roles: new Uint8Array(), score: 0 };
  const at = (piece: number, label: number) => scores[piece * labels + label] as number;
  const best = new Float64Array(count * labels);
  const back = new Uint8Array(count * labels);
  const ahead = new Float64Array(count * labels);
  const behind = new Float64Array(count * labels);
  const terms = new Float64Array(labels);
  const moved = (from: number, to: number) => (step[from] as readonly number[])[to] as number;

  for (let label = 0; label < labels; label++) best[label] = ahead[label] = (first[label] as number) + at(0, label);
  for (let piece = 1; piece < count; piece++) {
    const here = piece * labels;
    for (let to = 0; to < labels; to++) {
      let winner = 0;
      for (let from = 0; from < labels; from++) {
        const reached = (best[here - labels + from] as number) + moved(from, to);
        if (from === 0 || reached > (best[here + to] as number)) {
          best[here + to] = reached;
          winner = from;
        }
        terms[from] = (ahead[here - labels + from] as number) + moved(from, to);
      }
      best[here + to] = (best[here + to] as number) + at(piece, to);
      back[here + to] = winner;
      ahead[here + to] = logSumExp(terms) + at(piece, to);
    }
  }
  for (let piece = count - 2; piece >= 0; piece--) {
    const next = (piece + 1) * labels;
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++)
        terms[to] = moved(from, to) + at(piece + 1, to) + (behind[next + to] as number);
      behind[piece * labels + from] = logSumExp(terms);
    }
  }

  const roles = new Uint8Array(count);
  const last = best.subarray((count - 1) * labels);
  let label = last.indexOf(Math.max(...last));
  for (let piece = count - 1; piece >= 0; piece--) {
    roles[piece] = label;
    label = back[piece * labels + label] as number;
  }
  const whole = logSumExp(ahead.subarray((count - 1) * labels));
  let sum = 0;
  let carrying = 0;
  for (let piece = 0; piece < count; piece++) {
    const role = roles[piece] as number;
    if (role === NONE) continue;
    const place = piece * labels + role;
    sum += (ahead[place] as number) + (behind[place] as number) - whole;
    carrying++;
  }
  return { roles, score: carrying === 0 ? 0 : Math.exp(sum / carrying) };
}

function logSumExp(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
