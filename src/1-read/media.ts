/** What a file is that holds no text: by its first bytes. */
export type Medium = 'pictures' | 'sound' | 'films' | 'fonts';

/** Signatures as Latin-1, and where they stand, from WHATWG MIME sniffing, section 6. The first that fits counts. */
const SIGNATURES: readonly (readonly [medium: Medium, at: number, ...starts: string[]])[] = [
  ['pictures', 0, '\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', '\0\0\x01\0', 'II*\0', 'MM\0*'],
  ['pictures', 8, 'WEBPVP8'],
  ['pictures', 4, 'ftypavif', 'ftypheic', 'ftypmif1'],
  ['sound', 0, 'ID3', '\xff\xfb', '\xff\xf3', '\xff\xf1', '\xff\xf9', 'OggS', 'fLaC', 'MThd'],
  ['sound', 4, 'ftypM4A'],
  ['sound', 8, 'WAVEfmt', 'AIFFCOMM'],
  ['films', 0, '\x1aE\xdf\xa3', 'FLV\x01', '\0\0\x01\xba'],
  ['films', 4, 'ftyp'],
  ['films', 8, 'AVI LIST'],
  ['fonts', 0, 'wOFF', 'wOF2', '\0\x01\0\0\0', 'OTTO\0', 'ttcf\0'],
];

/** The kind of medium, or null for anything that may hold text. */
export function mediumOf(bytes: Uint8Array): Medium | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find(([, at, ...starts]) => starts.some(signature => start.startsWith(signature, at)));
  return found?.[0] ?? null;
}

/** Counts in words: "pictures (3), films (1)"; in the order they were first met. */
export function counted(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([what, times]) => `${what} (${times})`).join(', ');
}
