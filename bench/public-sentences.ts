import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Heads } from '../src/neural/index.ts';
import { contentId } from '../src/text/hash.ts';
import { sentences } from '../src/text/sentences.ts';
import { chance, upTo } from '../test/chance.ts';

/** Two sentences that someone labelled as entailing or contradicting one another. */
export interface RelatedPair {
  readonly a: string;
  readonly b: string;
  readonly set: string;
}

/** Pairs taken of each set, so that the largest one does not drown the others. */
const PER_SET = 300;
/** Words of a sentence that may stand for a statement. */
const FEWEST = 4;
const MOST = 120;

/** The first related pairs of each set of `pairs/dev.jsonl`. */
export function relatedPairs(data: string): readonly RelatedPair[] {
  const taken = new Map<string, number>();
  return jsonLines(join(data, 'pairs', 'dev.jsonl')).flatMap(({ a, b, set, label }) => {
    const count = taken.get(set) ?? 0;
    if (label === 'neutral' || count === PER_SET) return [];
    taken.set(set, count + 1);
    return [{ a: tidy(a), b: tidy(b), set }];
  });
}

/** Distinct public sentences, news first, none of which is among `except`; the same ones in the same order every time. */
export function publicSentences(data: string, count: number, except: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const text of publicText(data)) {
    if (found.size === count) break;
    const words = text.split(' ').length;
    if (words >= FEWEST && words <= MOST && !except.has(text)) found.add(text);
  }
  return [...found];
}

function* publicText(data: string): Generator<string> {
  for (const part of ['dev', 'train'])
    for (const file of files(join(data, 'polnear', part, 'text')))
      for (const paragraph of readFileSync(file, 'utf8').split('\n'))
        for (const [start, end] of sentences(paragraph, [0, paragraph.length])) yield tidy(paragraph.slice(start, end));
  for (const file of files(join(data, 'gum')).filter(name => name.endsWith('.conllu')))
    for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(/^# text = (.+)$/gm)) yield tidy(text);
  for (const { a, b } of jsonLines(join(data, 'pairs', 'train.jsonl'))) {
    yield tidy(a);
    yield tidy(b);
  }
}

function files(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map(name => join(folder, name));
}

function jsonLines(file: string): readonly { a: string; b: string; set: string; label: string }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Numbers of one vector, and texts embedded between two writes to the disk. */
const WIDTH = 384;
const AT_ONCE = 512;

/** Of a vector that stands in for another text's: how much of it is noise, by length. */
const NOISE = 0.7;

/**
 * The texts' vectors. The first `embedded` are from the product's own embedding head, and kept under `.data/out`, so that a
 * run that broke off goes on; the others stand in for what was not embedded: the vector of an embedded text, turned
 * by noise.
 */
export async function vectorsOf(
  texts: readonly string[],
  embedded: number,
  data: string,
  embed: () => Promise<Heads['embed']>,
): Promise<readonly Float32Array[]> {
  mkdirSync(join(data, 'out'), { recursive: true });
  const path = join(data, 'out', `vectors-${texts.length}-${contentId(...texts)}.f32`);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+');
  const wanted = Math.min(embedded, texts.length);
  try {
    let done = Math.floor(fstatSync(file).size / (4 * WIDTH));
    while (done < wanted) {
      const some = await (await embed())(texts.slice(done, done + AT_ONCE));
      for (const [i, vector] of some.entries()) writeSync(file, vector, 0, 4 * WIDTH, 4 * WIDTH * (done + i));
      done += some.length;
      process.stderr.write(`\r${done} of ${wanted} sentences embedded`);
    }
    const read = (i: number) => {
      const vector = new Float32Array(WIDTH);
      readSync(file, vector, 0, 4 * WIDTH, 4 * WIDTH * i);
      return vector;
    };
    const random = chance(11);
    return texts.map((_, i) => (i < wanted ? read(i) : turned(read(upTo(random, wanted)), random)));
  } finally {
    closeSync(file);
  }
}

function turned(vector: Float32Array, random: () => number): Float32Array {
  const noise = vector.map(() => random() - 0.5);
  const scale = NOISE / Math.hypot(...noise);
  const mixed = vector.map((value, k) => value + scale * (noise[k] as number));
  const length = Math.hypot(...mixed);
  return mixed.map(value => value / length);
}
