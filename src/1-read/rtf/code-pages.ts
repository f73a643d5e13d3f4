/** Code pages by the number of a font's character set (Windows, `LOGFONT.lfCharSet`). 2 is a set of ornaments. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  130: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const ORNAMENTS = 2;

/** Code pages by their own number, where the name is not `windows-` and the number. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  65001: 'utf-8',
};

/** What RTF is in when it does not say. */
export const USUAL = 'windows-1252';

/** The encoding of a code page; null for one that is not read (437, 850 and other pages of DOS). */
export function codePage(number: number): string | null {
  const name = BY_NUMBER[number] ?? (number === 874 || (number >= 1250 && number <= 1258) ? `windows-${number}` : null);
  return name;
}

/** The encoding of a font's character set; null for the document's own, `ornaments` for one whose letters are pictures. */
export function charset(number: number): string | 'ornaments' | null {
  return number === ORNAMENTS ? 'ornaments' : (BY_CHARSET[number] ?? null);
}

const ASCII = /^[\0-\x7f]*$/;

/** Bytes (as characters of the same number) in an encoding, as text; ornaments are no words. */
export function decodeBytes(bytes: string, encoding: string): string {
  if (encoding === 'ornaments') return '';
  if (ASCII.test(bytes)) return bytes;
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, character => character.charCodeAt(0)));
}
