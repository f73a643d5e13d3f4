import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';

function speakers(source: string): (string | undefined)[] {
  const { document, marks } = marked(source);
  const { statements, entities } = resolve([document], [marks]);
  return statements.map(one => entities.find(entity => entity.id === one.speaker)?.name);
}

test('whom a passage is about stays its “he”, past others named on the way', () => {
  assert.deepEqual(
    speakers(
      '[p:Hanno Tarn] left Orlia. He went to the mill. There he met [p:Piet Orlo]. He wept. [s:He] [c:said] [x:it held].',
    ),
    ['Hanno Tarn'],
  );
});

test('without the thread the nearest one is meant', () => {
  assert.deepEqual(
    speakers('[p:Hanno Tarn] left Orlia. It was late. [p:Piet Orlo] came. [s:He] [c:said] [x:it held].'),
    ['Piet Orlo'],
  );
});

test('pronouns in the words of others do not spin the thread', () => {
  assert.deepEqual(
    speakers(
      '[p:Piet Orlo] came. [s1:[p:Hanno Tarn]] [c1:said]: [d1:“He lied. He fled. He hid.”] [s:He] [c:said] [x:it held].',
    ),
    ['Hanno Tarn', 'Hanno Tarn'],
  );
});

test('an unnamed person is taken up before a farther name', () => {
  assert.deepEqual(
    speakers('[p:Hanno Tarn] left. The night was long. A farmer came to the mill. [s:He] [c:said] [x:it held].'),
    ['A farmer'],
  );
});
