import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import { checkDocument } from '../document.contract.ts';
import { type Document, read } from '../index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const WORDS = 'The gates were shut all night, the harbour master of Tarn said on Monday.';
const OTHER = 'The gates were open by noon, two fishermen of the town told the paper.';

async function entries(text: string | Uint8Array): Promise<readonly Document[]> {
  const { documents, failed } = await read({ name: 'feed', bytes: typeof text === 'string' ? bytes(text) : text });
  assert.deepEqual(failed, []);
  for (const document of documents) checkDocument(document);
  return documents;
}

const told = ({ part, format, title, publisher, authors, published, modified, address }: Document) => [
  part,
  format,
  title,
  publisher,
  authors,
  published,
  modified,
  address,
];
const last = ({ text, blocks }: Document) => {
  const { kind, start, end } = blocks.at(-1) ?? assert.fail('there are blocks');
  return [kind, text.slice(start, end)];
};

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Tarn Post &amp; Mail</title><link>https://post.example/</link><language>en-GB</language>
<item><title>Gates &amp;amp; locks</title><link>https://post.example/gates</link><dc:creator>Ana Pell</dc:creator>
<pubDate>Tue, 14 May 2024 10:20:30 GMT</pubDate><description>${WORDS.slice(0, 30)}…</description>
<content:encoded><![CDATA[<p>${WORDS}</p>]]></content:encoded></item>
<item><title>Noon</title><guid>https://post.example/noon</guid><author>o@post.example (Osric Vane)</author><description>&lt;p&gt;${OTHER}&lt;/p&gt;</description></item>
</channel></rss>`;

test('RSS: each entry is an account', async () => {
  const documents = await entries(RSS);
  assert.deepEqual(documents.map(told), [
    [
      'entry 1',
      'feed',
      'Gates & locks',
      'Tarn Post & Mail',
      ['Ana Pell'],
      '2024-05-14T10:20:30Z',
      null,
      'https://post.example/gates',
    ],
    ['entry 2', 'feed', 'Noon', 'Tarn Post & Mail', ['Osric Vane'], null, null, 'https://post.example/noon'],
  ]);
  assert.deepEqual(documents.map(last), [
    ['paragraph', WORDS],
    ['paragraph', OTHER],
  ]);
  assert.ok(!documents[0]?.text.includes('…'), 'a summary that is in the whole is not said twice');
});

test('Atom: markup inside, times of both kinds, links by what they are', async () => {
  const [one] =
    await entries(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title type="html">Gates &lt;em&gt;of&lt;/em&gt; Tarn</title>
<link rel="self" href="https://post.example/self"/><link rel="alternate" href="https://post.example/gates"/>
<author><name>Ana Pell</name><uri>https://post.example/ana</uri></author><author><name>Osric Vane</name></author>
<published>2024-05-14T10:20:30+02:00</published><updated>2024-05-15T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS}</p><p>It was &lt;b&gt; dark &amp; cold all through that night.</p></div></content></entry></feed>`);
  assert.ok(one);
  assert.deepEqual(told(one), [
    'entry 1',
    'feed',
    'Gates of Tarn',
    'Post',
    ['Ana Pell', 'Osric Vane'],
    '2024-05-14T10:20:30+02:00',
    '2024-05-15T08:00:00Z',
    'https://post.example/gates',
  ]);
  assert.deepEqual(last(one), ['paragraph', 'It was <b> dark & cold all through that night.']);
});

test('films and broadcasts: their words, their author, what they are filed under', async () => {
  const [film] =
    await entries(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="m"><title>Tarn films</title><author><name>Tarn TV</name></author><entry><title>Gates</title><link rel="alternate" href="https://tv.example/1"/><media:group><media:title>Gates</media:title><media:description>${WORDS}

It was dark &amp;amp; cold.</media:description></media:group></entry></feed>`);
  assert.ok(film);
  assert.deepEqual(told(film), [
    'entry 1',
    'feed',
    'Gates',
    'Tarn films',
    ['Tarn TV'],
    null,
    null,
    'https://tv.example/1',
  ]);
  assert.ok(film.text.endsWith(`${WORDS}\n\nIt was dark & cold.`));
  const [cast] = await entries(
    `<rss><channel><title>Cast</title><item><title>Gates</title><description>${WORDS}</description><itunes:summary>${OTHER}</itunes:summary><category>Flood</category><enclosure url="https://cast.example/1.mp3" type="audio/mpeg"/></item></channel></rss>`,
  );
  assert.ok(cast);
  assert.ok(cast.text.includes(WORDS) && cast.text.includes(OTHER));
  assert.deepEqual(last(cast), ['chrome', 'enclosure: https://cast.example/1.mp3']);
});

test('RDF, whose entries stand beside the channel, in another encoding', async () => {
  const text = `<?xml version="1.0" encoding="windows-1252"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>\xc5s Post</title></channel><item><title>Gates</title><link>https://post.example/a</link><description>${WORDS}</description></item></rdf:RDF>`;
  const [one] = await entries(Uint8Array.from(text, letter => letter.charCodeAt(0)));
  assert.deepEqual(
    [one?.publisher, one?.encoding, one?.address],
    ['Ås Post', 'windows-1252', 'https://post.example/a'],
  );
});

test('JSON Feed', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Post',
    items: [
      {
        id: '1',
        url: 'https://post.example/a',
        title: 'Gates',
        content_html: `<p>${WORDS}</p>`,
        date_published: '2024-05-14T10:20:30Z',
        authors: [{ name: 'Ana Pell' }],
      },
      { id: '2', content_text: OTHER },
    ],
  };
  const documents = await entries(JSON.stringify(feed));
  assert.deepEqual(documents.map(told), [
    ['entry 1', 'feed', 'Gates', 'Post', ['Ana Pell'], '2024-05-14T10:20:30Z', null, 'https://post.example/a'],
    ['entry 2', 'feed', null, 'Post', [], null, null, null],
  ]);
  assert.deepEqual(documents.map(last), [
    ['paragraph', WORDS],
    ['paragraph', OTHER],
  ]);
});

const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
damage('feed', 'it declares entities (a bomb)', () => bytes(RSS.replace('<rss', `${bomb}<rss`)), {
  documents: 0,
  failed: ['xml-entities'],
});
damage('feed', 'cut off', () => bytes(RSS.slice(0, RSS.indexOf('Osric'))), { documents: 2, failed: ['file-damaged'] });
damage('feed', 'it is not well-formed', () => bytes(RSS.replace('Gates &amp;amp; locks', 'Gates & locks &nosuch;')), {
  documents: 2,
  failed: ['file-damaged'],
});
damage('feed', 'no entry is in it', () => bytes('<rss version="2.0"><channel><title>Post</title></channel></rss>'), {
  documents: 0,
  failed: ['text-empty'],
});
damage(
  'feed',
  'elements nested without end',
  () => bytes(`<rss><channel><item><description>${'<b>'.repeat(100_000)}`),
  { documents: 0, failed: ['file-damaged'] },
);
