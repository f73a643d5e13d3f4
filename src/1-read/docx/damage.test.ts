import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import type { FaultCode } from '../../fault/index.ts';
import { archiveOf, documentBy } from '../office/reading.fixture.ts';
import { docx, p, packageOf } from './docx.fixture.ts';
import { readDocx } from './index.ts';

const LONG =
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told us.';
const whole = docx(p(LONG.repeat(50)));
const withText = (xml: string) => () => archiveOf({ ...packageOf(''), 'word/document.xml': xml });
const refused = (code: FaultCode) => ({ documents: 0, failed: [code] });

damage('DOCX', 'cut off, so that its directory is missing', () => whole.subarray(0, 300), refused('archive-broken'));
damage(
  'DOCX',
  'the part that holds its text is not named by the package, and is not where it usually lies',
  () => {
    const parts = packageOf(p(LONG));
    return archiveOf({ ...parts, 'word/document.xml': '', '_rels/.rels': '<Relationships/>' });
  },
  refused('office-broken'),
);
damage(
  'DOCX',
  'bytes of a part are damaged',
  () => {
    const harmed = whole.slice();
    const at = Buffer.from(whole).indexOf('word/document.xml') + 40;
    return harmed.fill(0xff, at, at + 60);
  },
  refused('office-broken'),
);
damage(
  'DOCX',
  'a part is locked with a password',
  () => {
    const locked = whole.slice();
    locked[Buffer.from(whole).lastIndexOf('word/document.xml') - 38] = 1;
    return locked;
  },
  refused('file-encrypted'),
);
damage(
  'DOCX',
  'the markup of a part is not closed',
  withText('<w:document xmlns:w="urn:x">\n<w:body>'),
  refused('office-broken'),
);
damage(
  'DOCX',
  'a part declares XML entities (a bomb)',
  withText('<!DOCTYPE d [<!ENTITY a "aa">]><d>&a;</d>'),
  refused('xml-entities'),
);
damage(
  'DOCX',
  'elements are nested deeper than a reader’s program opens',
  () => docx('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)),
  refused('office-broken'),
);
damage(
  'DOCX',
  'a part unpacks to more than the limit (a bomb)',
  () => docx(' '.repeat(33_000_000)),
  refused('file-too-large'),
);
damage('DOCX', 'nothing is written in it', () => docx(''), refused('text-empty'));

damage(
  'DOCX',
  'locked with a password by Word',
  () =>
    Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}`, 'latin1'),
  refused('file-encrypted'),
);

test('a fault of a part names it and its line', async () => {
  const bytes = withText('<w:document xmlns:w="urn:x">\n<w:body>')();
  await assert.rejects(documentBy(readDocx, bytes, 'a.docx'), { file: 'a.docx', place: 'word/document.xml, line 2' });
});
