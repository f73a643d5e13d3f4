import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedText, trimmed } from './named-text.ts';

const sentence = (marked: string) =>
  marked.split(' ').map(one => {
    const [word = '', label = 'O'] = one.split('|');
    return { word, label };
  });

test('words become running text with their names at their places', () => {
  const { text, names, open } = namedText({
    sentences: [sentence("“ The|O River|B-organization Guards|I-organization , ” said Tarn|B-person 's aide|? .")],
  });
  assert.equal(text, "“The River Guards,” said Tarn's aide.");
  assert.deepEqual(
    names.map(({ start, end, kind }) => [text.slice(start, end), kind]),
    [
      ['River Guards', 'organization'],
      ['Tarn', 'person'],
    ],
  );
  assert.deepEqual(
    open.map(({ start, end }) => text.slice(start, end)),
    ['aide'],
  );
});

test('an article and an ending do not count', () => {
  const text = "the Vessian Council's";
  assert.deepEqual(trimmed(text, { start: 0, end: text.length, kind: 'organization' }), {
    start: 4,
    end: 19,
    kind: 'organization',
  });
});
