import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Source } from '../src/analyze.ts';

const SAMPLE = new URL('../sample/marrow-falls/', import.meta.url);
const SEEDS = new URL('../../shared/seeds/', import.meta.url);

/** The sample's documents, or those of them that are named. */
export function sampleSources(...names: readonly string[]): Source[] {
  const files = names.length > 0 ? names : readdirSync(SAMPLE);
  return files.map(name => ({ name, bytes: readFileSync(new URL(name, SAMPLE)) }));
}

/** Five real accounts that lie beside the repository where it is developed and are no part of it; null elsewhere. */
export function seedSources(): Source[] | null {
  if (!existsSync(SEEDS)) return null;
  return readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .map(name => ({ name, bytes: readFileSync(new URL(name, SEEDS)) }));
}

/** A file of this text. */
export function sourceOf(name: string, text: string): Source {
  return { name, bytes: new TextEncoder().encode(text) };
}
