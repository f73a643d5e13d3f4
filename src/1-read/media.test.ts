import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediumOf } from './media.ts';

const bytes = (latin1: string) => Uint8Array.from(latin1, letter => letter.charCodeAt(0));

test('pictures, sound, films and fonts are known by their first bytes, text is none of them', () => {
  for (const [start, medium] of [
    ['\x89PNG\r\n', 'pictures'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'pictures'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'sound'],
    ['\0\0\0\x18ftypM4A ', 'sound'],
    ['\0\0\0\x18ftypmp42', 'films'],
    ['wOF2', 'fonts'],
    ['ID3 of the harbour', 'sound'],
    ['The gates were shut.', null],
    ['', null],
  ] as const)
    assert.equal(mediumOf(bytes(start)), medium, start);
});
