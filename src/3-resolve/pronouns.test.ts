import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from './entities.ts';
import { marked } from './marked.fixture.ts';
import { outletOf } from './outlets.ts';
import { antecedent, type ThirdPerson } from './pronouns.ts';
import { setStage } from './set-stage.ts';
import { turnsOf } from './turns.ts';

/** Whom the pronoun in braces stands for, when nobody has spoken yet. */
function meant(source: string): string | null {
  const account = marked(source.replace(/[{}]/g, ''));
  const word = /\{(\w+)\}/.exec(source)?.[1] ?? '';
  const plain = source.replace(/\[\w\d?:|\]/g, '');
  const at = plain.indexOf('{');
  const cast = castOf(account);
  const { own } = outletOf(account, cast);
  const stage = setStage(account, cast, own, turnsOf);
  const { figure } = antecedent(stage, word.toLowerCase() as ThirdPerson, [at, at + word.length], null);
  return figure === null ? null : (cast.figures[figure]?.name.text ?? null);
}

test('the nearer one, the subject before the object, the whole name before a possessive', () => {
  assert.equal(meant('[p:Hanno Tarn] left. [p:Piet Orlo] came. {He} spoke.'), 'Piet Orlo');
  assert.equal(meant('[p:Hanno Tarn] wrote to [p:Piet Orlo]. {He} spoke.'), 'Hanno Tarn');
  assert.equal(meant('[p:Hanno Tarn] saw [p:Piet Orlo]’s dam. {He} spoke.'), 'Hanno Tarn');
});

test('gender by title and by noun', () => {
  assert.equal(meant('Mr [p:Hanno Tarn] left. Mrs [p:Ilse Ode] came. {He} spoke.'), 'Hanno Tarn');
  assert.equal(meant('[p:Hanno Tarn] left. The spokeswoman [p:Ilse Ode] came. {He} spoke.'), 'Hanno Tarn');
  assert.equal(meant('Mrs [p:Ilse Ode] came. {He} spoke.'), null);
});

test('only persons are he or she, only bodies are it', () => {
  assert.equal(meant('The [o:Harbour Union] met in [l:Orlia]. {She} spoke.'), null);
  assert.equal(meant('The [o:Harbour Union] met in [l:Orlia]. {It} spoke.'), 'Harbour Union');
  assert.equal(meant('[p:Hanno Tarn] left. {It} spoke.'), null);
});

test('they are groups and bodies, one person only who spoke before', () => {
  assert.equal(meant('Residents left. [p:Hanno Tarn] came. {They} spoke.'), 'Residents');
  assert.equal(meant('A farmer left. {They} spoke.'), null);
});

test('farther back only where nobody nearer could be meant, and nobody from too far', () => {
  assert.equal(meant(`[p:Hanno Tarn] left. ${'It rained on. '.repeat(12)}{He} spoke.`), 'Hanno Tarn');
  assert.equal(meant(`[p:Hanno Tarn] left. ${'It rained on. '.repeat(30)}{He} spoke.`), null);
});

test('every answer says why', () => {
  const account = marked('[p:Hanno Tarn] left. He spoke.');
  const cast = castOf(account);
  const stage = setStage(account, cast, outletOf(account, cast).own, turnsOf);
  const at = account.document.text.indexOf('He ');
  assert.match(antecedent(stage, 'he', [at, at + 2], null).why.text, /“He”: Hanno Tarn, named nearest/);
  assert.match(antecedent(stage, 'she', [0, 0], null).why.text, /nobody/);
});
