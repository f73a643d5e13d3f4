import { damage } from '../../test/damage.fixture.ts';
import { encodeAs } from './encode.fixture.ts';
import { MAX_BLOCKS, MAX_LINE } from './limits.ts';

const WORDS = 'The gates of the upper dam were open from ten in the evening, two people who worked there told us.';
const PAGE = `<!doctype html><title>Gates</title><article><h1>Gates</h1><p>${WORDS}</p><p>${WORDS}</p></article>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

damage('Web page', 'cut off in the middle of a tag', () => utf8(PAGE.slice(0, PAGE.lastIndexOf('<p>') + 2)), {
  documents: 1,
});
damage(
  'Web page',
  'it says one encoding and is written in another',
  () => utf8(PAGE.replace('<title>', '<meta charset="iso-8859-1"><title>Señor Núñez: ')),
  { documents: 1, warnings: ['encoding-guessed'] },
);
damage(
  'Web page',
  'elements are nested deeper than a browser shows',
  () => utf8(`${'<div>'.repeat(5000)}<p>${WORDS}</p>`),
  { documents: 1, warnings: ['too-deep'] },
);
damage('Web page', 'it has more runs of words than any account', () => utf8(`<p>a${'<p>a'.repeat(MAX_BLOCKS)}`), {
  documents: 0,
  failed: ['file-too-large'],
});
damage(
  'Web page',
  'nothing in it is an account',
  () => utf8('<!doctype html><nav><ul><li><a href="/">Home</a></li><li><a href="/1">World</a></li></ul></nav>'),
  { documents: 1, warnings: ['no-account'] },
);
damage(
  'Text',
  'its encoding is told by nothing',
  () => encodeAs('koi8-r', 'Ворота были открыты в понедельник вечером.'),
  {
    documents: 1,
    warnings: ['encoding-guessed'],
  },
);
damage(
  'Text',
  'some of its bytes are no letters',
  () => Uint8Array.from([...utf8(`“Gates” — ${WORDS} “Shut.”`), 0xff]),
  {
    documents: 1,
    warnings: ['replacement-characters'],
  },
);
damage('Text', 'it is one line longer than any account', () => utf8('a'.repeat(MAX_LINE + 1)), {
  documents: 0,
  failed: ['text-line-too-long'],
});
damage(
  'Text',
  'it is not text but has a text’s name',
  () => Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
  {
    documents: 0,
    failed: ['file-binary'],
  },
);
