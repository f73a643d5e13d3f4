import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from './account.ts';
import { across } from './across.ts';
import { fullest } from './clusters.ts';
import { castOf } from './entities.ts';
import { type About, marked } from './marked.fixture.ts';

/** The names of each entity that more than one account knows, and why each further one was joined. */
function joined(...sources: (string | readonly [string, About])[]): string[] {
  const made = sources.map(source => (typeof source === 'string' ? marked(source) : marked(...source)));
  const accounts = accountsOf(
    made.map(one => one.document),
    made.map(one => one.marks),
  );
  return across(accounts.map(castOf))
    .filter(cluster => cluster.accounts.size > 1)
    .map(cluster => [...new Set(cluster.members.map(({ figure }) => figure.name.text))].sort().join(' = '))
    .sort();
}

test('equal full names are one, in any letters and with any title', () => {
  assert.deepEqual(joined('Gen. [p:Hanno Tarn] left.', '@[t:HANNO TARN]: no.'), ['Hanno Tarn']);
});

test('another spelling of both names is one', () => {
  assert.deepEqual(joined('[p:Qassem Tarnmani] left.', '[p:Qasem Tarnmany] came.'), [
    'Qasem Tarnmany = Qassem Tarnmani',
  ]);
  assert.deepEqual(joined('[p:Ilse Marrand] left.', '[p:Ilse Marradn] came.'), ['Ilse Marradn = Ilse Marrand']);
});

test('a shorter form joins the one full name it fits, and none of two', () => {
  assert.deepEqual(joined('[p:Hanno Piet Tarn] left.', '[p:Hanno Tarn] came.'), ['Hanno Piet Tarn = Hanno Tarn']);
  assert.deepEqual(joined('[p:Hanno Tarn] met [p:Hilda Tarn].', '[p:H. Tarn] came.'), []);
});

test('names that one account keeps apart are not joined through another', () => {
  assert.deepEqual(joined('[p:Hanno Tarnov] met [p:Hanno Tarkov].', '[p:Hanno Tarnow] came.'), [
    'Hanno Tarnov = Hanno Tarnow',
  ]);
});

test('a surname alone joins nobody without the office', () => {
  assert.deepEqual(joined('Defence minister [p:Hanno Tarn] left.', 'Mr [p:Tarn] came.'), []);
  assert.deepEqual(joined('[p:Hanno Tarn] left.', '[p:Tarn] came.'), []);
  assert.deepEqual(joined('[p:Tarn] left.', '[p:Tarn] came.'), []);
});

test('a surname with the same office joins its bearer, and no bearer of another office', () => {
  assert.deepEqual(joined('Vessia’s defence minister [p:Hanno Tarn] left.', 'Defence Minister [p:Tarn] came.'), [
    'Hanno Tarn = Tarn',
  ]);
  assert.deepEqual(joined('Vessia’s defence minister [p:Hanno Tarn] left.', 'Interior Minister [p:Tarn] came.'), []);
  assert.deepEqual(joined('Defence Minister [p:Tarn] left.', 'Vessian defence minister [p:Tarn] came.'), ['Tarn']);
});

test('two people of one name are kept apart by gender, by age and by a private calling against an office', () => {
  assert.deepEqual(joined('Mr [p:Robin Tarn] left.', 'Ms [p:Robin Tarn] came.'), []);
  assert.deepEqual(joined('[p:Robin Tarn], 24, left.', '[p:Robin Tarn], 61, came.'), []);
  assert.deepEqual(joined('[p:Robin Tarn], 60, left.', '[p:Robin Tarn], 61, came.'), ['Robin Tarn']);
  assert.deepEqual(joined('[p:Robin Tarn], a fisherman, left.', 'Vessia’s defence minister [p:Robin Tarn] came.'), []);
});

test('bodies are one by name, with the country they belong to', () => {
  assert.deepEqual(joined('The [o:Harbour Union] left.', 'The [o:Harbor Union] came.'), [
    'Harbor Union = Harbour Union',
  ]);
  assert.deepEqual(
    joined('[l:Vessia]’s [o:Foreign Ministry] left.', 'The [o:Vessian Foreign Ministry] came.').length,
    1,
  );
  assert.deepEqual(joined('[l:Vessia]’s [o:Foreign Ministry] left.', '[l:Orlia]’s [o:Foreign Ministry] came.'), []);
  assert.deepEqual(joined('The [o:Council] left.', 'The [o:Council] came.'), []);
});

test('one word for a body is the only body of the case that ends in it, and neither of two', () => {
  assert.deepEqual(joined('The [o:Waters Directorate] left.', 'The [o:Directorate] came.'), [
    'Directorate = Waters Directorate',
  ]);
  assert.deepEqual(
    joined('The [o:Waters Directorate] met the [o:Roads Directorate].', 'The [o:Directorate] came.'),
    [],
  );
});

test('a short form means what one account says it means; of two meanings neither', () => {
  assert.deepEqual(joined('The [o:Democratic Harbour Union] ([o:DHU]) left.', '[o:DHU] came.'), [
    'DHU = Democratic Harbour Union',
  ]);
  assert.deepEqual(
    joined(
      'The [o:Democratic Harbour Union] ([o:DHU]) left.',
      'The [o:Dock Hands Unit] ([o:DHU]) sat.',
      '[o:DHU] came.',
    ),
    [],
  );
  assert.deepEqual(joined('The [o:Democratic Harbour Union] left.', '[o:DHU] came.'), []);
});

test('a name that is a person here and a place there is two', () => {
  assert.deepEqual(joined('[p:Tarn Orlo] left.', 'They met in [l:Tarn Orlo].'), []);
});

test('a lone word tagged as a person by mistake is what other accounts say it is, unless it bears a title or a surname', () => {
  assert.deepEqual(joined('They met [p:Kaldmoor] there.', 'They met in [l:Kaldmoor].'), ['Kaldmoor']);
  assert.deepEqual(joined('Mr [p:Kaldmoor] left.', 'They met in [l:Kaldmoor].'), []);
  assert.deepEqual(joined('[p:Kaldmoor] left.', 'They met in [l:Kaldmoor].', '[p:Ilse Kaldmoor] came.'), []);
});

test('the outlet is one with the body of its name', () => {
  const made = [marked('[w:The dam held.]', { publisher: 'Public Wire' }), marked('The [o:Public Wire] [c:said].')];
  const accounts = accountsOf(
    made.map(one => one.document),
    made.map(one => one.marks),
  );
  assert.equal(
    across(accounts.map(castOf)).some(cluster => fullest(cluster).text === 'Public Wire'),
    true,
  );
});
