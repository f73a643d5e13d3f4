/** Larger than any page or book an account comes in; a SingleFile save with its pictures inside stays below it. In bytes. */
export const MAX_BYTES = 64 * 2 ** 20;

/** A file that holds many accounts (archive, mailbox, feed, table) may be larger: it is unpacked one account at a time. In bytes. */
export const MAX_HOLDER_BYTES = 512 * 2 ** 20;

/** All that one source file unpacks to; a bomb unpacks to thousands of times its size. In bytes. */
export const MAX_UNPACKED = 2 * 2 ** 30;

/** Accounts and files in one source file, however nested; a person reads no more, and a case holds no more. */
export const MAX_PARTS = 20_000;

/** A page in a web archive in an archive attached to a mail in a mailbox in an archive lies six deep. */
export const MAX_NESTING = 8;

/** Markup costs the tree builder some thirty times its size in memory: this keeps one page under about 1 GB. In UTF-16 code units. */
export const MAX_MARKUP = 32_000_000;

/** A thousand-page book holds about three million characters; nothing longer is one account. In UTF-16 code units. */
export const MAX_TEXT = 8_000_000;

/** War and Peace on one line would be three times this; no account a person wrote has such a paragraph. In UTF-16 code units. */
export const MAX_LINE = 1_000_000;

/** A thousand-page book has some thirty thousand paragraphs; every line of a file may be a block. */
export const MAX_BLOCKS = 200_000;

/** Chromium flattens at 512 open elements: no page that a reader could see needs more. */
export const MAX_DEPTH = 512;

/** Stream-Safe Text Format (UAX #15, section 13): no more marks on one letter than this. Normalising is quadratic beyond it. */
export const MAX_MARKS = 30;

/** Warnings of one code are listed one by one up to this many; a person reads no further, and the last one says how many more there are. */
export const MAX_WARNINGS = 40;

/** More names than this are a list of something else, or someone's joke. */
export const MAX_AUTHORS = 20;
