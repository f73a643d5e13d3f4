import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import { read } from '../index.ts';
import { mail } from '../mail/mail.fixture.ts';

const one = mail({ Subject: 'One' }, 'The gates were shut all night.\n>From what I saw they were.\n');
const two = mail({ Subject: 'Two', From: 'Osric Vane <o@ferry.example>' }, 'The gates were open by noon.\n');
const box = (...mails: readonly Uint8Array[]) =>
  Buffer.concat(
    mails.flatMap(bytes => [
      Buffer.from('From ana@paper.example Tue May 14 10:20:30 2024\n'),
      bytes,
      Buffer.from('\n\n'),
    ]),
  );

test('each mail of a mailbox is an account', async () => {
  const { documents, failed } = await read({ name: 'box', bytes: box(one, two) });
  assert.deepEqual(
    documents.map(({ name, title, authors }) => [name, title, authors]),
    [
      ['box › message 1', 'One', ['Ana Pell']],
      ['box › message 2', 'Two', ['Osric Vane']],
    ],
  );
  assert.deepEqual(failed, []);
  assert.ok(documents[0]?.text.endsWith('\nFrom what I saw they were.'), 'the mark before "From" is taken off');
});

damage('MBOX', 'a mail in it is no mail', () => box(one, Buffer.from('\x00\x01\x02\x03\x04\x05\x06\x07\x08\n')), {
  documents: 1,
  failed: ['file-binary'],
});
damage('MBOX', 'the last mail is cut off', () => box(one, two).subarray(0, -25), { documents: 2 });
damage('MBOX', 'a mail in it is empty', () => box(one, new Uint8Array(), two), {
  documents: 2,
  failed: ['text-empty'],
});
