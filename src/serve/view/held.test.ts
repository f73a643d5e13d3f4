import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { NAMED, SMALL, smallCase } from '../../../test/small-case/index.ts';
import { anchorOf, type Case } from '../../case/index.ts';
import { createDesk, type Desk } from '../desk.ts';
import { nearView } from './near.ts';
import { pairView } from './pair.ts';
import { pairsView } from './pairs.ts';
import { sourcesView } from './sources.ts';
import { timelineView } from './timeline.ts';

/* Pairs, times and sources as the API tells them, over the small case. */

let folder: string;
let theCase: Case;
let desk: Desk;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-held-'));
  theCase = await smallCase(join(folder, 'case'));
  desk = createDesk({ case: theCase, analyse: async () => SMALL, who: 'tester' });
});
after(async () => {
  await theCase?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the earlier statement comes first, whichever is asked for first, with its document around it and no menus', async () => {
  const present = await desk.present();
  const one = pairView(present, NAMED.wasCall.id, NAMED.noCall.id);
  assert.deepEqual(one, pairView(present, NAMED.noCall.id, NAMED.wasCall.id));
  assert.deepEqual([one.a.line.id, one.b.line.id, one.ordered], [NAMED.noCall.id, NAMED.wasCall.id, true]);
  assert.equal(one.relations[0]?.kind, 'reverses');
  assert.deepEqual(
    one.points.map(({ number }) => number),
    [1],
  );
  for (const { from, text, content, line } of [one.a, one.b]) {
    assert.deepEqual(
      content.map(([start, end]) => text.slice(start - from, end - from)),
      line.pieces,
    );
    assert.doesNotMatch(text, /Sign in|everyone knows|lock crash live/);
  }
});

test('two that were said on one day are in the order of their numbers, and nobody claims to know', async () => {
  const { a, b, ordered, relations } = pairView(await desk.present(), NAMED.book.id, NAMED.told.id);
  assert.deepEqual([a.line.id, b.line.id, ordered, relations.length], [NAMED.told.id, NAMED.book.id, null, 0]);
  await assert.rejects(async () => pairView(await desk.present(), NAMED.book.id, 'none'), { code: 'not-found' });
});

test('pairs come the most telling first, those that wait after those found, with all that they name', async () => {
  const present = await desk.present();
  const view = pairsView(present, { kinds: [], point: null });
  assert.equal(view.total, SMALL.relations.length);
  assert.equal(view.pairs[0]?.relation.kind, 'reverses');
  assert.equal(view.pairs.at(-1)?.relation.tier, 'possible');
  const named = new Set(view.statements.map(({ id }) => id));
  for (const { relation, points } of view.pairs) {
    assert.ok(named.has(relation.a) && named.has(relation.b));
    for (const point of points) assert.ok(view.points.some(({ id }) => id === point));
  }
});

test('pairs are narrowed by kind and by point; the counts are those of the point', async () => {
  const present = await desk.present();
  const second = present.points.points[1]?.id ?? '';
  const agreeing = pairsView(present, { kinds: ['agrees'], point: null });
  assert.ok(agreeing.pairs.length > 1 && agreeing.pairs.every(({ relation }) => relation.kind === 'agrees'));
  assert.equal(agreeing.counts.find(({ kind }) => kind === 'reverses')?.count, 1);
  const { pairs, counts } = pairsView(present, { kinds: [], point: second });
  assert.deepEqual(
    pairs.map(({ relation }) => relation.kind),
    ['updates'],
  );
  assert.deepEqual(counts, [{ kind: 'updates', count: 1 }]);
  assert.equal(pairsView(present, { kinds: ['nonsense'], point: 'none' }).total, 0);
});

test('words near in meaning are told once each, nearest first; what both have, and what stands everywhere, is not asked', async () => {
  const asked: string[] = [];
  const embed = async (texts: readonly string[]) => {
    asked.push(...texts);
    return texts.map(text =>
      Float32Array.from(text === 'probably' || text === 'weight' ? [1, 0] : [0, text === 'water' ? 1 : 0]),
    );
  };
  const { shot } = await desk.present();
  const { words } = await nearView(shot, NAMED.bolt.id, NAMED.boardBolt.id, embed);
  const cut = (statement: typeof NAMED.bolt, [start, end]: readonly [number, number]) =>
    SMALL.documents.find(({ id }) => id === statement.document)?.text.slice(start, end);
  assert.deepEqual(
    words.map(({ a, b, score }) => [cut(NAMED.bolt, a), cut(NAMED.boardBolt, b), score]),
    [['probably', 'weight', 1]],
  );
  for (const word of ['sheared', 'about', 'the']) assert.ok(!asked.includes(word), word);
});

test('two figures are not near in meaning, though the model says so', async () => {
  const { shot } = await desk.present();
  const figures = async (texts: readonly string[]) =>
    texts.map((text, i) =>
      Float32Array.from({ length: 40 }, (_, at) => Number(at === (/four|two/.test(text) ? 0 : i + 1))),
    );
  const { words } = await nearView(shot, NAMED.four.id, NAMED.two.id, figures);
  assert.deepEqual(words, []);
});

test('the timeline has every statement on the points asked for, and who changed sides', async () => {
  const present = await desk.present();
  const view = timelineView(present, ['all']);
  const placed = new Set(SMALL.points.flatMap(point => point.sides.flatMap(side => side.statements)));
  assert.deepEqual(new Set(view.marks.map(({ line }) => line.id)), placed);
  assert.deepEqual(
    view.changes.map(({ a, b }) => [a, b]),
    [[NAMED.noCall.id, NAMED.wasCall.id]],
  );
  const told = view.marks.find(({ line }) => line.id === NAMED.told.id);
  assert.deepEqual([told?.about, told?.aboutWords], ['2031-06-01T21:00', ['at nine']]);
});

test('it opens on the points where someone changed sides, and knows no others than are there', async () => {
  const present = await desk.present();
  const [first, second] = present.points.points.map(({ id }) => id);
  assert.deepEqual(timelineView(present, []).shown, [first]);
  assert.deepEqual(timelineView(present, [second ?? '', 'gone']).shown, [second]);
  assert.deepEqual(timelineView(present, ['gone']).shown, [first]);
  assert.deepEqual(
    timelineView(present, [second ?? '']).marks.map(({ line }) => line.id),
    [NAMED.four.id, NAMED.two.id],
  );
});

test('sources add up: every statement came one way, and a copy adds no document to its origin', async () => {
  const view = sourcesView(await desk.present(), {});
  assert.equal(
    view.paths.reduce((sum, { statements }) => sum + statements, 0),
    SMALL.statements.length,
  );
  const board = view.origins.find(({ label }) => label === 'Tolme Harbour Board');
  assert.ok(board && board.documents === board.withoutCopies + 1);
  assert.equal(view.origins.find(({ label }) => label === 'Lene Faldt')?.reversals.length, 1);
  assert.deepEqual(
    view.copies.map(({ from, to, count, shared, of }) => [from, to, count, shared, of]),
    [[NAMED.board.id, NAMED.copied.document, 1, 16, 16]],
  );
});

test('sources of one point are those of its statements alone; a point that is not there is refused', async () => {
  const present = await desk.present();
  const second = present.points.points[1];
  assert.ok(second);
  const view = sourcesView(present, { point: second.id });
  assert.deepEqual(view.paths.map(({ first }) => first).sort(), [NAMED.four.id, NAMED.two.id].sort());
  assert.deepEqual(
    view.origins.map(({ alone }) => alone.length),
    [1, 1],
  );
  assert.throws(() => sourcesView(present, { point: 'none' }), { code: 'not-found' });
});

test('the lines of an origin come when they are asked for', async () => {
  const present = await desk.present();
  const faldt = sourcesView(present, {}).origins.find(({ label }) => label === 'Lene Faldt');
  assert.ok(faldt);
  assert.deepEqual(sourcesView(present, {}).lines, []);
  const { lines, statements } = sourcesView(present, { origin: faldt.id });
  assert.equal(lines.length, faldt.statements);
  for (const id of lines) assert.ok(statements.some(line => line.id === id));
  assert.deepEqual(sourcesView(present, { origin: 'none' }).lines, []);
});

test('what a person rejected is in no time and no source', async () => {
  const relation = SMALL.relations.find(({ kind }) => kind === 'reverses');
  const end = (id: string) => {
    const statement = SMALL.statements.find(one => one.id === id);
    const document = SMALL.documents.find(one => one.id === statement?.document);
    assert.ok(statement && document);
    return anchorOf(document, statement.content);
  };
  assert.ok(relation);
  const decision = await theCase.decide(
    {
      verdict: 'rejected',
      finding: { kind: 'relation', relation: relation.kind, a: end(relation.a), b: end(relation.b) },
    },
    'tester',
  );
  desk.changed();
  const present = await desk.present();
  assert.deepEqual(timelineView(present, []).changes, []);
  assert.equal(
    sourcesView(present, {}).origins.some(({ reversals }) => reversals.length > 0),
    false,
  );
  await theCase.undo(decision.id, 'tester');
  desk.changed();
});
