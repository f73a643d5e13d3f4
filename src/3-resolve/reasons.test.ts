import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';

/** Other names of the entity shown by a name, with the reason why each is taken for it. */
function aliases(name: string, ...sources: readonly string[]): readonly (readonly [text: string, why: string])[] {
  const made = sources.map((source, index) => marked(source, { name: `account ${index}` }));
  const { entities } = resolve(
    made.map(one => one.document),
    made.map(one => one.marks),
  );
  const found = entities.filter(entity => entity.name === name);
  assert.equal(found.length, 1, entities.map(entity => entity.name).join());
  return (found[0]?.aliases ?? []).map(alias => [alias.text, alias.why] as const);
}

test('every join of two accounts’ names says why', () => {
  assert.deepEqual(aliases('Abdul Rahman Tarn', '[p:Abdul Rahman Tarn] left.', '[p:Abdulrahman Tarn] came.'), [
    ['Abdulrahman Tarn', 'the same name in another spelling: abdul rahman/abdulrahman'],
  ]);
  assert.deepEqual(aliases('Hanno Piet Tarn', '[p:Hanno Piet Tarn] left.', '[p:H. Tarn] came.'), [
    ['H. Tarn', 'a shorter form of the same full name'],
  ]);
  assert.deepEqual(
    aliases('Hezmollah', 'The [o:Hezmollah] left.', 'The [o:Hezmollah] sat.', 'The [o:Hizmullah] came.'),
    [['Hizmullah', 'the same name in another spelling: hezmollah/hizmullah']],
  );
  const [[other, why] = ['', '']] = aliases(
    'Piet Orlo',
    '[p:Piet Orlo], also known as [p:Abu Tarnov], left.',
    '[p:Abu Tarnov] came.',
  );
  assert.equal(other, 'Abu Tarnov');
  assert.match(why, /the text says that “Piet Orlo” is also known as “Abu Tarnov”$/);
  assert.deepEqual(
    aliases('Democratic Harbour Union', 'The [o:Democratic Harbour Union] ([o:DHU]) left.', '[o:DHU] came.').map(
      ([text, why]) => [text, why.replace('in another account ', '')],
    ),
    [['DHU', 'the text gives “DHU” as the short form of “Democratic Harbour Union”']],
  );
  assert.deepEqual(
    aliases('Hanno Tarn', 'Vessia’s defence minister [p:Hanno Tarn] left.', 'Defence Minister [p:Tarn] came.').map(
      ([text, why]) => [text, /same office/.test(why)],
    ),
    [['Tarn', true]],
  );
});
