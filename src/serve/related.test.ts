import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { NAMED, SMALL, smallCase } from '../../test/small-case/index.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { openCase } from '../case/index.ts';
import { createApp } from './app.ts';
import type { DecisionView, FaultView, HistoryView, PairView, PointsView } from './contract.ts';
import { createDesk } from './desk.ts';

/* Two statements that a person sets against one another where nothing was found. */

test('a relation made by hand is shown as such, exported, listed, kept in the journal, and taken back', async context => {
  const folder = join(await temporaryFolder(context), 'case');
  const theCase = await smallCase(folder);
  const desk = createDesk({ case: theCase, analyse: async () => SMALL, who: 'Ana' });
  const app = createApp(desk, { files: new Map(), serve: () => new Response() });
  const ask = async <T>(path: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, init);
    return { status: answer.status, body: (await answer.json()) as T };
  };
  const [one, other] = [NAMED.thanks.id, NAMED.four.id];
  const relate = <T = DecisionView>(a: string, b: string, body: object) =>
    ask<T>(`pairs/${a}/${b}/relation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const pair = async () => (await ask<PairView>(`pairs/${one}/${other}`)).body;
  const points = (await ask<PointsView>('points')).body.points.length;
  assert.deepEqual((await pair()).relations, []);

  const made = await relate(one, other, { kind: 'denies', turned: true });
  assert.equal(made.status, 200);
  const [relation] = (await pair()).relations;
  assert.deepEqual(
    [relation?.kind, relation?.a, relation?.b, relation?.review, relation?.added, relation?.why[0]?.code],
    ['denies', other, one, 'confirmed', made.body.decision, 'by-hand'],
  );
  const stood = (await ask<PointsView>('points')).body.points;
  assert.ok(stood.length >= points);
  const exported = (await ask<{ relations: readonly { id: string; why: readonly { code: string }[] }[] }>('export'))
    .body;
  assert.equal(exported.relations.find(({ id }) => id === relation?.id)?.why[0]?.code, 'by-hand');
  const [line] = (await ask<HistoryView>('history')).body.decisions;
  assert.deepEqual(
    [line?.verdict, line?.finding, line?.relation, line?.state],
    ['added', 'relation', 'denies', 'in-force'],
  );

  const again = await relate<FaultView>(other, one, { kind: 'agrees', turned: false });
  assert.deepEqual([again.status, again.body.code], [409, 'decided-meanwhile']);
  assert.equal((await relate<FaultView>(one, one, { kind: 'agrees', turned: false })).body.code, 'request-invalid');
  assert.equal((await relate<FaultView>(one, 'none', { kind: 'agrees', turned: false })).body.code, 'not-found');

  await theCase.close();
  const reopened = await openCase(folder);
  context.after(() => reopened.close());
  assert.ok((await reopened.laid())?.analysis.relations.some(({ id }) => id === relation?.id));
  await reopened.undo(made.body.decision ?? '', 'Ana');
  assert.equal((await reopened.laid())?.analysis.relations.length, SMALL.relations.length);
});
