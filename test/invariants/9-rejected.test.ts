import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf, createCase, type Laid, withoutRejected } from '../../src/case/index.ts';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../small-analysis.ts';
import { temporaryFolder } from '../temporary.ts';

/*
 * A run of the analyser may cut statements a little differently, turn a pair round, or give other ids. Here three runs
 * over the same two texts stand in for such versions, and the case has to tell that it is the same finding.
 */
const one = smallDocument('one.txt', 'The gates were open at ten, the miller said.');
const two = smallDocument('two.txt', 'Nobody opened the gates that night.');
const open = smallStatement(one, 'The gates were open at ten');
const nobody = smallStatement(two, 'Nobody opened the gates that night.');
const openLonger = smallStatement(one, 'The gates were open at ten,');
const nobodyShorter = smallStatement(two, 'Nobody opened the gates that night');
const runs = [
  { statements: [open, nobody], relations: [smallRelation('contradicts', open, nobody)] },
  { statements: [open, nobody], relations: [smallRelation('contradicts', nobody, open)] },
  { statements: [openLonger, nobodyShorter], relations: [smallRelation('contradicts', nobodyShorter, openLonger)] },
].map(run => smallAnalysis({ documents: [one, two], ...run }));

function left(laid: Laid | null) {
  assert.ok(laid);
  return withoutRejected(laid);
}

test('a rejected relation does not come back: not the other way round, not on slightly other words, not under another id', async context => {
  const theCase = await createCase(`${await temporaryFolder(context)}/case`, { title: 'x' });
  context.after(() => theCase.close());
  const finding = {
    kind: 'relation',
    relation: 'contradicts',
    a: anchorOf(one, open.content),
    b: anchorOf(two, nobody.content),
  } as const;
  assert.equal(new Set(runs.flatMap(run => run.relations.map(({ id }) => id))).size, 3);
  await theCase.decide({ verdict: 'rejected', finding }, 'Ana');
  for (const run of runs) {
    await theCase.keep(run, []);
    assert.deepEqual(left(await theCase.laid()).relations, []);
  }
});

test('a rejected statement does not come back on slightly other words, and its relations stay away with it', async context => {
  const theCase = await createCase(`${await temporaryFolder(context)}/case`, { title: 'x' });
  context.after(() => theCase.close());
  await theCase.decide({ verdict: 'rejected', finding: { kind: 'statement', ...anchorOf(one, open.content) } }, 'Ana');
  for (const run of runs) {
    await theCase.keep(run, []);
    const kept = left(await theCase.laid());
    assert.deepEqual(
      kept.statements.map(({ document }) => document),
      [two.id],
    );
    assert.deepEqual(kept.relations, []);
  }
});

test('taking a rejection back brings the finding back, and another finding on the pair was never touched', async context => {
  const theCase = await createCase(`${await temporaryFolder(context)}/case`, { title: 'x' });
  context.after(() => theCase.close());
  const denial = smallRelation('denies', open, nobody);
  const [run] = runs;
  assert.ok(run);
  const both = smallAnalysis({ ...run, relations: [...run.relations, denial] });
  await theCase.keep(both, []);
  const finding = {
    kind: 'relation',
    relation: 'contradicts',
    a: anchorOf(two, nobody.content),
    b: anchorOf(one, open.content),
  } as const;
  const { id } = await theCase.decide({ verdict: 'rejected', finding }, 'Ana');
  assert.deepEqual(left(await theCase.laid()).relations, [denial]);
  await theCase.undo(id, 'Ana');
  assert.deepEqual(left(await theCase.laid()).relations, both.relations);
});
