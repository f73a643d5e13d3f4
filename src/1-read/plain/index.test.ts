import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlain } from './index.ts';

const BODY = [
  'The sluice at Vennor was opened in the night of the storm, the keeper of the sluice said on Monday.',
  'Nobody in the village admits to having touched it, and the wheel has been locked since the winter.',
  'The county says that the sluice was shut when its inspector came by at six on Sunday evening.',
];

function kinds(...lines: readonly string[]) {
  const { text, blocks } = readPlain(lines.join('\n\n'));
  return blocks.map(block => [block.kind, text.slice(block.start, block.end)] as const);
}

const kindOf = (line: string, ...lines: readonly string[]) => kinds(...lines).find(([, words]) => words === line)?.[0];

test('a name above the account is its writer, a headline of two words is not', () => {
  assert.equal(kindOf('Moira Keld', 'Moira Keld', ...BODY), 'byline');
  assert.equal(kindOf('Vennor Sluice', 'Vennor Sluice', ...BODY), 'title');
});

test('a section above the headline is not the headline', () => {
  const read = kinds('Upper Valley', 'Who opened the sluice at Vennor', ...BODY);
  assert.deepEqual(
    read.slice(0, 2).map(([kind]) => kind),
    ['chrome', 'title'],
  );
});

test('a short line between paragraphs is a heading, a short sentence is not', () => {
  assert.equal(kindOf('A locked wheel', BODY[0] ?? '', 'A locked wheel', BODY[1] ?? '', BODY[2] ?? ''), 'heading');
  assert.equal(kindOf('Nobody was hurt.', BODY[0] ?? '', 'Nobody was hurt.', BODY[1] ?? ''), 'paragraph');
});

test('a list of other pages ends where the account goes on', () => {
  const read = kinds(
    BODY[0] ?? '',
    'Related stories',
    'Mayor opens new school',
    'Ferry fares to rise',
    BODY[1] ?? '',
    BODY[2] ?? '',
  );
  assert.deepEqual(
    read.map(([kind]) => kind),
    ['paragraph', 'chrome', 'chrome', 'chrome', 'paragraph', 'paragraph'],
  );
});

test('comments go on to the end', () => {
  const read = kinds(
    ...BODY,
    '2 comments',
    'river7',
    'I saw it with my own eyes, it was the mayor.',
    'It was not the mayor at all.',
  );
  assert.deepEqual(
    read.slice(3).map(([kind]) => kind),
    ['chrome', 'comment', 'comment', 'comment'],
  );
});

test('a last line without a stop stays in the account', () => {
  assert.equal(kindOf('and that is all that is known', ...BODY, 'and that is all that is known'), 'paragraph');
  assert.equal(
    readPlain('gates open\nwater on the road\nnobody told us').blocks.every(block => block.kind === 'paragraph'),
    true,
  );
});

test('a date on its own line near the head is when it came out, one in a sentence is not', () => {
  assert.equal(
    readPlain(['Who opened the sluice', 'Mar 3, 2030', ...BODY].join('\n\n')).metadata.published?.value,
    '2030-03-03',
  );
  assert.equal(
    readPlain(['Who opened the sluice', ...BODY, 'It had been shut since March 3, 2030.'].join('\n\n')).metadata
      .published,
    undefined,
  );
});
