import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeAs } from './encode.fixture.ts';
import { decode } from './encoding.ts';
import { LABELS } from './labels.fixture.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const page = (label: string, words: string) => `<!doctype html><meta charset="${label}"><p>${words}</p>`;

test('a byte order mark outweighs every label', () => {
  const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(page('windows-1251', 'café'))]);
  assert.deepEqual([decode(marked, 'html').encoding, decode(marked, 'html').guessed], ['utf-8', null]);
});

test('every label that browsers know is followed', () => {
  const samples: readonly (readonly [label: string, bytes: readonly number[], text: string])[] = [
    ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xf2], 'Мост'],
    ['koi8-r', [0xed, 0xcf, 0xd3, 0xd4], 'Мост'],
    ['windows-1256', [0xd3, 0xe1, 0xc7, 0xe3], 'سلام'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
    ['gbk', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    ['big5', [0xa4, 0xa4, 0xa4, 0xe5], '中文'],
    ['iso-8859-9', [0xfe, 0xfd], 'şı'],
  ];
  for (const [label, bytes, text] of samples) {
    const [before = '', after = ''] = page(label, '|').split('|');
    const decoded = decode(Uint8Array.from([...latin(before), ...bytes, ...latin(after)]), 'html');
    assert.ok(decoded.text.includes(`<p>${text}</p>`), `${label}: ${decoded.text}`);
    assert.equal(decoded.guessed, null, label);
  }
});

test('a wrong label does not ruin the text', () => {
  const labelled = decode(utf8(page('iso-8859-1', 'Žluťák café')), 'html');
  assert.ok(labelled.text.includes('Žluťák café'));
  assert.match(labelled.guessed ?? '', /iso|windows-1252/);
  const wrong = decode(latin(page('utf-8', 'caf\xe9 na\xefve \x93so\x94')), 'html');
  assert.ok(wrong.text.includes('café naïve “so”'));
  assert.equal(wrong.encoding, 'windows-1252');
  assert.notEqual(wrong.guessed, null);
});

test('UTF-8 with one damaged byte stays UTF-8', () => {
  const good = utf8('“one” “two” “three” — café, naïve');
  const damaged = Uint8Array.from([...good, 0xe2, 0x80]);
  const decoded = decode(damaged, 'text');
  assert.deepEqual([decoded.encoding, decoded.guessed], ['utf-8', null]);
  assert.ok(decoded.text.endsWith('\ufffd'));
});

test('plain ASCII and pure UTF-8 are no guess', () => {
  assert.equal(decode(utf8('words'), 'text').guessed, null);
  assert.equal(decode(utf8('żółw'), 'text').guessed, null);
  assert.equal(decode(latin('caf\xe9'), 'text').guessed, 'no label says so');
});

test('a label that browsers refuse falls back', () => {
  const decoded = decode(latin(page('iso-2022-kr', 'caf\xe9')), 'html');
  assert.ok(decoded.text.includes('café'));
});

/** What a label leads to in a page's own words: the standard reads UTF-16 there as UTF-8, and the last as windows-1252. */
const WITHIN: Readonly<Record<string, string>> = {
  'utf-16le': 'utf-8',
  'utf-16be': 'utf-8',
  'x-user-defined': 'windows-1252',
};

/** Bytes that an encoding has letters for. */
function lettersIn(encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const high = Array.from({ length: 95 }, (_, i) => 0xa1 + i).filter(byte =>
    /\p{L}/u.test(decoder.decode(Uint8Array.of(byte))),
  );
  return Uint8Array.from(high.length > 3 ? high.slice(-4) : encoding === 'iso-2022-jp' ? [] : [0xc4, 0xc5, 0xc1, 0xc2]);
}

test('every label of the standard means what the standard says, in a page and sent with it', () => {
  let labels = 0;
  for (const [name, list] of Object.entries(LABELS)) {
    if (name === 'replacement') continue;
    for (const label of list.split(' ')) {
      labels++;
      const [before = '', after = ''] = page(label, '|').split('|');
      const inside = WITHIN[name] ?? name;
      const bytes = inside === 'utf-8' ? utf8('żółw') : lettersIn(inside);
      const own = decode(Uint8Array.from([...latin(before), ...bytes, ...latin(after)]), 'html');
      assert.deepEqual([own.encoding, own.guessed], [inside, null], label);
      const sent = decode(
        name.startsWith('utf-16') ? encodeAs(name, 'turtle') : bytes,
        'text',
        ` ${label.toUpperCase()} `,
      );
      assert.equal(sent.encoding, name === 'x-user-defined' ? 'windows-1252' : name, label);
    }
  }
  assert.equal(labels, 222);
});

test('labels that browsers refuse, and ones that nobody knows, are not followed', () => {
  for (const label of [...(LABELS.replacement ?? '').split(' '), 'utf-9', 'x', '']) {
    const decoded = decode(latin(page(label, 'Se\xf1or caf\xe9 \xc1lvarez \xf3')), 'html');
    assert.ok(decoded.text.includes('Señor café Álvarez'), label);
    assert.notEqual(decoded.guessed, null);
  }
});

test('bytes without a label are read as what they look like, and said to be guessed', () => {
  const told = (encoding: string, text: string) => {
    const decoded = decode(encodeAs(encoding, text), 'text');
    return [decoded.encoding, decoded.text === text, decoded.guessed !== null];
  };
  assert.deepEqual(told('koi8-r', 'Мост был закрыт в понедельник.'), ['koi8-r', true, true]);
  assert.deepEqual(told('iso-2022-jp', '門は開いていた。'), ['iso-2022-jp', true, true]);
  assert.deepEqual(told('utf-16be', '门在星期一开着，没有人说话。他们等了很久，水就来了。'), ['utf-16be', true, true]);
  assert.deepEqual(told('utf-16le', 'The gate was shut.'), ['utf-16le', true, true]);
});
