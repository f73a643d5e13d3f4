import { machineDate } from './dates.ts';
import type { Metadata } from './draft.ts';

/** Programs write it before the page's own words. In UTF-16 code units. */
const HEAD = 4096;
/** SingleFile: a comment with the address and the date, as Date's toString writes it. */
const SINGLE_FILE =
  /<!--\s{0,20}Page saved with SingleFile\s{1,20}url: ?(\S{1,2000})\s{1,20}saved date: ?([^\n]{1,100})/;
/** Browsers' "webpage, complete": the mark of the web, with the length of the address before it. */
const COMPLETE = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/;
/** "Tue May 14 2024 10:20:30 GMT+0200 (…)" */
const SCRIPT_DATE = /^\w{3} (\w{3} \d{1,2} \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})/;

/** What the program that saved a page wrote into it: where it was taken from, and when. */
export function savedBy(markup: string): Metadata {
  const head = markup.slice(0, HEAD);
  const single = SINGLE_FILE.exec(head);
  const address = single?.[1] ?? COMPLETE.exec(head)?.[1] ?? '';
  const date = SCRIPT_DATE.exec(single?.[2] ?? '');
  const captured = date ? machineDate(`${date[1]} ${date[2]}`) : null;
  return {
    ...(/^https?:/i.test(address) &&
      URL.canParse(address) && { address: { value: new URL(address).href, from: 'saved' } }),
    ...(captured !== null && { captured: { value: captured, from: 'saved' } }),
  };
}
