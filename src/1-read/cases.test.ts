import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOne } from '../../test/read-one.ts';
import { cut } from '../text/span.ts';
import type { Document } from './index.ts';

/**
 * A case is a folder: `source.*` and `expected.json`, which names the fields it cares about. `blocks` lists all of them
 * as [kind, words] (a turn adds its speaker and label; "hidden" after the kind means just that), `warnings` their codes.
 * In `missed/` stand the known misses: each says in `why` what is missed, and must still be missed.
 */
const CASES = join(import.meta.dirname, 'cases');

type Expected = { readonly [field: string]: unknown };

function casesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter(name => existsSync(join(folder, name, 'expected.json')));
}

async function load(folder: string, name: string): Promise<{ document: Document; expected: Expected }> {
  const path = join(folder, name);
  const source = readdirSync(path).find(file => file.startsWith('source.'));
  assert.ok(source, `${name} has no source`);
  const expected: Expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));
  return { document: await readOne(source, readFileSync(join(path, source))), expected };
}

/** The document as `expected.json` writes it, only the fields that it names. */
function described(document: Document, expected: Expected): Expected {
  const { text } = document;
  const blocks = document.blocks.map(({ kind, start, end, hidden, speaker, label }) => [
    hidden ? `${kind} hidden` : kind,
    text.slice(start, end),
    ...(kind === 'turn' ? [speaker && cut(text, [speaker]), label && cut(text, [label])] : []),
  ]);
  const all: Expected = { ...document, blocks, warnings: document.warnings.map(({ code }) => code) };
  return Object.fromEntries(
    Object.keys(expected)
      .filter(field => field !== 'why')
      .map(field => [field, all[field]]),
  );
}

for (const name of casesIn(CASES)) {
  test(`reads ${name}`, async () => {
    const { document, expected } = await load(CASES, name);
    assert.deepEqual(described(document, expected), expected);
  });
}

for (const name of casesIn(join(CASES, 'missed'))) {
  test(`still misses ${name}`, async () => {
    const { document, expected } = await load(join(CASES, 'missed'), name);
    const { why, ...wanted } = expected;
    assert.equal(typeof why, 'string', 'a miss says why');
    assert.notDeepEqual(described(document, expected), wanted, 'no longer missed: move it up to cases/');
  });
}
