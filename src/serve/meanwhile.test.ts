import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { NAMED, SMALL, smallCase } from '../../test/small-case/index.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { createApp } from './app.ts';
import type { DecisionView, FaultView, StatementView } from './contract.ts';
import { createDesk } from './desk.ts';

/** A server over the small case, and what two windows send it: `seen` is what the one that asks knows to be decided. */
async function serverOf(context: TestContext) {
  const theCase = await smallCase(join(await temporaryFolder(context), 'case'));
  context.after(() => theCase.close());
  const desk = createDesk({ case: theCase, analyse: async () => SMALL, who: 'Ana' });
  const app = createApp(desk, { files: new Map(), serve: () => new Response() });
  const ask = async (path: string, method: string, body?: object) => {
    const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: answer.status, ...((await answer.json()) as Partial<DecisionView & FaultView>) };
  };
  const post = (path: string, body: object, seen?: string) =>
    ask(`${path}${seen === undefined ? '' : `?seen=${seen}`}`, 'POST', body);
  return {
    theCase,
    ask,
    post,
    judge: (verdict: string, seen?: string) =>
      post('decisions', { finding: 'statement', id: NAMED.told.id, verdict }, seen),
    line: async () => (await ask(`statements/${NAMED.told.id}`, 'GET')) as unknown as StatementView,
  };
}

test('a decision from a screen that does not show what stands is refused, says what stands, and writes nothing', async context => {
  const { theCase, judge, line } = await serverOf(context);
  const first = await judge('confirmed', '');
  const entries = theCase.history().length;
  const stale = await judge('rejected', '');
  assert.deepEqual([stale.status, stale.code], [409, 'decided-meanwhile']);
  assert.match(stale.message ?? '', /It is confirmed now, by Ana\./);
  assert.deepEqual([theCase.history().length, (await line()).line.review], [entries, 'confirmed']);
  assert.equal((await judge('rejected', first.decision ?? '')).status, 200);
  assert.equal((await judge('confirmed')).status, 200);
});

test('of two decisions at the same moment the second is refused; the same one twice is one', async context => {
  const { theCase, judge } = await serverOf(context);
  const both = await Promise.all([judge('confirmed', ''), judge('rejected', '')]);
  assert.deepEqual(
    both.map(({ status }) => status),
    [200, 409],
  );
  const entries = theCase.history().length;
  const same = await judge('confirmed', '');
  assert.deepEqual([same.status, same.decision, theCase.history().length], [200, both[0]?.decision, entries]);
});

test('a correction, a note and another kind are refused likewise; a note does not stand in the way of a verdict', async context => {
  const { post, judge, line } = await serverOf(context);
  const note = (words: string, seen: string) =>
    post('notes', { finding: 'statement', id: NAMED.told.id, note: words }, seen);
  const noted = await note('Ask her.', '');
  assert.equal((await note('Ask him.', '')).code, 'decided-meanwhile');
  assert.equal((await note('Ask him.', noted.decision ?? '')).status, 200);
  const confirmed = await judge('confirmed', '');
  const { line: shown } = await line();
  const { kind, polarity, said } = shown;
  const { content, cue } = NAMED.told;
  const reading = { content, cue, speaker: null, kind, polarity, said, about: null };
  const path = `statements/${NAMED.told.id}/reading`;
  assert.equal((await post(path, reading, '')).code, 'decided-meanwhile');
  const corrected = await post(path, reading, confirmed.decision ?? '');
  assert.equal(corrected.status, 200);
  // The verdict is known to this screen, the correction is not.
  assert.equal((await judge('rejected', confirmed.decision ?? '')).code, 'decided-meanwhile');
  assert.equal((await judge('rejected', `${confirmed.decision},${corrected.decision}`)).status, 200);

  const [relation] = SMALL.relations;
  assert.ok(relation);
  await post('decisions', { finding: 'relation', id: relation.id, verdict: 'confirmed' }, '');
  const kindPath = `relations/${relation.id}/kind`;
  assert.equal((await post(kindPath, { kind: 'rivals', turned: false }, '')).code, 'decided-meanwhile');
});

test('to take back what is taken back already changes nothing; what another replaced is not taken back', async context => {
  const { theCase, ask, judge } = await serverOf(context);
  const first = await judge('confirmed');
  await judge('rejected');
  const replaced = await ask(`decisions/${first.decision}`, 'DELETE');
  assert.deepEqual([replaced.status, replaced.code], [409, 'decided-meanwhile']);
  const last = (await theCase.decisions()).at(-1)?.decision.id;
  assert.equal((await ask(`decisions/${last}`, 'DELETE')).status, 200);
  const entries = theCase.history().length;
  assert.equal((await ask(`decisions/${last}`, 'DELETE')).status, 200);
  assert.equal(theCase.history().length, entries);
  assert.equal((await ask('decisions/none', 'DELETE')).code, 'not-found');
});
