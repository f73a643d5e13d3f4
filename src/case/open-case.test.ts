import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { marksVersion } from '../analyze.ts';
import { Fault, type FaultCode } from '../fault/index.ts';
import { sha256 } from '../text/hash.ts';
import { anchorOf } from './find-again.ts';
import { createCase, openCase } from './open-case.ts';

const fault = (code: FaultCode) => (thrown: unknown) => thrown instanceof Fault && thrown.code === code;
const bytesOf = (text: string) => new TextEncoder().encode(text);

const one = smallDocument('one.txt', 'The gates were open at ten.');
const two = smallDocument('two.txt', 'The gates were shut at ten.');
const a = smallStatement(one, 'The gates were open at ten.');
const b = smallStatement(two, 'The gates were shut at ten.');
const relation = smallRelation('contradicts', a, b);
const analysis = smallAnalysis({
  documents: [one, two],
  statements: [a, b],
  relations: [relation],
  failed: [new Fault('file-empty', { file: 'three.txt', detail: 'It has 0 bytes.' })],
  rejected: [{ document: one.id, reason: 'quote-differs', detail: 'x' }],
});

async function caseOfTwo(context: Parameters<typeof temporaryFolder>[0]) {
  const folder = join(await temporaryFolder(context), 'gates');
  const theCase = await createCase(folder, { title: 'The gates' });
  for (const { name, text } of [one, two]) await theCase.addSource({ name, bytes: bytesOf(text) }, 'Ana');
  await theCase.keep(analysis, [one.bytes, two.bytes]);
  await theCase.decide(
    {
      verdict: 'rejected',
      finding: { kind: 'relation', relation: 'contradicts', a: anchorOf(one, a.content), b: anchorOf(two, b.content) },
    },
    'Ana',
  );
  await theCase.decide({ verdict: 'confirmed', finding: { kind: 'statement', ...anchorOf(two, b.content) } }, 'Bo');
  return { folder, theCase };
}

test('a case that is closed and opened again is the same case', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  const before = {
    info: theCase.info,
    sources: theCase.sources(),
    analysis: await theCase.analysis(),
    decisions: await theCase.decisions(),
  };
  await theCase.close();
  const again = await openCase(folder);
  context.after(() => again.close());
  assert.deepEqual(
    {
      info: again.info,
      sources: again.sources(),
      analysis: await again.analysis(),
      decisions: await again.decisions(),
    },
    before,
  );
  assert.deepEqual(before.analysis, analysis);
  assert.equal(before.analysis?.failed[0]?.message, analysis.failed[0]?.message);
  assert.deepEqual(
    before.decisions.map(({ how, found, decision }) => [how, found, decision.verdict, decision.who]),
    [
      ['exact', relation.id, 'rejected', 'Ana'],
      ['exact', b.id, 'confirmed', 'Bo'],
    ],
  );
});

test('without its index, or with a damaged one, a case has lost nothing that analysis cannot make again', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  const decisions = await theCase.decisions();
  const sources = theCase.sources();
  await theCase.close();
  const spoil = [
    () => rm(join(folder, 'index.sqlite')),
    () => writeFile(join(folder, 'index.sqlite'), 'not a database, but long enough to be looked at as one'.repeat(100)),
    async () =>
      writeFile(join(folder, 'index.sqlite'), (await readFile(join(folder, 'index.sqlite'))).subarray(0, 5000)),
  ];
  for (const damage of spoil) {
    await damage();
    const again = await openCase(folder);
    assert.equal(await again.analysis(), null);
    assert.equal(await again.stale(), true);
    assert.deepEqual(
      (await again.decisions()).map(({ how }) => how),
      ['orphaned', 'orphaned'],
    );
    await again.keep(analysis, [two.bytes, one.bytes]);
    assert.deepEqual(again.sources(), sources);
    assert.deepEqual(await again.decisions(), decisions);
    assert.equal(await again.stale(), false);
    await again.close();
  }
});

test('a case can be copied whole and opened elsewhere', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  await theCase.close();
  const copy = join(await temporaryFolder(context), 'copy');
  await cp(folder, copy, { recursive: true });
  const again = await openCase(copy);
  context.after(() => again.close());
  assert.deepEqual(await again.bytes(one.bytes), Buffer.from(one.text));
  assert.equal((await again.decisions()).length, 2);
});

test('the same bytes are kept once; new ones make the analysis stale', async context => {
  const { theCase } = await caseOfTwo(context);
  context.after(() => theCase.close());
  assert.equal(await theCase.stale(), false);
  assert.deepEqual(await theCase.addSource({ name: 'copy.txt', bytes: bytesOf(one.text) }, 'Ana'), {
    sha256: one.bytes,
    added: false,
  });
  assert.equal(await theCase.stale(), false);
  const [x, y] = await Promise.all(
    [1, 2].map(() => theCase.addSource({ name: 'new.txt', bytes: bytesOf('New.') }, 'Ana')),
  );
  assert.deepEqual([x?.added, y?.added], [true, false]);
  assert.equal(await theCase.stale(), true);
  assert.deepEqual(
    theCase.sources().map(source => source.name),
    ['one.txt', 'two.txt', 'new.txt'],
  );
  assert.equal(theCase.sources()[2]?.sha256, sha256('New.'));
});

test('a source that was dropped is no longer one, and can be put back', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  await theCase.dropSource(two.bytes, 'Ana');
  assert.deepEqual(
    theCase.sources().map(source => source.name),
    ['one.txt'],
  );
  assert.equal(await theCase.stale(), true);
  await assert.rejects(theCase.bytes(two.bytes), fault('not-found'));
  await assert.rejects(theCase.dropSource(two.bytes, 'Ana'), fault('not-found'));
  await assert.rejects(theCase.restoreSource(sha256('never given'), 'Ana'), fault('not-found'));
  await theCase.close();
  const again = await openCase(folder);
  context.after(() => again.close());
  assert.equal(again.sources().length, 1);
  await again.restoreSource(two.bytes, 'Bo');
  assert.deepEqual(
    again.sources().map(({ name, who }) => [name, who]),
    [
      ['one.txt', 'Ana'],
      ['two.txt', 'Bo'],
    ],
  );
  assert.equal(await again.stale(), false);
  assert.deepEqual(await again.bytes(two.bytes), Buffer.from(two.text));
});

test('bytes that are gone or changed are a fault of that source', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  context.after(() => theCase.close());
  await writeFile(join(folder, 'sources', one.bytes), 'changed');
  await rm(join(folder, 'sources', two.bytes));
  for (const hash of [one.bytes, two.bytes]) await assert.rejects(theCase.bytes(hash), fault('case-broken'));
  await assert.rejects(theCase.bytes('../case.json'), fault('not-found'));
});

test('a decision is taken back, not erased; one that is not in force is not found', async context => {
  const { theCase } = await caseOfTwo(context);
  context.after(() => theCase.close());
  const id = (await theCase.decisions())[0]?.decision.id ?? '';
  await theCase.undo(id, 'Ana');
  assert.equal((await theCase.decisions()).length, 1);
  assert.deepEqual(
    theCase.history().map(({ kind }) => kind),
    ['made', 'source', 'source', 'decided', 'decided', 'undone'],
  );
  await assert.rejects(theCase.undo(id, 'Ana'), fault('not-found'));
});

test('marks are kept for their text and version, and go with the text', async context => {
  const { theCase } = await caseOfTwo(context);
  context.after(() => theCase.close());
  const marks = {
    kind: 'marks',
    document: 'gone',
    sentences: [[0, 3]],
    mentions: [],
    times: [],
    statements: [],
  } as const;
  await theCase.keepMarks(marks, '1');
  assert.deepEqual(await theCase.marksFor('gone', '1'), marks);
  assert.equal(await theCase.marksFor('gone', 'another'), null);
  assert.deepEqual(await theCase.marksFor(one.id, marksVersion(one)), analysis.marks[0]);
  await theCase.keep(analysis, []);
  assert.equal(await theCase.marksFor('gone', '1'), null);
});

test('a case open elsewhere, a folder in use, a file of a later version and a damaged one are refused', async context => {
  const { folder, theCase } = await caseOfTwo(context);
  await assert.rejects(openCase(folder), fault('case-locked'));
  await assert.rejects(createCase(folder, { title: 'Again' }), fault('usage'));
  await theCase.close();
  await assert.rejects(
    theCase.decisions().then(() => theCase.undo('x', 'Ana')),
    fault('internal'),
  );
  const file = join(folder, 'case.json');
  const good = await readFile(file, 'utf8');
  for (const [bad, code] of [
    [good.replace('"version": 3', '"version": 4'), 'case-newer'],
    [good.replace('rashomon-case-folder', 'other'), 'case-broken'],
    ['{', 'case-broken'],
    ['null', 'case-broken'],
  ] as const) {
    await writeFile(file, bad);
    await assert.rejects(openCase(folder), fault(code));
  }
  assert.deepEqual((await readdir(folder)).sort(), ['case.json', 'index.sqlite', 'journal.jsonl', 'sources']);
});
