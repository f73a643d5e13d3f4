/** Bytes of one file: as many as the reader takes of an archive (a test holds the two together), so that a larger one is refused before it is read. */
export const MOST_BYTES = 512 * 2 ** 20;
/** Bytes of all files of one call together: they are held in memory until they are read. */
export const MOST_BYTES_IN_ALL = 2 ** 30;
/** Files of one call: more is a disk given by mistake. */
export const MOST_FILES = 20_000;
