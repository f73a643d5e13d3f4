import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDocument } from '../../test/small-analysis.ts';
import type { Document } from '../1-read/index.ts';
import { versionsOf } from './versions.ts';

const at = (text: string, address: string | null, captured: string | null, more: Partial<Document> = {}): Document => ({
  ...smallDocument(`${text}.html`, text),
  address,
  captured,
  ...more,
});
const told = (documents: readonly Document[], sources: Parameters<typeof versionsOf>[1] = []) =>
  documents.map(({ id }) =>
    versionsOf(documents, sources)
      .get(id)
      ?.map(({ document, from }) => `${documents.findIndex(other => other.id === document)} ${from}`),
  );

test('captures of one address are versions, oldest first, however the address is written', () => {
  const documents = [
    at('b', 'https://paper.test/gates/', '2024-05-14T10:00:00Z'),
    at('a', 'http://paper.test/gates?utm_source=x', '2024-05-12T10:00:00Z'),
    at('c', 'https://paper.test/gates?page=2', '2024-05-15T10:00:00Z'),
    at('d', null, '2024-05-15T10:00:00Z'),
  ];
  assert.deepEqual(told(documents), [['1 captured', '0 captured'], ['1 captured', '0 captured'], undefined, undefined]);
});

test('where nothing says when a page was taken, the time it was added counts', () => {
  const documents = [
    at('a', 'https://paper.test/', null, { bytes: 'x' }),
    at('b', 'https://paper.test/', '2024-05-14'),
  ];
  const sources = [{ sha256: 'x', added: '2026-01-01T00:00:00.000Z' }];
  assert.deepEqual(told(documents, sources), [
    ['1 captured', '0 added'],
    ['1 captured', '0 added'],
  ]);
});

test('two at one moment, posts of one profile and a document alone are no versions', () => {
  const moment = '2024-05-14T10:00:00Z';
  const same = [at('a', 'https://paper.test/', moment), at('b', 'https://paper.test/', moment)];
  assert.deepEqual(told(same), [undefined, undefined]);
  const posts = [
    at('a', 'https://posts.test/ana', '2024-05-14', { format: 'table' }),
    at('b', 'https://posts.test/ana', '2024-05-15', { format: 'table' }),
  ];
  assert.deepEqual(told(posts), [undefined, undefined]);
  assert.deepEqual(told([at('a', 'https://paper.test/', moment)]), [undefined]);
});
