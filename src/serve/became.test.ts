import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMALL, smallCase } from '../../test/small-case/index.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { createApp } from './app.ts';
import type { DecisionView, PointsView } from './contract.ts';
import { createDesk } from './desk.ts';

test('the point of a link that was merged by hand is told to be part of another, until the merge is undone', async context => {
  const theCase = await smallCase(join(await temporaryFolder(context), 'case'));
  context.after(() => theCase.close());
  const desk = createDesk({ case: theCase, analyse: async () => SMALL, who: 'Ana' });
  const app = createApp(desk, { files: new Map(), serve: () => new Response() });
  const ask = async <T>(path: string, method = 'GET', body?: object) => {
    const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return (await answer.json()) as T;
  };
  const opened = async (id: string) => {
    const { at, became, points } = await ask<PointsView>(`points?open=${id}`);
    return { at, became: became && [became.id, became.by?.who], isThere: points.some(point => point.id === id) };
  };
  const [into, gone] = SMALL.points.map(({ id }) => id);
  assert.ok(into && gone);
  assert.equal((await opened(gone)).became, null);
  const { decision } = await ask<DecisionView>(`points/${into}/merge`, 'POST', { with: [gone] });
  assert.deepEqual(await opened(gone), { at: 0, became: [into, 'Ana'], isThere: false });
  assert.equal((await opened(into)).became, null);
  assert.deepEqual(await opened('none'), { at: null, became: null, isThere: false });
  await ask(`decisions/${decision}`, 'DELETE');
  assert.deepEqual([(await opened(gone)).became, (await opened(gone)).isThere], [null, true]);

  // A relation that a person stands by makes one point of two as well.
  const [one, other] = SMALL.points.map(({ sides }) => sides[0]?.statements[0]);
  await ask(`pairs/${one}/${other}/relation`, 'POST', { kind: 'agrees', turned: false });
  const left = (await ask<PointsView>('points')).points.map(({ id }) => id);
  const joined = [into, gone].find(id => !left.includes(id));
  assert.deepEqual((await opened(joined ?? '')).became, [left[0], undefined]);
});
