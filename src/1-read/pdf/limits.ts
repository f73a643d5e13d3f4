/** More pages than any report; a file of more is a collection, better split. */
export const MAX_PAGES = 5000;

/** The drawings of a detailed map run to half a million. Of one page. */
export const MAX_OPERATORS = 3_000_000;

/** A map sets its signs as forms, some thousands of them; forms that call each other ten times over, eight deep, are a trap. Of one page. */
export const MAX_FORMS = 10_000;

/** A thousand-page book holds three million; each costs some hundred bytes while its page is read. Of a whole file. */
export const MAX_GLYPHS = 8_000_000;

/** Nothing that is not a picture unpacks to more: the text of a thousand-page book takes thirty million. In bytes. */
export const MAX_STREAM = 128 * 2 ** 20;
