/** A picture's dictionary ends where its data begins, within so many bytes of the key; in bytes. */
const DICTIONARY = 4096;

const KEY = Buffer.from('/BitsPerComponent');
const OBJECT = Buffer.from(' obj');
const STREAM = Buffer.from('stream');
const PICTURE = Buffer.from('/Image');

/**
 * A copy of the file in which pdf.js leaves pictures packed. It lists where a picture is painted before it unpacks it,
 * and only the place matters here; a scan of three hundred pages would take minutes of decoding to be thrown away. A
 * picture without this key is not unpacked, and nothing else in the file changes, nor its length.
 *
 *     /Subtype /Image /BitsPerComponent 8   →   /Subtype /Image /BitsPerComponen- 8
 */
export function leavePacked(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(KEY); at !== -1; at = copy.indexOf(KEY, at + KEY.length)) {
    const before = copy.subarray(Math.max(0, at - DICTIONARY), at);
    const after = copy.subarray(at, at + DICTIONARY);
    const start = before.lastIndexOf(OBJECT);
    const end = after.indexOf(STREAM);
    if (start === -1 || end === -1) continue;
    const dictionary = copy.subarray(at - before.length + start, at + end);
    if (dictionary.includes(PICTURE)) copy[at + KEY.length - 1] = '-'.charCodeAt(0);
  }
  return new Uint8Array(copy);
}
