import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';
import { said } from './speakers.fixture.ts';

test('a name, a surname, a role before the name and one after it', () => {
  assert.deepEqual(
    said(`[s:Vessia’s defence minister, Brigadier General [p:Hanno Tarn],] [c:said] [x:the dam held].
      “[d:It held],” [s:[p:Tarn]] [c:said].
      [s:[p:Ilse Marrand], the secretary of the Council,] [c:denied] [x:it held].
      [s:The commander of [l:Vessia]’s river police [p:Piet Orlo] who was there] [c:doubted] [x:it held].`),
    [
      'the dam held < Hanno Tarn (name)',
      'It held < Hanno Tarn (name)',
      'it held < Ilse Marrand (name)',
      'it held < Piet Orlo (name)',
    ],
  );
});

test('a spokesman for someone is not that someone', () => {
  assert.deepEqual(
    said(`[s:A spokesman for the [o:Waters Directorate]] [c:said] [x:it held].
      [s:A spokesman for [p:Hanno Tarn]] [c:said] [x:it broke].
      [s:[p:Tarn]’s lawyer] [c:said] [x:neither].`),
    [
      'it held < A spokesman for the Waters Directorate (unnamed)',
      'it broke < A spokesman for Hanno Tarn (unnamed)',
      'neither < Tarn’s lawyer (unnamed)',
    ],
  );
});

test('a name that closes its description is the speaker; one inside another’s description is not', () => {
  assert.deepEqual(
    said(`[s:Quill Radio vice president for news and talk [p:Piet Orlo]] [c:said] [x:it held].
      [s:Host and station manager [p:Ilse Ode]] [c:said] [x:it broke].
      [s:An adviser to former mayor [p:Hanno Tarn]] [c:said] [x:it stood].
      [s:Advisers who left with [p:Hanno Tarn]] [c:said] [x:it fell].`),
    [
      'it held < Piet Orlo (name)',
      'it broke < Ilse Ode (name)',
      'it stood < An adviser to former mayor Hanno Tarn (unnamed)',
      'it fell < Advisers who left with Hanno Tarn (unnamed)',
    ],
  );
});

test('words of a statement are those of whoever made it', () => {
  assert.deepEqual(
    said(
      '[s:A statement by the [o:River Guards Corps]] [c:said] [x:it held]. [s2:[p:Hanno Tarn]’s remarks] [c2:suggest] [x2:it broke].',
    ),
    ['it held < River Guards Corps (name)', 'it broke < Hanno Tarn (name)'],
  );
});

test('two who say it together are both kept', () => {
  const { document, marks } = marked('[s:[p:Hanno Tarn] and [p:Ilse Marrand]] [c:said] [x:it held].');
  const { statements, entities } = resolve([document], [marks]);
  const names = [statements[0]?.speaker ?? '', ...(statements[0]?.together ?? [])].map(
    id => entities.find(entity => entity.id === id)?.name,
  );
  assert.deepEqual(names, ['Hanno Tarn', 'Ilse Marrand']);
});

test('a name in a clause about the speaker is not said together with him', () => {
  const { document, marks } = marked(
    '[s:[p:Hanno Tarn], who served as [p:Ilse Marrand]’s aide,] [c:said] [x:it held].',
  );
  assert.equal(resolve([document], [marks]).statements[0]?.together, undefined);
});
