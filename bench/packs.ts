import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Document } from '../src/1-read/index.ts';
import type { StatementKind } from '../src/2-mark/index.ts';
import type { Entity, Resolved, Statement } from '../src/3-resolve/index.ts';
import { bareBlock, bareDocument, bareStatement } from '../src/4-relate/index.ts';

/** One statement of a story pack, as it is written down. */
export interface PackStatement {
  readonly n: number;
  readonly outlet: string;
  readonly speaker: string;
  readonly said: string;
  readonly form: 'direct' | 'indirect' | 'own' | 'headline' | 'post' | 'turn';
  readonly text: string;
}

/** One invented event, told by several; a pair that is not listed has nothing to do with one another. */
export interface Pack {
  readonly id: string;
  readonly statements: readonly PackStatement[];
  readonly pairs: readonly (readonly [number, number, string])[];
}

/** Shares of the packs of each file, after sorting by the SHA-256 of their ids; `training/relate.py` holds the same split. */
const DEV_SHARE = 0.12;
const TEST_SHARE = 0.15;

/** The packs that training never saw: `dev` was looked at while rules were set, `test` only for the figures reported. */
export function heldBack(folder: string, part: 'dev' | 'test'): readonly Pack[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => {
      const packs = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line) as Pack)
        .map(pack => ({ pack, key: createHash('sha256').update(pack.id).digest('hex') }))
        .sort((x, y) => (x.key < y.key ? -1 : 1))
        .map(one => one.pack);
      const dev = Math.max(1, Math.round(DEV_SHARE * packs.length));
      const test = Math.max(1, Math.round(TEST_SHARE * packs.length));
      return part === 'dev' ? packs.slice(0, dev) : packs.slice(dev, dev + test);
    });
}

/** The packs on loan and our own, `training/packs/`. */
export function heldBackEverywhere(data: string, part: 'dev' | 'test'): readonly Pack[] {
  const own = join(import.meta.dirname, '..', 'training', 'packs');
  return [...heldBack(join(data, 'packs'), part), ...heldBack(own, part)];
}

/** What a pair is, by the pack; `none` when it is not listed. */
export function kindsOf(pack: Pack): ReadonlyMap<string, string> {
  return new Map(pack.pairs.map(([a, b, kind]) => [pairKey(a, b), kind] as const));
}

/** The same for both orders. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const KINDS: Readonly<Record<PackStatement['form'], StatementKind>> = {
  direct: 'direct',
  indirect: 'indirect',
  own: 'own',
  headline: 'own',
  post: 'own',
  turn: 'turn',
};

/** A pack as the earlier rooms would hand it over: a document an outlet, a paragraph a statement, names by their capitals. */
export function caseOf(pack: Pack): {
  readonly documents: readonly Document[];
  readonly resolved: Resolved;
  readonly numbers: ReadonlyMap<string, number>;
} {
  const outlets = [...new Set(pack.statements.map(one => one.outlet))].sort();
  const entities = new Map<string, Entity>();
  const meet = (name: string, kind: Entity['kind'], mention?: Entity['mentions'][number]): string => {
    const id = `entity ${name.toLowerCase()}`;
    const known = entities.get(id) ?? { kind, id, name, role: null, aliases: [], mentions: [] };
    entities.set(id, mention === undefined ? known : { ...known, mentions: [...known.mentions, mention] });
    return id;
  };
  const statements: Statement[] = [];
  const numbers = new Map<string, number>();
  const documents = outlets.map(outlet => {
    const lines = pack.statements.filter(one => one.outlet === outlet);
    const id = `${pack.id} ${outlet}`;
    let at = 0;
    const blocks: Block[] = [];
    for (const [block, line] of lines.entries()) {
      const end = at + line.text.length;
      blocks.push(bareBlock(at, end));
      for (const [start, stop] of namesIn(line.text))
        meet(lastWord(line.text.slice(start, stop)), 'other', { document: id, start: at + start, end: at + stop });
      const statement = statementOf(line, id, block, at, meet(line.speaker, 'person'));
      numbers.set(statement.id, line.n);
      statements.push(statement);
      at = end + 2;
    }
    const text = lines.map(line => line.text).join('\n\n');
    return bareDocument(id, text, blocks, { name: outlet, publisher: outlet, published: lines[0]?.said ?? null });
  });
  return {
    documents,
    resolved: { kind: 'resolved', entities: [...entities.values()], times: [], statements },
    numbers,
  };
}

/** Runs of capitalised words that do not open a sentence. */
function namesIn(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/(?<=[\p{Ll}\p{N},;:’'] )\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu), match => [
    match.index,
    match.index + match[0].length,
  ]);
}

function lastWord(name: string): string {
  return (name.split(' ').at(-1) ?? name).replace(/’s$/, '');
}

function statementOf(line: PackStatement, document: string, block: number, at: number, speaker: string): Statement {
  return bareStatement({
    kind: KINDS[line.form],
    id: `${document} ${line.n}`,
    document,
    content: [[at, at + line.text.length]],
    quote: line.text,
    speaker,
    said: line.said,
    block,
  });
}
