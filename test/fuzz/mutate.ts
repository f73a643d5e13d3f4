import { upTo } from '../chance.ts';

/** Bytes that have broken readers of text before. */
const SHARP: readonly Uint8Array[] = [
  ...[
    '<',
    '>',
    '</p>',
    '</div></div></div>',
    '<div>',
    '<table><tr>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<style>',
    '<title>',
    '<svg><p>',
    '<template>',
    '<p style="font-size:0">',
    '<meta charset="utf-16">',
    '<base href="//x">',
    '{"@type":"NewsArticle","author":[[[',
    '&#0;',
    '&#xD800;',
    '&amp',
    '&',
    '\r',
    '\n\n\n',
    '\u2028',
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\u0301\u0301\u0301',
    '“',
    '”',
    '"',
    "'",
    '«',
    ':',
    'Q: ',
    'NAME says: ',
    '---\n',
    '```\n',
    '> ',
    '[](',
    '# ',
    '|',
  ].map(text => new TextEncoder().encode(text)),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xc3),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0x93, 0x94),
  Uint8Array.of(0xf0, 0x9f, 0x92),
];

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** One small harm done to the bytes: a piece lost, doubled, moved, scrambled, or something sharp put in. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = upTo(random, bytes.length + 1);
  const size = upTo(random, random() < 0.1 ? 4000 : 40);
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, at + size), bytes.subarray(at + size)];
  switch (upTo(random, 7)) {
    case 0:
      return join(before, after);
    case 1:
      return join(before, piece, piece, piece, after);
    case 2:
      return join(after, piece, before);
    case 3:
      return join(
        before,
        piece.map(() => upTo(random, 256)),
        after,
      );
    case 4:
      return before.length > 0 ? before : bytes;
    default: {
      const sharp = SHARP[upTo(random, SHARP.length)] ?? new Uint8Array();
      return join(
        before,
        ...Array.from({ length: 1 + upTo(random, random() < 0.05 ? 3000 : 3) }, () => sharp),
        piece,
        after,
      );
    }
  }
}
