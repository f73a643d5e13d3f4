import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analysis, at, decided, links, on, points } from './lay.fixture.ts';
import { layOver } from './lay.ts';
import { pointRef, sideRef } from './refer.ts';
import { withoutRejected } from './without-rejected.ts';

const AS_FOUND = ['a1 a2 | b1 b2', 'c1 | d1'];

test('without decisions the points are the same values, and so without one that touches them', () => {
  assert.equal(layOver([], analysis).analysis, analysis);
  assert.equal(layOver([on.confirm(links.ab)], analysis).analysis.points, analysis.points);
});

test('a possible relation that a person confirms puts a statement on the side it agrees with, or across from it', () => {
  assert.deepEqual(points(on.confirm(links.ax)), ['a1 a2 x | b1 b2', 'c1 | d1']);
  assert.deepEqual(points(on.confirm(links.ax), on.confirm(links.xy)), ['a1 a2 x | b1 b2 y', 'c1 | d1']);
});

test('two statements on no point make one; a rival answer is a side of its own', () => {
  assert.deepEqual(points(on.confirm(links.xy)), [...AS_FOUND, 'x | y']);
  assert.deepEqual(points(on.confirm(links.xy), on.confirm(links.yz)), [...AS_FOUND, 'x | y | z']);
});

test('an agreement between two points makes one of them, yes beside yes and no beside no', () => {
  assert.deepEqual(points(on.confirm(links.ac)), ['a1 a2 c1 | b1 b2 d1']);
});

test('a relation taken for the opposite brings one end over: the one with fewer ties to its side', () => {
  assert.deepEqual(points(on.correct(links.cd, 'agrees')), ['a1 a2 | b1 b2', 'c1 d1 | ']);
  assert.deepEqual(points(on.correct(links.aa, 'contradicts')), ['a1 | b1 b2 a2', 'c1 | d1']);
  assert.deepEqual(points(on.correct(links.aa, 'rivals')), ['a1 | b1 b2 | a2', 'c1 | d1']);
});

test('a rejected relation cannot be confirmed by a later look at its statements', () => {
  assert.deepEqual(points(on.confirm(links.ax), on.rejectStatement('x')), AS_FOUND);
});

test('a statement is moved to another side, to a side of its own, to another point, and off every point', () => {
  const move = (to: Parameters<typeof decided>[0] & { verdict: 'moved' }) => points(decided(to));
  const finding = on.statement('b2');
  assert.deepEqual(move({ verdict: 'moved', finding, to: { point: on.point('ab'), side: on.side('ab', 0) } }), [
    'a1 a2 b2 | b1',
    'c1 | d1',
  ]);
  assert.deepEqual(move({ verdict: 'moved', finding, to: { point: on.point('ab'), side: null } }), [
    'a1 a2 | b1 | b2',
    'c1 | d1',
  ]);
  assert.deepEqual(move({ verdict: 'moved', finding, to: { point: on.point('cd'), side: on.side('cd', 1) } }), [
    'a1 a2 | b1',
    'c1 | d1 b2',
  ]);
  assert.deepEqual(move({ verdict: 'moved', finding, to: null }), ['a1 a2 | b1', 'c1 | d1']);
});

test('points are merged with all their sides, sides are merged then, and statements split off keep theirs', () => {
  const merge = decided({ verdict: 'merged', finding: on.point('cd'), with: [on.point('ab')] });
  assert.deepEqual(points(merge), ['c1 | d1 | a1 a2 | b1 b2']);
  const laid = layOver([merge], analysis);
  const sides = decided({ verdict: 'merged', finding: sideRef(laid, 'cd', 0), with: [sideRef(laid, 'cd', 2)] });
  assert.deepEqual(points(merge, sides), ['c1 a1 a2 | d1 |  | b1 b2']);
  const split = decided({
    verdict: 'split',
    finding: on.point('ab'),
    off: [on.statement('a2'), on.statement('b1')].map(({ kind: _, ...anchor }) => anchor),
  });
  assert.deepEqual(points(split), ['a1 | b2', 'c1 | d1', 'a2 | b1']);
});

test('what a person laid out is not joined again by a relation', () => {
  const split = decided({
    verdict: 'split',
    finding: on.point('ab'),
    off: [on.statement('a2')].map(({ kind: _, ...anchor }) => anchor),
  });
  assert.deepEqual(points(split, on.confirm(links.ac)), ['a1 | b1 b2', 'c1 | d1', 'a2']);
});

test('a name given by hand is kept beside the words, on the point and the side that hold them; the last one stands', () => {
  const decisions = [
    decided({ verdict: 'named', finding: on.point('ab'), name: 'Who opened it?' }),
    decided({ verdict: 'named', finding: on.side('ab', 1), name: 'Nobody did' }),
    decided({ verdict: 'named', finding: on.point('ab'), name: 'Who opened the gate?' }),
  ];
  const { analysis: laid, decisions: placed } = layOver(decisions, analysis);
  const [point] = laid.points;
  assert.deepEqual([point?.name, point?.label], ['Who opened the gate?', at.a1.quote]);
  assert.deepEqual(
    point?.sides.map(({ name }) => name),
    [undefined, 'Nobody did'],
  );
  assert.deepEqual(
    placed.map(({ how, found }) => [how, found]),
    [
      ['exact', 'ab'],
      ['exact', 'ab'],
      ['exact', 'ab'],
    ],
  );
  const away = decided({ verdict: 'named', finding: on.point('ab'), name: '' });
  assert.equal(layOver([...decisions, away], analysis).analysis.points[0]?.name, undefined);
});

test('names and moves find their point when it was merged, and are orphaned when its words are gone', () => {
  const merge = decided({ verdict: 'merged', finding: on.point('cd'), with: [on.point('ab')] });
  const name = decided({ verdict: 'named', finding: on.point('ab'), name: 'One' });
  assert.equal(layOver([merge, name], analysis).analysis.points[0]?.name, 'One');
  const without = { ...analysis, statements: [], relations: [], points: [] };
  assert.deepEqual(
    layOver([name, merge], without).decisions.map(({ how, found }) => [how, found]),
    [
      ['orphaned', null],
      ['orphaned', null],
    ],
  );
});

test('a point that wholly falls apart stays to be found again, and leaves the export', () => {
  const laid = layOver([on.reject(links.cd)], analysis);
  assert.deepEqual(points(on.reject(links.cd)), AS_FOUND);
  assert.deepEqual(
    withoutRejected(laid).points.map(({ id }) => id),
    ['ab'],
  );
});

test('references to a point are of its words, however it came about', () => {
  const laid = layOver([on.confirm(links.xy)], analysis);
  const made = laid.analysis.points[2];
  assert.ok(made);
  const name = decided({ verdict: 'named', finding: pointRef(laid, made.id), name: 'New' });
  assert.equal(layOver([on.confirm(links.xy), name], analysis).analysis.points[2]?.name, 'New');
});
