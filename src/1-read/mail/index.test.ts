import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOne } from '../../../test/read-one.ts';
import { checkDocument } from '../document.contract.ts';
import { type Document, read } from '../index.ts';
import { mail, multipart } from './mail.fixture.ts';

const WORDS = 'The gates were shut all night, the harbour master of Tarn told me on Monday.';
const PAGE = `<html><body><p>${WORDS}</p></body></html>`;

/** Blocks as [kind, words] with a turn's speaker, the head left out. */
function body({ text, blocks }: Document) {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks
    .slice(title + 1)
    .map(({ kind, start, end, speaker, label }) => [
      kind,
      text.slice(label ? label[1] : start, end).trim(),
      ...(kind === 'turn' ? [speaker && text.slice(...speaker)] : []),
    ]);
}

test('the head gives title, author and date, and stands in the text', async () => {
  const document = await readOne(
    'a.eml',
    mail({ Subject: '=?utf-8?B?RGllIFTDvHJl?=', Cc: '"B, C" <b@x.example>' }, WORDS),
  );
  checkDocument(document);
  const { format, encoding, title, authors, published, meta } = document;
  assert.deepEqual(
    [format, encoding, title, authors, published],
    ['mail', 'utf-8', 'Die Türe', ['Ana Pell'], '2024-05-14T10:20:30+02:00'],
  );
  assert.deepEqual([meta.title, meta.authors, meta.published], ['mail', 'mail', 'mail']);
  assert.ok(
    document.text.startsWith(
      'From: Ana Pell <ana@paper.example>\n\nDate: Tue, 14 May 2024 10:20:30 +0200\n\nTo: desk@paper.example\nCc: ',
    ),
  );
  assert.deepEqual(body(document), [['paragraph', WORDS]]);
});

test('a plain and a marked-up body that say the same are one account', async () => {
  const document = await readOne(
    'a.eml',
    multipart('alternative', [`Content-Type: text/plain\n\n${WORDS}`, `Content-Type: text/html\n\n${PAGE}`]),
  );
  assert.deepEqual(body(document), [['paragraph', WORDS]]);
  assert.deepEqual(document.warnings, []);
});

test('when they differ, what the reader saw is shown, and that they do is said', async () => {
  const document = await readOne(
    'a.eml',
    multipart('alternative', [
      'Content-Type: text/plain\n\nPlease open this mail in a browser.',
      `Content-Type: text/html\n\n${PAGE}`,
    ]),
  );
  checkDocument(document);
  assert.ok(document.text.endsWith(WORDS) && !document.text.includes('browser'));
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['bodies-differ'],
  );
});

test('a page alone is read as a page, under the head', async () => {
  const document = await readOne(
    'a.eml',
    mail(
      { 'MIME-Version': '1.0', 'Content-Type': 'text/html; charset=utf-8' },
      `${PAGE}<p style="display:none">Unseen words stand here too.</p>`,
    ),
  );
  checkDocument(document);
  assert.deepEqual([document.format, document.title], ['mail', 'The gates of Tarn']);
  assert.deepEqual(
    document.warnings.map(({ code, start, end }) => [code, document.text.slice(start, end)]),
    [['hidden-text', 'Unseen words stand here too.']],
  );
});

test('bodies are read in the encoding they were sent in, or look most like', async () => {
  const bytes = (headers: Readonly<Record<string, string>>, latin1: string) =>
    Buffer.concat([mail(headers, ''), Buffer.from(latin1, 'latin1')]);
  const labelled = { 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=windows-1251' };
  const words = Buffer.from([0xc2, 0xf0, 0xe0, 0xf2, 0xe0, 0x20, 0xe7, 0xe0, 0xea, 0xf0, 0xfb, 0xf2, 0xfb]);
  const cyrillic = await readOne('a.eml', bytes(labelled, words.toString('latin1')));
  assert.deepEqual([cyrillic.encoding, body(cyrillic)], ['windows-1251', [['paragraph', 'Врата закрыты']]]);
  const unlabelled = await readOne(
    'a.eml',
    bytes({}, 'Die T\xfcre war zu, sagte er am Abend, und niemand h\xf6rte ihn.'),
  );
  assert.ok(unlabelled.text.endsWith('Die Türe war zu, sagte er am Abend, und niemand hörte ihn.'));
  assert.deepEqual(
    unlabelled.warnings.map(({ code }) => code),
    ['encoding-guessed', 'language-unsupported'],
  );
});

test('lines that a program wrapped are paragraphs, quoted ones too', async () => {
  const flowed = { 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8; format=flowed' };
  const document = await readOne(
    'a.eml',
    mail(
      flowed,
      'The gates were shut all night, the harbour \nmaster of Tarn said on Monday.\n\n> The gates were open by noon, two \n> fishermen of the town said.\n\n From what I know.',
    ),
  );
  checkDocument(document);
  assert.deepEqual(
    body(document).map(([kind, words]) => [kind, String(words).replace(/\s+/g, ' ')]),
    [
      ['paragraph', 'The gates were shut all night, the harbour master of Tarn said on Monday.'],
      ['turn', 'The gates were open by noon, two fishermen of the town said.'],
      ['paragraph', 'From what I know.'],
    ],
  );
});

test('quoted replies are turns of those who wrote them, as deep as they go', async () => {
  const document = await readOne(
    'a.eml',
    mail(
      {},
      `I saw it otherwise.

On Mon, 13 May 2024 at 09:00 AM Osric Vane <osric@ferry.example> wrote:
> The gates were open by noon.
>
> On 12 May 2024, at 18:30, Mira Holt wrote:
>> Nobody has warned us.
> I was there.

-- 
Ana Pell
Tarn desk`,
    ),
  );
  checkDocument(document);
  assert.deepEqual(body(document), [
    ['paragraph', 'I saw it otherwise.'],
    ['turn', 'The gates were open by noon.', 'Osric Vane'],
    ['turn', 'Nobody has warned us.', 'Mira Holt'],
    ['turn', 'I was there.', 'Osric Vane'],
    ['chrome', '--'],
    ['chrome', 'Ana Pell'],
    ['chrome', 'Tarn desk'],
  ]);
});

test('who is quoted is found in other languages, and is nobody where no one is named', async () => {
  for (const [line, speaker] of [
    ['Am 13.05.2024 um 09:00 schrieb Osric Vane <o@ferry.example>:', 'Osric Vane'],
    ['Le 13 mai 2024 à 09:00, Osric Vane <o@ferry.example> a écrit :', 'Osric Vane'],
    ['On 2024-05-13 09:00, o@ferry.example wrote:', 'o@ferry.example'],
    ['Here is what they say:', null],
  ] as const) {
    const document = await readOne('a.eml', mail({}, `${line}\n> The gates were open by noon.`));
    const turn = document.blocks.find(({ kind }) => kind === 'turn');
    assert.equal(turn?.speaker ? document.text.slice(...turn.speaker) : null, speaker, line);
  }
});

test('a page quotes and forwards too', async () => {
  const page = { 'MIME-Version': '1.0', 'Content-Type': 'text/html; charset=utf-8' };
  const replied = await readOne(
    'a.eml',
    mail(
      page,
      '<div>I saw it otherwise, I think.</div><div class="gmail_quote"><div>On Mon, 13 May 2024 at 09:00, Osric Vane &lt;<a href="mailto:o@ferry.example">o@ferry.example</a>&gt; wrote:<br></div><blockquote><div>The gates were open by noon, I was there.</div><div>Nobody in town was warned.</div></blockquote></div><div>That is all that I know of it.</div>',
    ),
  );
  checkDocument(replied);
  assert.deepEqual(body(replied), [
    ['paragraph', 'I saw it otherwise, I think.'],
    ['turn', 'The gates were open by noon, I was there.', 'Osric Vane'],
    ['turn', 'Nobody in town was warned.', 'Osric Vane'],
    ['paragraph', 'That is all that I know of it.'],
  ]);
  const forwarded = await readOne(
    'a.eml',
    mail(
      page,
      '<p>See below for what he says.</p><div><p><b>From:</b> Osric Vane &lt;o@ferry.example&gt;<br><b>Sent:</b> Monday, May 13, 2024 9:00 AM<br><b>To:</b> Ana Pell &lt;ana@paper.example&gt;<br><b>Subject:</b> Gates</p></div><p>The gates were open by noon.</p><p>I was there.</p>',
    ),
  );
  checkDocument(forwarded);
  assert.deepEqual(body(forwarded), [
    ['paragraph', 'See below for what he says.'],
    ['turn', 'The gates were open by noon.', 'Osric Vane'],
    ['turn', 'I was there.', 'Osric Vane'],
  ]);
});

test('a forwarded message is its sender’s', async () => {
  const document = await readOne(
    'a.eml',
    mail(
      {},
      `See below.

---------- Forwarded message ---------
From: Osric Vane <osric@ferry.example>
Date: Mon, 13 May 2024 at 09:00
Subject: Gates
To: Ana Pell <ana@paper.example>

The gates were open by noon.

I was there.`,
    ),
  );
  checkDocument(document);
  assert.deepEqual(body(document), [
    ['paragraph', 'See below.'],
    ['chrome', '---------- Forwarded message ---------'],
    ['turn', 'The gates were open by noon.', 'Osric Vane'],
    ['turn', 'I was there.', 'Osric Vane'],
  ]);
});

test('attachments are accounts of their own, forwarded mails among them; pictures are counted', async () => {
  const inner = new TextDecoder().decode(
    mail({ From: 'Osric Vane <o@ferry.example>', Subject: 'Gates' }, 'The gates were open by noon.'),
  );
  const bytes = multipart('mixed', [
    `Content-Type: text/plain\n\n${WORDS}`,
    `Content-Type: text/html; name="page.html"\nContent-Disposition: attachment; filename="page.html"\nContent-Transfer-Encoding: base64\n\n${btoa('<!doctype html><title>Gates</title><p>Two fishermen saw the gates open by noon.</p>')}`,
    `Content-Type: message/rfc822\n\n${inner}`,
    `Content-Type: image/png; name=a.png\nContent-Disposition: attachment; filename=a.png\nContent-Transfer-Encoding: base64\n\n${btoa('\x89PNG\r\n\x1a\n')}`,
    'Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----',
  ]);
  const { documents, failed } = await read({ name: 'a.eml', bytes });
  for (const document of documents) checkDocument(document);
  assert.deepEqual(
    documents.map(({ name, part, format, authors }) => [name, part, format, authors]),
    [
      ['a.eml', null, 'mail', ['Ana Pell']],
      ['a.eml › page.html', 'page.html', 'html', []],
      ['a.eml › forwarded 2', 'forwarded 2', 'mail', ['Osric Vane']],
    ],
  );
  assert.deepEqual(
    failed.map(({ code, detail }) => [code, detail]),
    [['parts-passed-over', 'pictures (1).']],
  );
});

test('a note that begins like a mail is a note', async () => {
  const note = new TextEncoder().encode(
    'From: the harbour master\nTo: all\n\nThe gates are shut until noon, he writes.',
  );
  assert.equal((await readOne('a.txt', note)).format, 'plain');
});
