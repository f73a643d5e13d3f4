import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseIn } from './phrases.ts';
import { appositionAfter, fits, roleBefore, roleOf, sameRole, sameStem } from './roles.ts';

/** The role before the words in braces. */
function before(marked: string): string | null {
  const start = marked.indexOf('{');
  const text = marked.replace('{', '').replace('}', '');
  return roleBefore(text, 0, [start, marked.indexOf('}') - 1])?.text ?? null;
}

/** The role and age after the words in braces. */
function after(marked: string) {
  const text = marked.replace('{', '').replace('}', '');
  return appositionAfter(text, marked.indexOf('}') - 1, text.length);
}

test('a role before the name is taken whole, ranks left out', () => {
  for (const [marked, role] of [
    ['Vessia’s Interior Minister Brigadier General {Hanno Tarn} said', 'Vessia’s Interior Minister'],
    ['Yesterday the defence minister, Gen. {Hanno Tarn}, left', 'the defence minister'],
    ['Vessia’s minister of interior {Hanno Tarn} left', 'Vessia’s minister of interior'],
    ['The commander of Vessia’s river police {Hanno Tarn} left', 'The commander of Vessia’s river police'],
    [
      'the then commander of the Vessian Army’s Ground Forces {Tarn} left',
      'the then commander of the Vessian Army’s Ground Forces',
    ],
    ['But Vessia’s Foreign Ministry spokesperson {Ilse Marrand} left', 'Vessia’s Foreign Ministry spokesperson'],
    ['he told President {Tarn} so', 'President'],
    ['we saw Gen. {Tarn} there', 'General'],
    ['The duty officer, {Hanno Tarn}, left', 'The duty officer'],
    ['he saw the old duty officer {Tarn} there', 'the old duty officer'],
    ['North Vessia Gov. {Tarn} left', 'North Vessia Gov'],
    ['Vessia’s leader ayatollah {Tarn} left', 'Vessia’s leader'],
    ['Brig. Gen. {Tarn} left', 'Brigadier General'],
    ['Prosecutor General {Ilse Marrand} left', 'Prosecutor General'],
    ['a spokesman for the ministry, {Ilse Marrand}, left', 'a spokesman for the ministry'],
    ['the secretary of the council, {Ilse Marrand}, left', 'the secretary of the council'],
  ] as const) {
    const found = before(marked);
    assert.ok(found === role || found === `But ${role}`, `${marked}: ${found}`);
  }
});

test('what only stands near a name is not its role', () => {
  for (const marked of [
    'a spokesman for {Hanno Tarn} left',
    'a spokesman for the ministry {Hanno Tarn} left',
    'Talking to the minister, {Tarn} said so',
    'the minister and {Tarn} left',
    'the minister told {Tarn} so',
    'the minister’s {Tarn} left',
    'In the evening {Tarn} left',
  ]) {
    assert.equal(before(marked), null, marked);
  }
});

test('a spokesman for a president gives the president his own title only', () => {
  assert.equal(before('a spokesman for President {Hanno Tarn} left'), 'President');
  assert.equal(before('the wife of Captain {Hanno Tarn} left'), 'Captain');
});

test('a role after the name, with age', () => {
  assert.equal(
    after('{Ilse Marrand}, the secretary of the Waters Council, said so').role?.text,
    'the secretary of the Waters Council',
  );
  assert.equal(after('{Ilse Marrand}, 53, a nurse at the mill, said so').role?.head, 'nurse');
  assert.equal(after('{Ilse Marrand}, 53, said so').age, 53);
  assert.equal(after('It was {Ilse Marrand}, Vessia’s defence minister.').role?.head, 'minister');
  assert.equal(after('{Ilse Marrand} was the prime minister of Vessia then').role?.words.includes('vessia'), true);
  assert.equal(after('{Ilse Marrand} (the mayor) said so').role?.head, 'mayor');
});

test('what follows a name is often no role', () => {
  for (const marked of [
    '{Marrand}, the minister said, was away',
    '{Marrand}, the mayor and the minister met',
    '{Marrand}, the mayor, and Tarn met',
    '{Marrand}, who met the minister, left',
    '{Marrand}, the dam, the gates',
    '{Marrand} was late',
    '{Marrand} told the mayor',
  ]) {
    assert.equal(after(marked).role, null, marked);
  }
});

const role = (text: string) => {
  const phrase = phraseIn(text, [0, text.length]);
  const found = phrase === null ? null : roleOf(text, phrase);
  assert.ok(found, text);
  return found;
};

test('a later description fits when it says nothing new', () => {
  assert.equal(fits(role('the defence minister'), role('Vessia’s Minister of Defence')), true);
  assert.equal(fits(role('the Vessian minister'), role('Vessia’s defense minister')), true);
  assert.equal(fits(role('the spokesman'), role('the Foreign Ministry spokesperson')), true);
  assert.equal(fits(role('the interior minister'), role('Vessia’s defence minister')), false);
  assert.equal(fits(role('the minister'), role('the mayor')), false);
  assert.equal(sameRole(role('the defence minister of Vessia'), role('the defence minister')), true);
});

test('a people goes with its country, and with no other', () => {
  assert.equal(sameStem('iran', 'iranian'), true);
  assert.equal(sameStem('iraq', 'iran'), false);
  assert.equal(sameStem('russia', 'russian'), true);
  assert.equal(sameStem('inter', 'international'), false);
});
