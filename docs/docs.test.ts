import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Warning } from '../src/1-read/document.ts';
import type { Certainty, Polarity, StatementKind } from '../src/2-mark/marks.ts';
import type { Origin, Point, Relation, RelationKind } from '../src/4-relate/relation.ts';
import type { Anchor, NewDecision } from '../src/case/index.ts';
import { HELP } from '../src/cli/help.ts';
import { caseExport } from '../src/export/index.ts';
import { FAULTS } from '../src/fault/index.ts';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../test/small-analysis.ts';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(FOLDER);
const page = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const pages = readdirSync(FOLDER).filter(name => name.endsWith('.md'));

/** Whether the page gives the word a heading with text below it, or a row of a table that says something of it. */
function explains(text: string, word: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, i) => {
    if (/^#+ /.test(line)) return line.includes(`\`${word}\``) && (lines[i + 1] ?? '').length > 20;
    const [, first, second] = line.split(/(?<!\\)\|/);
    return first !== undefined && second !== undefined && first.includes(`\`${word}\``) && second.trim().length > 3;
  });
}

// A record of a union's members: one that is forgotten here, or gone from the code, does not compile.
const WORDS = {
  ...({ agrees: 1, contradicts: 1, denies: 1, reverses: 1, updates: 1, rivals: 1, repeats: 1 } satisfies Record<
    RelationKind,
    1
  >),
  ...({ found: 1, possible: 1 } satisfies Record<Relation['tier'], 1>),
  ...({ disputed: 1, agreed: 1, 'single-origin': 1 } satisfies Record<Point['status'], 1>),
  ...({ certain: 1, probable: 1, possible: 1, doubtful: 1, unknown: 1 } satisfies Record<Certainty, 1>),
  ...({ affirms: 1, denies: 1 } satisfies Record<Polarity, 1>),
  ...({ direct: 1, indirect: 1, mixed: 1, own: 1, turn: 1, question: 1, directive: 1 } satisfies Record<
    StatementKind,
    1
  >),
  ...({ speaker: 1, wire: 1, document: 1, outlet: 1, unnamed: 1 } satisfies Record<Origin['kind'], 1>),
  ...({
    'hidden-text': 1,
    'cut-short': 1,
    'checksum-differs': 1,
    'bodies-differ': 1,
    'deleted-text': 1,
    'page-unread': 1,
    'text-layer': 1,
    'text-garbled': 1,
    'encoding-guessed': 1,
    'language-unsupported': 1,
    'language-differs': 1,
    'title-repeated': 1,
    'replacement-characters': 1,
    'too-deep': 1,
    'no-account': 1,
  } satisfies Record<Warning['code'], 1>),
};

test('every word for a finding is explained', () => {
  const text = page('findings.md');
  assert.deepEqual(
    Object.keys(WORDS).filter(word => !explains(text, word)),
    [],
  );
});

test('every fault is explained, in its own words', () => {
  const text = page('faults.md');
  for (const [code, { message, wayOut }] of Object.entries(FAULTS)) {
    assert.ok(explains(text, code), code);
    assert.ok(text.includes(message), `${code}: ${message}`);
    assert.ok(text.includes(wayOut), `${code}: ${wayOut}`);
  }
  const named = [...text.matchAll(/^## `(.+)`/gm)].map(match => match[1]);
  assert.deepEqual(
    named.filter(code => code === undefined || !(code in FAULTS)),
    [],
  );
});

test('every row of the table of damage is a test, and every such test a row', () => {
  const rows = page('formats.md')
    .split('## Damage')[1]
    ?.split('\n')
    .flatMap(line => {
      const [, format = '', damage = ''] = line.split('|').map(cell => cell.trim());
      return format === '' || format === 'Format' || format.startsWith('-') ? [] : [`${format}: ${damage}`];
    });
  const tests = readdirSync(join(ROOT, 'src/1-read'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts'))
    .flatMap(name => [
      ...readFileSync(join(ROOT, 'src/1-read', name), 'utf8').matchAll(/^damage\(\s*'([^']+)',\s*'([^']+)'/gm),
    ])
    .map(([, format, damage]) => `${format}: ${damage}`);
  assert.ok(tests.length > 5);
  assert.deepEqual(rows?.sort(), tests.sort());
});

test('every command and option of the help is explained, and no other', () => {
  const text = page('cli.md');
  const options = [...HELP.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].flatMap(([, short, long]) =>
    short ? [short, long] : [long],
  );
  const commands = [...HELP.matchAll(/^ {2}rashomon \[?(\w+)/gm)].map(([, command]) => command);
  assert.ok(options.length > 5 && commands.length > 4);
  for (const word of [...options, ...commands]) {
    assert.ok(
      word && text.split('\n').some(line => line.startsWith('| `') && line.split('|')[1]?.includes(`\`${word}`)),
      word,
    );
  }
  const told = [...text.matchAll(/`(--?[a-z][\w-]*)/g)].map(match => match[1]);
  assert.deepEqual(
    told.filter(option => !options.includes(option)),
    [],
  );
});

/** A decision of every sort, on these words. */
const MADE: readonly ((words: Anchor) => NewDecision)[] = [
  words => ({
    verdict: 'corrected',
    finding: { kind: 'statement', ...words },
    reading: { content: words, cue: null, speaker: null, kind: 'own', polarity: 'affirms', said: null, about: null },
  }),
  words => ({
    verdict: 'corrected',
    finding: { kind: 'relation', relation: 'agrees', a: words, b: words },
    relation: 'denies',
    turned: true,
  }),
  words => ({ verdict: 'noted', finding: { kind: 'statement', ...words, cue: [[0, 1]] }, note: 'x' }),
  words => ({ verdict: 'named', finding: { kind: 'point', statements: [words] }, name: 'x' }),
  words => ({
    verdict: 'moved',
    finding: { kind: 'statement', ...words },
    to: { point: { kind: 'point', statements: [words] }, side: null },
  }),
  words => ({
    verdict: 'merged',
    finding: { kind: 'side', statements: [words] },
    with: [{ kind: 'side', statements: [words] }],
  }),
  words => ({
    verdict: 'split',
    finding: { kind: 'entity', entity: 'person', name: 'x', mentions: [words] },
    name: 'x',
    off: [words],
    statements: [words],
  }),
];

/** An export in which every field of every part stands. */
function fullExport(): unknown {
  const document = {
    ...smallDocument('a.txt', 'The gate was open, she said.\nThe gate was shut.'),
    warnings: [{ code: 'title-repeated', start: 0, end: 3, message: 'x' }] as const,
  };
  const [a, b] = [smallStatement(document, 'The gate was open'), smallStatement(document, 'The gate was shut')];
  const side = (one: typeof a) => ({ label: one.quote, labelledBy: one.id, statements: [one.id] });
  const anchor = { document: document.id, bytes: document.bytes, spans: a.content, quote: a.quote };
  const decision = { id: 'd', at: '2024-05-18T10:00:00.000Z', who: 'x', verdict: 'confirmed' } as const;
  const analysis = smallAnalysis({
    documents: [document],
    entities: [
      {
        kind: 'person',
        id: 'e',
        name: 'x',
        role: null,
        aliases: [{ text: 'x', why: 'x' }],
        mentions: [{ document: document.id, start: 0, end: 3 }],
      },
    ],
    times: [{ document: document.id, start: 0, end: 3, value: null, anchor: null, why: 'x' }],
    statements: [a, b],
    relations: [smallRelation('contradicts', a, b)],
    points: [
      { kind: 'point', id: 'p', label: a.quote, labelledBy: a.id, status: 'disputed', sides: [side(a), side(b)] },
    ],
    origins: [{ kind: 'outlet', id: 'o', label: 'x', statements: [a.id] }],
    rejected: [{ document: document.id, reason: 'x', detail: 'x' }],
  });
  return JSON.parse(
    caseExport(analysis, [
      { decision: { ...decision, finding: { kind: 'statement', ...anchor } }, how: 'exact', found: a.id },
      {
        decision: { ...decision, id: 'e', finding: { kind: 'relation', relation: 'agrees', a: anchor, b: anchor } },
        how: 'exact',
        found: null,
      },
      ...MADE.map((said, i) => ({
        decision: { id: `f${i}`, at: decision.at, who: 'x', ...said(anchor) },
        how: 'exact' as const,
        found: null,
      })),
    ]),
  );
}

/** The names of all fields in a value, each with the top-level part it belongs to. */
function fieldsOf(value: unknown, part: string, found: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const one of value) fieldsOf(one, part, found);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    found.add(`${part}.${name}`);
    fieldsOf(inner, part === '' ? name : part, found);
  }
}

test('every field of the export is named in the section of its part', () => {
  const found = new Set<string>();
  fieldsOf(fullExport(), '', found);
  assert.ok(found.size > 60);
  const sections = new Map(
    page('export.md')
      .split(/^## /m)
      .map((section, i) => [i === 0 ? '' : (section.match(/`(\w+)`/)?.[1] ?? ''), section]),
  );
  const missing = [...found].filter(field => {
    const [part = '', name] = field.split('.');
    return !sections.get(part)?.includes(`\`${name}\``);
  });
  assert.deepEqual(missing, []);
});

test('a word that no page explains is noticed', () => {
  assert.equal(explains('`agrees` stands in a sentence only', 'agrees'), false);
  assert.equal(explains('### `agrees`\n', 'agrees'), false);
  assert.equal(explains('| `agrees` |  |', 'agrees'), false);
  assert.equal(explains('| `agrees` | the same claim |', 'agrees'), true);
});

/** What GitHub makes of a heading for its anchor. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('every relative link leads somewhere', () => {
  const dead: string[] = [];
  for (const name of pages) {
    for (const [, target = ''] of page(name).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', hash] = target.split('#');
      const file = path === '' ? join(FOLDER, name) : join(FOLDER, path);
      if (!existsSync(file) || !file.startsWith(ROOT)) dead.push(`${name}: ${target}`);
      else if (hash !== undefined) {
        const anchors = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(match => anchor(match[1] ?? ''));
        if (!anchors.includes(hash)) dead.push(`${name}: ${target}`);
      }
    }
  }
  assert.deepEqual(dead, []);
});

test('the index names every page', () => {
  const index = page('README.md');
  assert.deepEqual(
    pages.filter(name => name !== 'README.md' && !index.includes(`(${name})`)),
    [],
  );
});
