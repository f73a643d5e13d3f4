import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import * as ort from 'onnxruntime-node';
import { Fault } from '../fault/index.ts';

/** Opens an ONNX file. Throws `setup-broken` when it is missing or cannot be read. */
export async function openSession(file: string): Promise<ort.InferenceSession> {
  if (!existsSync(file))
    throw new Fault('setup-broken', { file: basename(file), detail: 'The weights are not there.' });
  try {
    return await ort.InferenceSession.create(file, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  } catch (cause) {
    throw new Fault('setup-broken', { file: basename(file), detail: 'The weights cannot be read.', cause });
  }
}

/** One input of whole numbers for each input of the graph, all of one length. */
export type Row = Readonly<Record<string, readonly number[]>>;

/**
 * Runs rows one by one through a graph whose inputs are int64 [1, length] and whose first output is float [1, width]; a
 * vector a row, in the order given. Each row runs alone: activations are cut to 8 bits by the range of the whole run, so
 * a row's answer would otherwise hang on its neighbours.
 */
export async function runEach(session: ort.InferenceSession, rows: readonly Row[]): Promise<readonly Float32Array[]> {
  const answers: Float32Array[] = [];
  for (const row of rows) answers.push(await runRow(session, row));
  return answers;
}

async function runRow(session: ort.InferenceSession, row: Row): Promise<Float32Array> {
  const outputs = await session.run(
    Object.fromEntries(session.inputNames.map(name => [name, integers(row[name] ?? [])])),
  );
  return (outputs[session.outputNames[0] as string] as ort.Tensor).data as Float32Array;
}

/** Whole numbers as an int64 tensor, [1, length] unless a shape is given. */
export function integers(numbers: readonly number[], shape: readonly number[] = [1, numbers.length]): ort.Tensor {
  return new ort.Tensor('int64', BigInt64Array.from(numbers, BigInt), shape);
}
