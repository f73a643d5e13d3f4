import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { type About, marked } from './marked.fixture.ts';

/** The relay of each statement, with whom its speaker cites. */
function relays(source: string, about: About = { publisher: 'Public Wire' }): string[] {
  const { document, marks } = marked(source, about);
  const { statements, entities } = resolve([document], [marks]);
  const nameOf = (id: string) => entities.find(entity => entity.id === id)?.name ?? '?';
  return statements.map(
    one =>
      one.relay.map(nameOf).join(' > ') + (one.cites === undefined ? '' : ` (${one.cites.map(nameOf).join(', ')})`),
  );
}

test('from the outlet inwards, the speaker last', () => {
  assert.deepEqual(relays('[w:It rained all day.] [s:Mr [p:Tarn]] [c:said] [x:it held].'), [
    'Public Wire',
    'Public Wire > Tarn',
  ]);
});

test('reported words within reported words lengthen the relay', () => {
  assert.deepEqual(
    relays(
      '[s:[o:Vessian Wire]] [c:reported], citing a police source, [x:that [s2:the mayor] [c2:had said] [x2:it broke]].',
    ),
    ['Public Wire > Vessian Wire (a police source)', 'Public Wire > Vessian Wire > a police source > the mayor'],
  );
});

test('a ground is kept beside the speaker, not among those who passed it on', () => {
  assert.deepEqual(
    relays('“[d:They mean to go and, according to their documents, they will],” [c:said] [s:Mr [p:Tarn]].'),
    ['Public Wire > Tarn (their documents)'],
  );
});

test('a ground of the next sentence or of another statement is not this one’s', () => {
  assert.deepEqual(relays('[s:Mr [p:Tarn]] [c:said] [x:it held]. [c2:According to] [s2:the council], [x2:it broke].'), [
    'Public Wire > Tarn',
    'Public Wire > the council',
  ]);
  assert.deepEqual(
    relays('[s:Mr [p:Tarn]] [c:said] [x:it held]. [s2:Ms [p:Ode]] [c2:said] [x2:that, according to a map, it broke].'),
    ['Public Wire > Tarn', 'Public Wire > Ode (a map)'],
  );
});

test('what a speaker of a turn reports goes through the speaker', () => {
  assert.deepEqual(relays('@[t:ILSE MARRAND]: [s:Mr [p:Tarn]] [c:said] [x:it held].'), [
    'Public Wire > Ilse Marrand',
    'Public Wire > Ilse Marrand > Tarn',
  ]);
});

test('an agency in the credit line stands between outlet and speaker', () => {
  assert.deepEqual(
    relays('MARROWFEN (Vessian News Agency) - [w:It rained all day.] [s:Mr [p:Tarn]] [c:said] [x:it held].'),
    ['Public Wire (Vessian News Agency)', 'Public Wire > Vessian News Agency > Tarn'],
  );
});

test('a hidden speaker leaves the relay with who told it', () => {
  assert.deepEqual(relays('It [c:is believed] [x:that it broke].'), ['Public Wire']);
});

test('nobody stands twice in a relay', () => {
  assert.deepEqual(relays('[s:Mr [p:Tarn]] [c:said] [x:[s2:he] [c2:had said] [x2:it held]].')[1], 'Public Wire > Tarn');
});
