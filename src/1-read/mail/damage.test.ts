import { damage } from '../../../test/damage.fixture.ts';
import { mail, multipart } from './mail.fixture.ts';

const WORDS = 'The gates were shut all night, the harbour master of Tarn told me on Monday.';
const PAGE = `<html><body><p>${WORDS}</p></body></html>`;

damage(
  'e-mail',
  'cut off in one of its parts',
  () =>
    multipart('alternative', [`Content-Type: text/plain\n\n${WORDS}`, `Content-Type: text/html\n\n${PAGE}`]).subarray(
      0,
      -30,
    ),
  { documents: 1, warnings: ['cut-short'] },
);
damage(
  'e-mail',
  'locked with a key',
  () => multipart('encrypted', ['Content-Type: application/pgp-encrypted\n\nVersion: 1']),
  { documents: 0, failed: ['file-encrypted'] },
);
damage(
  'e-mail',
  'parts in parts without end (a bomb)',
  () =>
    mail(
      { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary="e0"' },
      Array.from({ length: 90 }, (_, i) => `--e${i}\nContent-Type: multipart/mixed; boundary="e${i + 1}"\n\n`).join(''),
    ),
  { documents: 0, failed: ['file-damaged'] },
);
damage(
  'e-mail',
  'an attachment is empty',
  () =>
    multipart('mixed', [
      `Content-Type: text/plain\n\n${WORDS}`,
      'Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\n',
    ]),
  { documents: 1, failed: ['text-empty'] },
);
damage(
  'e-mail',
  'an attachment is damaged',
  () =>
    multipart('mixed', [
      `Content-Type: text/plain\n\n${WORDS}`,
      'Content-Type: application/zip; name=a.zip\nContent-Disposition: attachment; filename=a.zip\nContent-Transfer-Encoding: base64\n\nUEsDBAAAAAAA',
    ]),
  { documents: 1, failed: ['archive-broken'] },
);
damage('e-mail', 'it has a head and nothing else', () => mail({}, ''), { documents: 1, warnings: [] });
