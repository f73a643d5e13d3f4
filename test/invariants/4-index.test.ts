import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  anchorOf,
  type Case,
  createCase,
  entityRef,
  type NewDecision,
  openCase,
  pointRef,
  relationRef,
  sideRef,
  statementRef,
} from '../../src/case/index.ts';
import { caseExport } from '../../src/export/index.ts';
import { headsWhenNeeded } from '../../src/neural/lazy-heads.ts';
import { runCase } from '../../src/run/index.ts';
import { sampleSources } from '../sources.ts';
import { temporaryFolder } from '../temporary.ts';

const heads = headsWhenNeeded();

async function exported(theCase: Case): Promise<string> {
  const laid = await theCase.laid();
  assert.ok(laid);
  return caseExport(laid.analysis, laid.decisions);
}

/** Makes a decision of every sort on what the engine found. */
async function decideAll(theCase: Case): Promise<void> {
  const laid = await theCase.laid();
  assert.ok(laid);
  const { documents, statements, relations, points, entities } = laid.analysis;
  const [one, two, three] = statements;
  const named = entities.filter(({ mentions }) => mentions.length > 0);
  const [point, document] = [points[0], documents[0]];
  const loose = statements.findLast(
    ({ id }) => !points.some(({ sides }) => sides.some(side => side.statements.includes(id))),
  );
  assert.ok(one && two && three && named[0] && named[1] && named[2] && point && document && loose && relations[0]);
  const on = (id: string) => statementRef(laid, id);
  const start = document.text.indexOf(' ');
  const decisions: readonly NewDecision[] = [
    { verdict: 'confirmed', finding: on(one.id) },
    { verdict: 'rejected', finding: on(two.id) },
    {
      verdict: 'corrected',
      finding: on(three.id),
      reading: { speaker: entityRef(laid, named[0].id), said: '2024-05', about: null },
    },
    {
      verdict: 'added',
      finding: { kind: 'statement', ...anchorOf(document, [[start + 1, start + 9]]) },
      reading: { speaker: { kind: 'entity', entity: 'person', name: 'Someone New', mentions: [] }, kind: 'indirect' },
    },
    { verdict: 'corrected', finding: relationRef(laid, relations[0].id), relation: 'rivals', turned: true },
    { verdict: 'noted', finding: pointRef(laid, point.id), note: 'The main one.' },
    { verdict: 'named', finding: sideRef(laid, point.id, 0), name: 'Yes' },
    { verdict: 'moved', finding: on(loose.id), to: { point: pointRef(laid, point.id), side: null } },
    { verdict: 'merged', finding: entityRef(laid, named[1].id), with: [entityRef(laid, named[2].id)] },
    { verdict: 'split', finding: pointRef(laid, point.id), off: [on(loose.id)].map(({ kind: _, ...words }) => words) },
  ];
  for (const decision of decisions) await theCase.decide(decision, 'Ana');
}

test('a case without its derived tables is, analysed again, the same case with its decisions', async context => {
  const folder = join(await temporaryFolder(context), 'case');
  const theCase = await createCase(folder, { title: 'Two accounts' });
  for (const source of sampleSources('northbank-ledger-15-may.html', 'directorate-statement-15-may.txt'))
    await theCase.addSource(source, 'Ana');
  await runCase(theCase, { heads });
  await decideAll(theCase);
  const before = await exported(theCase);
  await theCase.close();

  for (const suffix of ['', '-wal', '-shm']) await rm(join(folder, `index.sqlite${suffix}`), { force: true });
  const again = await openCase(folder);
  context.after(() => again.close());
  assert.equal(await again.analysis(), null);
  await runCase(again, { heads });
  assert.equal(await exported(again), before);
  const placed = await again.decisions();
  assert.equal(placed.length, 10);
  for (const { decision, how, found } of placed) {
    assert.equal(how, 'exact', decision.verdict);
    assert.ok(found, decision.verdict);
  }
});

test('marks that were kept give the same case as marks made anew', async context => {
  const sources = sampleSources('directorate-statement-15-may.txt', 'evening-courier-16-may.txt');
  const [one, all] = [sources.slice(0, 1), sources];
  const grown = await createCase(join(await temporaryFolder(context), 'grown'), { title: 'x' });
  context.after(() => grown.close());
  for (const source of one) await grown.addSource(source, 'Ana');
  await runCase(grown, { heads });
  for (const source of all) await grown.addSource(source, 'Ana');
  const steps: string[] = [];
  const grownAnalysis = await runCase(grown, { heads, onStep: ({ room }) => steps.push(room) });
  assert.ok(steps.includes('2-mark'));

  const fresh = await createCase(join(await temporaryFolder(context), 'fresh'), { title: 'x' });
  context.after(() => fresh.close());
  for (const source of all.toReversed()) await fresh.addSource(source, 'Ana');
  const freshAnalysis = await runCase(fresh, { heads });
  assert.ok(freshAnalysis.statements.length > 10 && freshAnalysis.failed.length === 0);
  assert.equal(caseExport(freshAnalysis), caseExport(grownAnalysis));
});
