import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import { checkDocument } from '../document.contract.ts';
import { type Document, read } from '../index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const WORDS = 'The gates were shut all night, the harbour master of Tarn said on Monday.';
const OTHER = 'The gates were open by noon, two fishermen of the town told the paper.';

async function posts(text: string): Promise<{ documents: readonly Document[]; taken: string }> {
  const { documents, failed } = await read({ name: 'posts', bytes: bytes(text) });
  for (const document of documents) checkDocument(document);
  assert.deepEqual(
    failed.map(({ code }) => code),
    ['columns-guessed'],
  );
  return { documents, taken: failed[0]?.detail ?? '' };
}

const told = ({ part, format, authors, published, address }: Document) => [part, format, authors, published, address];
const blocks = ({ text, blocks }: Document) => blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('CSV: each row is an account, and what stands beside the words is kept', async () => {
  const { documents, taken } = await posts(
    `id,username,created_at,text,url,likes\r\n1,ana,2024-05-14 10:20:30,"${WORDS}\r\n\r\nIt was ""dark"".",https://x.example/1,5\r\n2,osric,2024-05-15,${OTHER.replace(',', '')},https://x.example/2,0\r\n`,
  );
  assert.equal(taken, 'Taken: words “text”, author “username”, time “created_at”, address “url”.');
  assert.deepEqual(documents.map(told), [
    ['row 1', 'table', ['ana'], '2024-05-14T10:20:30', 'https://x.example/1'],
    ['row 2', 'table', ['osric'], '2024-05-15', 'https://x.example/2'],
  ]);
  assert.deepEqual(documents[0] && blocks(documents[0]), [
    ['byline', 'ana'],
    ['dateline', '2024-05-14 10:20:30'],
    ['paragraph', WORDS],
    ['paragraph', 'It was "dark".'],
    ['chrome', 'id: 1'],
    ['chrome', 'url: https://x.example/1'],
    ['chrome', 'likes: 5'],
  ]);
  assert.deepEqual(documents[0]?.meta, { authors: 'table', published: 'table', address: 'table', language: 'text' });
});

test('tabs, semicolons and bars part cells too', async () => {
  for (const delimiter of ['\t', ';', '|']) {
    const { documents } = await posts(
      [
        ['author', 'date', 'message'],
        ['ana', '2024-05-14', WORDS],
        ['osric', '2024-05-15', OTHER],
      ]
        .map(row => row.join(delimiter))
        .join('\n'),
    );
    assert.deepEqual(
      documents.map(({ authors }) => authors),
      [['ana'], ['osric']],
      delimiter,
    );
  }
});

test('JSON: the list of posts is found where it lies, and so is who wrote them', async () => {
  const { documents, taken } = await posts(
    JSON.stringify({
      meta: { count: 2 },
      data: {
        tweets: [
          {
            full_text: WORDS,
            created_at: 'Tue May 14 10:20:30 +0000 2024',
            user: { screen_name: 'ana', bio: 'desk' },
            entities: { tags: ['a', 'b'] },
          },
          { full_text: OTHER, created_at: 'Wed May 15 08:00:00 +0000 2024', user: { screen_name: 'osric' } },
        ],
      },
    }),
  );
  assert.equal(taken, 'Taken: words “full_text”, author “user.screen_name”, time “created_at”.');
  assert.deepEqual(documents.map(told), [
    ['item 1', 'table', ['ana'], '2024-05-14T10:20:30+00:00', null],
    ['item 2', 'table', ['osric'], '2024-05-15T08:00:00+00:00', null],
  ]);
  assert.ok(documents[0]?.text.endsWith('user.bio: desk\nentities.tags: a, b'));
});

test('JSON line by line, with times in seconds and markup in the words', async () => {
  const { documents } = await posts(
    `{"content": "<p>${WORDS}</p><p>It was dark all through that night.</p>", "timestamp": 1715682030, "account": {"acct": "ana"}}\n{"content": "${OTHER}", "timestamp": 1715682031000, "account": {"acct": "osric"}}\n`,
  );
  assert.deepEqual(documents.map(told), [
    ['line 1', 'table', ['ana'], '2024-05-14T10:20:30Z', null],
    ['line 2', 'table', ['osric'], '2024-05-14T10:20:31Z', null],
  ]);
  assert.ok(documents[0]?.text.includes(`${WORDS}\n\nIt was dark`));
});

test('exports of networks: words in pieces, posts in objects, JSON as a script', async () => {
  const [message] = (
    await posts(
      JSON.stringify({
        name: 'Channel',
        messages: [
          {
            id: 1,
            type: 'message',
            date: '2024-05-14T10:20:30',
            from: 'Ana',
            text: ['The gates were ', { type: 'bold', text: 'shut' }, ' all night, she says.'],
          },
          { id: 2, type: 'message', date: '2024-05-14T10:21:30', from: 'Osric', text: OTHER },
        ],
      }),
    )
  ).documents;
  assert.ok(message?.text.includes('The gates were shut all night, she says.'));
  assert.deepEqual(message && told(message), ['item 1', 'table', ['Ana'], '2024-05-14T10:20:30', null]);
  const tweet = (words: string) => ({
    tweet: {
      full_text: words,
      created_at: 'Tue May 14 10:20:30 +0000 2024',
      entities: { urls: [{ url: 'https://t.example/1' }] },
    },
  });
  const script = await posts(`window.YTD.tweets.part0 = ${JSON.stringify([tweet(WORDS), tweet(OTHER)])}`);
  assert.equal(script.taken, 'Taken: words “tweet.full_text”, time “tweet.created_at”.');
  const network = await posts(
    `{"record": {"text": "${WORDS}", "createdAt": "2024-05-14T10:20:30Z"}, "author": {"handle": "ana.example"}}\n{"record": {"text": "${OTHER}", "createdAt": "2024-05-14T10:20:30Z"}, "author": {"handle": "osric.example"}}\n`,
  );
  assert.equal(network.taken, 'Taken: words “record.text”, author “author.handle”, time “record.createdAt”.');
});

test('a table that Excel wrote for Excel', async () => {
  const { documents } = await posts(`\ufeffsep=;\r\nauthor;text\r\nana;${WORDS}\r\n`);
  assert.deepEqual(
    documents.map(({ authors }) => authors),
    [['ana']],
  );
});

test('without a known name the column with most words is taken', async () => {
  const { taken } = await posts(
    JSON.stringify([
      { a: 'Tarn', words_of_it: WORDS, when: '2024-05-14' },
      { a: 'Ford', words_of_it: OTHER, when: '2024-05-15' },
    ]),
  );
  assert.equal(taken, 'Taken: words “words_of_it”, time “when”.');
});

test('rows without words are counted, the same words of two people are two accounts', async () => {
  const { documents, taken } = await posts(`author,text\nana,"${WORDS}"\nosric,"${WORDS}"\nmira,\n`);
  assert.equal(new Set(documents.map(({ id }) => id)).size, 2);
  assert.match(taken, /1 rows without words were passed over/);
});

test('words with commas are no table, whatever their name', async () => {
  for (const text of [
    `Gates, locks, and text of it\n\n${WORDS}\n${OTHER}`,
    'Name, date, text\nwere all that the form of the harbour asked for.',
    `${WORDS}\n${OTHER}\n`,
  ]) {
    const { documents } = await read({ name: 'a.csv', bytes: bytes(text) });
    assert.deepEqual(
      documents.map(({ format }) => format),
      ['plain'],
      text,
    );
  }
});

damage(
  'CSV',
  'a quotation mark is never closed',
  () => bytes(`author,text\nana,"${WORDS}"\nosric,"${OTHER}\nmira,x\n`),
  { documents: 1, failed: ['columns-guessed', 'file-damaged'] },
);
damage(
  'CSV',
  'rows with too many and too few cells',
  () => bytes(`author,text\nana,"${WORDS}"\nosric,"${OTHER}"\nosric,"${OTHER}",x,y\nmira\n`),
  { documents: 3, failed: ['columns-guessed'] },
);
damage('CSV', 'no column holds words', () => bytes('text,date\n1,2024-05-14\n2,2024-05-15\n'), {
  documents: 2,
  failed: ['columns-guessed'],
  warnings: [],
});
damage('JSON', 'cut off', () => bytes(`[{"text": "${WORDS}"}, {"text": "${OTHER.slice(0, 20)}}]`), {
  documents: 0,
  failed: ['file-damaged'],
});
damage('JSON', 'it is data, with no posts in it', () => bytes('{"version": 3, "sizes": [1, 2, 3]}'), {
  documents: 0,
  failed: ['format-unsupported'],
});
damage('JSON', 'it is nested without end', () => bytes(`{"text": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`), {
  documents: 0,
  failed: ['format-unsupported'],
});
damage(
  'JSONL',
  'lines that are no JSON',
  () => bytes(`{"text": "${WORDS}"}\n{"text": "${OTHER}"}\n{"text": \nnothing\n`),
  { documents: 2, failed: ['columns-guessed', 'file-damaged'] },
);
