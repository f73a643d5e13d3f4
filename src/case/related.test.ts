import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation } from '../4-relate/index.ts';
import type { Decision } from './decision.ts';
import { analysis, at, decided, links, on, points } from './lay.fixture.ts';
import { layOver } from './lay.ts';
import { relatedRef, relationRef } from './refer.ts';

/* A relation that a person sees where the engine found none. */

const plain = layOver([], analysis);
const relate = (kind: Relation['kind'], a: keyof typeof at, b: keyof typeof at): Decision =>
  decided({ verdict: 'added', finding: relatedRef(plain, kind, at[a].id, at[b].id) });
const relationsOf = (...decisions: readonly Decision[]) => layOver(decisions, analysis).analysis.relations;

test('it stands among the relations, as found, with who saw it for its only reason', () => {
  const made = relationsOf(relate('denies', 'a1', 'z')).at(-1);
  assert.deepEqual(
    [made?.kind, made?.a, made?.b, made?.tier, made?.confidence],
    ['denies', at.a1.id, at.z.id, 'found', 1],
  );
  assert.deepEqual(made?.why, [{ code: 'by-hand', text: 'Ana says so; the tool had found nothing.' }]);
  assert.equal(relationsOf().length, Object.keys(links).length);
});

test('it lays points out as a confirmed one does: across, beside, and a point of two that stood on none', () => {
  assert.deepEqual(points(relate('denies', 'a1', 'z')), ['a1 a2 | b1 b2 z', 'c1 | d1']);
  assert.deepEqual(points(relate('agrees', 'c1', 'x')), ['a1 a2 | b1 b2', 'c1 x | d1']);
  assert.deepEqual(points(relate('contradicts', 'x', 'z')), ['a1 a2 | b1 b2', 'c1 | d1', 'x | z']);
});

test('it can be confirmed, rejected, and taken for another kind as any other; a rejected one holds nothing together', () => {
  const made = relate('agrees', 'x', 'z');
  const laid = layOver([made], analysis);
  const id = laid.decisions[0]?.found ?? '';
  assert.equal(laid.decisions[0]?.how, 'exact');
  const finding = relationRef(laid, id);
  const corrected = decided({ verdict: 'corrected', finding, relation: 'rivals', turned: false });
  assert.equal(relationsOf(made, corrected).at(-1)?.kind, 'rivals');
  assert.deepEqual(points(made, corrected), ['a1 a2 | b1 b2', 'c1 | d1', 'x | z']);
  assert.deepEqual(points(made, decided({ verdict: 'rejected', finding })), ['a1 a2 | b1 b2', 'c1 | d1']);
});

test('where the engine finds the same relation by now, it is the engine’s, and confirmed; on words that are gone it is none', () => {
  const known = relate('contradicts', 'y', 'x');
  assert.equal(relationsOf(known).length, Object.keys(links).length);
  assert.equal(relationsOf(known).find(({ id }) => id === links.xy.id)?.tier, 'found');
  assert.deepEqual(points(known), points(on.confirm(links.xy)));

  const made = relate('denies', 'a1', 'z');
  const gone = layOver([made], { ...analysis, statements: analysis.statements.filter(({ id }) => id !== at.z.id) });
  assert.equal(gone.analysis.relations.length, Object.keys(links).length);
  assert.equal(gone.decisions[0]?.found, null);
});
