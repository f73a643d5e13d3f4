import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import type { Analysis } from '../analyze.ts';
import { anchorOf } from '../case/index.ts';
import { Fault } from '../fault/index.ts';
import { checkExport } from './check.ts';
import { caseExport } from './json.ts';

const one = smallDocument('one.txt', 'The gates were open at ten, the miller thought. <b>Bold</b> words, too.');
const two = smallDocument('two.txt', 'The gates were shut at ten.');
const a = smallStatement(one, 'The gates were open', 'the miller thought.');
const b = smallStatement(two, 'The gates were shut at ten.');
const relation = smallRelation('contradicts', a, b);
const analysis = smallAnalysis({
  documents: [one, two],
  statements: [a, b],
  relations: [relation],
  entities: [
    {
      kind: 'person',
      id: 'e',
      name: 'The miller',
      role: null,
      aliases: [{ text: 'miller', why: 'Last word of the name.' }],
      mentions: [],
    },
  ],
  times: [{ document: one.id, start: 20, end: 26, value: null, anchor: null, why: 'No day is given.' }],
  points: [
    {
      kind: 'point',
      id: 'p',
      label: a.quote,
      labelledBy: a.id,
      status: 'disputed',
      sides: [a, b].map(({ id, quote }) => ({ label: quote, labelledBy: id, statements: [id] })),
    },
  ],
  origins: [{ kind: 'outlet', id: 'o', label: 'one.txt', statements: [a.id] }],
  rejected: [{ document: one.id, reason: 'quote-differs', detail: 'x' }],
  failed: [new Fault('file-empty', { file: 'three.txt' })],
});
const parsed = () => JSON.parse(caseExport(analysis));

test('an export has the fields of version 1, all of them, and is what the check takes', () => {
  assert.deepEqual(checkExport(caseExport(analysis)), []);
  assert.deepEqual(checkExport(caseExport(smallAnalysis({}))), []);
  const value = parsed();
  assert.deepEqual(Object.keys(value).slice(0, 10), [
    'format',
    'version',
    'documents',
    'entities',
    'times',
    'statements',
    'relations',
    'points',
    'origins',
    'rejected',
  ]);
  assert.equal(value.documents[0].sha256, one.bytes);
  assert.equal(value.statements[0].quote, 'The gates were open … the miller thought.');
});

test('the same analysis gives the same bytes, however its objects were put together', () => {
  const turned = <T>(part: T): T => {
    if (Array.isArray(part)) return part.map(turned) as T;
    if (part === null || typeof part !== 'object' || part instanceof Error) return part;
    return Object.fromEntries(
      Object.entries(part)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    ) as T;
  };
  assert.equal(caseExport(turned(analysis) as Analysis), caseExport(analysis));
  assert.ok(caseExport(analysis).endsWith('}\n'));
});

test('what failed is listed under rejected, with its code and the way out', () => {
  const { rejected } = parsed();
  assert.deepEqual(
    rejected.map(({ document, reason }: { document: string; reason: string }) => [document, reason]),
    [
      [one.id, 'quote-differs'],
      ['three.txt', 'file-empty'],
    ],
  );
  assert.match(rejected[1].detail, /three\.txt.*empty.*Save it again/);
});

test('decisions are listed as they were made', () => {
  const finding = { kind: 'statement', ...anchorOf(two, b.content) } as const;
  const decision = { id: 'd', at: '2026-05-18T10:00:00.000Z', who: 'Ana', verdict: 'confirmed', finding } as const;
  assert.deepEqual(parsed().decisions, []);
  const json = caseExport(analysis, [{ decision, how: 'exact', found: b.id }]);
  assert.deepEqual(JSON.parse(json).decisions, [{ ...decision, how: 'exact', found: b.id }]);
  assert.deepEqual(checkExport(json), []);
});

test('the check tells what is wrong, and where', () => {
  const spoil: readonly [(value: ReturnType<typeof parsed>) => void, RegExp][] = [
    [value => delete value.origins, /\$\.origins is not a list/],
    [value => (value.format = 'other'), /\$\.format/],
    [value => (value.version = 2), /version is 2/],
    [value => (value.statements[0].speaker = 'nobody'), /no entity nobody/],
    [value => (value.statements[0].quote += ' '), /quote is not what its spans cut/],
    [value => (value.statements[1].content = [[0, 99]]), /span does not lie/],
    [value => (value.statements[1].content = []), /span does not lie/],
    [value => (value.statements[1].id = value.statements[0].id), /Two statements have one id/],
    [value => (value.statements[0].certainty = 'sure'), /\$\.statements\[0\]\.certainty is "sure"/],
    [value => (value.relations[0].b = value.relations[0].a), /does not join two/],
    [value => (value.relations[0].confidence = 2), /confidence is 2/],
    [value => (value.points[0].sides[0].statements = ['gone']), /not there/],
    [value => (value.documents[0].blocks[0].end = 1000), /not in its place/],
    [value => (value.documents[0].text += '\ud800'), /well-formed/],
    [value => (value.times[0].end = 5), /A time at 20/],
  ];
  for (const [change, told] of spoil) {
    const value = parsed();
    change(value);
    assert.match(checkExport(JSON.stringify(value)).join('\n'), told);
  }
  assert.match(checkExport('{').join(), /not JSON/);
});
