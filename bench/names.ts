/**
 * Names tagged by the product's own path (bytes, `read`, `mark`) and by spaCy over the same texts: exact span and kind.
 *
 *     node bench/names.ts [--data .data] [--python PYTHON]
 *
 * The documents are those that training holds back: one in eight of each set by its name's hash, and WNUT17's own dev part.
 * With `--python`, of an environment that holds spaCy and its small English model, that model answers too (`bench/names_spacy.py`).
 * Left out on all sides: a leading "the" and a closing "'s", as schemes differ there; names over words that a set leaves open; of sets
 * that do not mark other names, those.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mark } from '../src/2-mark/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import { sha256 } from '../src/text/hash.ts';
import { readOne } from '../test/read-one.ts';
import { type NameDocument, nameDocuments } from '../training/read/names.ts';
import { type NamedSpan, namedText, trimmed } from './named-text.ts';

const { data, python } = parseArgs({
  options: { data: { type: 'string', default: '.data' }, python: { type: 'string' } },
}).values;
const KINDS = ['person', 'organization', 'place', 'other'] as const;

interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** As `training/prepare.ts` holds back. */
const heldBack = ({ set, name }: NameDocument) =>
  set === 'wnut17-dev' || Number.parseInt(sha256(name).slice(0, 8), 16) % 8 === 0;

const documents = nameDocuments(data)
  .filter(heldBack)
  .map(document => ({ set: document.set, name: document.name, ...namedText(document) }));
const systems: Record<string, readonly (readonly NamedSpan[])[]> = { ours: await ours() };
if (python !== undefined) systems.spaCy = spacy(python);
const sets = [...new Set(documents.map(one => one.set))];
for (const [system, found] of Object.entries(systems)) {
  console.log(`${system}, ${documents.length} documents`);
  for (const set of [...sets, 'all']) {
    const kinds = KINDS.map(kind => `${kind} ${f1(tally(found, set, [kind]))}`).join('  ');
    console.log(`  ${set.padEnd(11)} ${full(tally(found, set, KINDS.slice(0, 3)))}   ${kinds}`);
  }
}

async function ours(): Promise<readonly (readonly NamedSpan[])[]> {
  const heads = await loadHeads();
  const found: NamedSpan[][] = [];
  for (const { name, text } of documents) {
    const document = await readOne(`${name}.txt`, new TextEncoder().encode(text));
    if (document.text !== text) throw new Error(`${name}: the text was changed in reading`);
    const { mentions } = await mark({ ...document, language: 'en' }, heads);
    found.push(mentions.map(({ start, end, kind }) => trimmed(text, { start, end, kind })));
  }
  return found;
}

function spacy(python: string): readonly (readonly NamedSpan[])[] {
  const input = JSON.stringify(documents.map(one => one.text));
  const options = { input, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout } = spawnSync(python, [join(import.meta.dirname, 'names_spacy.py')], options);
  if (status !== 0) throw new Error(`spaCy ended with ${status}`);
  const found: readonly (readonly NamedSpan[])[] = JSON.parse(stdout);
  return found.map((spans, index) => spans.map(span => trimmed(documents[index]?.text ?? '', span)));
}

function tally(found: readonly (readonly NamedSpan[])[], set: string, kinds: readonly string[]): Tally {
  const sum: Tally = { right: 0, found: 0, gold: 0 };
  for (const [index, document] of documents.entries()) {
    if (set !== 'all' && document.set !== set) continue;
    const key = ({ start, end, kind }: NamedSpan) => `${start}-${end} ${kind}`;
    const gold = new Set(document.names.filter(one => kinds.includes(one.kind)).map(key));
    const counted = (found[index] ?? []).filter(one => kinds.includes(one.kind) && !isOpen(document.open, one));
    const mine = new Set(counted.map(key));
    sum.right += mine.intersection(gold).size;
    sum.found += mine.size;
    sum.gold += gold.size;
  }
  return sum;
}

function isOpen(open: readonly { start: number; end: number; label: string }[], name: NamedSpan): boolean {
  return open.some(
    word => word.start < name.end && name.start < word.end && (word.label === '-' || name.kind === 'other'),
  );
}

function rates({ right, found, gold }: Tally) {
  const [precision, recall] = [found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold];
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function f1(tally: Tally): string {
  return tally.gold === 0 ? '-' : `${rates(tally).f1.toFixed(3)} of ${tally.gold}`;
}

function full(tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${tally.gold}`;
}
