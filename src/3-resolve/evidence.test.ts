import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { marked } from './marked.fixture.ts';

/** "name: kind “words”" for each link of each statement whose kind the text tells. */
function evidence(source: string): string[] {
  const { document, marks } = marked(source, { publisher: 'Public Wire' });
  const { statements, entities } = resolve([document], [marks]);
  const nameOf = (id: string) => entities.find(entity => entity.id === id)?.name ?? '?';
  return statements.map(({ evidence = [] }) =>
    evidence
      .map(
        ({ by, how, words }) => `${nameOf(by)}: ${how} “${words.map(one => document.text.slice(...one)).join(' … ')}”`,
      )
      .join('; '),
  );
}

test('the words tell how someone has what he says', () => {
  assert.deepEqual(evidence('“[d:I saw the gap],” [c:said] [s:[p:Hanno Tarn]].'), ['Hanno Tarn: first-hand “I saw”']);
  assert.deepEqual(evidence('[s:[p:Hanno Tarn]] [c:said] [x:he was told it held].'), [
    'Hanno Tarn: hearsay “was told”',
  ]);
  assert.deepEqual(evidence('[s:Documents] [c:show] [x:it held].'), ['Documents: document “Documents”']);
  assert.deepEqual(evidence('[s:The engineers] [c:estimate] [x:it held].'), ['The engineers: inference “estimate”']);
  assert.deepEqual(evidence('[s:An official] who would not be named [c:said] [x:it held].'), [
    'An official: unnamed “would not be named”',
  ]);
  assert.deepEqual(evidence('[s:The mayor] [c:said] [x:it held].'), ['']);
});

test('who passes words on has a kind of his own, and a hidden speaker leaves it with the outlet', () => {
  assert.deepEqual(evidence('[s:A police source] [c:said] [x:that [s2:the mayor] [c2:estimated] [x2:it held]].'), [
    'A police source: unnamed “source”',
    'A police source: unnamed “source”; the mayor: inference “estimated”',
  ]);
  assert.deepEqual(evidence('It [c:is believed] [x:that it held].'), ['Public Wire: inference “is believed”']);
});
