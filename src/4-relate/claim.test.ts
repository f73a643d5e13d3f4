import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { given, type Line } from './given.fixture.ts';

const one = (line: Line) => {
  const { documents, resolved } = given([{ name: 'The Weir', lines: [line] }]);
  const [claim] = claims(documents, resolved);
  assert.ok(claim);
  return claim;
};

test('a denial by cue turns the claim round and is judged with its sentence', () => {
  const claim = one({ text: 'Ada Ode {denied} that [the gates were open].', by: 'Ada Ode' });
  assert.equal(claim.text, 'the gates were open');
  assert.equal(claim.judged, 'Ada Ode denied that the gates were open.');
  assert.equal(claim.deniedByCue, true);
  assert.equal(claim.negative, true);
});

test('denying a negative claim affirms it', () => {
  assert.equal(one({ text: 'Ada Ode {denied} that [nobody was warned].', by: 'Ada Ode' }).negative, false);
});

test('a plain report is judged by its words alone', () => {
  const claim = one({ text: 'Ada Ode {said} [the gates were not open].', by: 'Ada Ode' });
  assert.equal(claim.judged, 'the gates were not open');
  assert.equal(claim.negative, true);
  assert.equal(claim.deniedByCue, false);
  assert.equal(claim.own, false);
});

test('names are told apart from the other words of a claim', () => {
  const claim = one({ text: 'Marrow Falls was flooded at night', names: ['Marrow Falls'] });
  assert.deepEqual(claim.stems, ['flood', 'night']);
  assert.equal(claim.names.length, 1);
  assert.equal(claim.own, true);
});

test('a pronoun gives way to the name that it is known to stand for', () => {
  const { documents, resolved } = given([
    { name: 'The Weir', lines: [{ text: 'He opened his gate', names: ['Joss Vane', 'He', 'his'] }] },
  ]);
  const entities = resolved.entities.map(entity =>
    entity.name === 'He' || entity.name === 'his' ? { ...entity, name: 'Joss Vane' } : entity,
  );
  assert.equal(claims(documents, { ...resolved, entities })[0]?.text, 'Joss Vane opened Joss Vane’s gate');
});

test('a cue that takes a noun does not leave the words as they are', () => {
  const by = 'Ada Ode';
  assert.equal(one({ text: 'Ada Ode {released reports about} [attacks on the dam]', by }).plain, false);
  assert.equal(one({ text: 'Ada Ode {welcomed} [the release of the crew]', by }).plain, false);
  assert.equal(one({ text: 'Ada Ode {downplayed} [the possibility that the dam would break]', by }).plain, false);
  assert.equal(one({ text: 'Ada Ode {assured} [the governors that the dam would hold]', by }).plain, true);
  assert.equal(one({ text: '{According to} Ada Ode, [the crew was released]', by }).plain, true);
  assert.equal(one({ text: 'Ada Ode {warned} that [the dam would not hold]', by }).plain, true);
});

test('a denial of what stands before does not deny what follows', () => {
  const claim = one({ text: 'Ada Ode {rejected} [that: a message, she said, went to every house].', by: 'Ada Ode' });
  assert.equal(claim.deniedByCue, false);
  assert.equal(claim.plain, false);
});
