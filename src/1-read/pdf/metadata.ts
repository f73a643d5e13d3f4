import { machineDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { primaryLanguage } from '../language.ts';
import { normalise } from '../normalise.ts';
import { plainly } from '../words.ts';
import type { Pdf } from './open.ts';

/** No title or name is longer. In UTF-16 code units. */
const MAX_VALUE = 400;

/** What programs put for a title when no one gave one: the file's name, with or without the program's, or a placeholder. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b.*|.{1,200}\.(?:docx?|odt|rtf|txt|pdf|pptx?|xlsx?|indd|qxp|qxd|pages|html?|tex|dvi|wpd|pub|cdr|ai|psd|tiff?|jpe?g|png)|untitled.{0,20}|(?:new |my )?(?:document|presentation|title|slide|scan|print|page|layout)[\s_-]{0,3}\d{0,6}|no title|title|(?:scan|img|doc|dsc|fax)[\s_-]{0,2}\d{2,20}|file:\/\/.*|https?:\/\/.*|about:blank|[\d\s._-]{1,60}|\(?anonymous\)?|powerpoint presentation|slide 1|print job|full page photo|template)$/i;

/** What programs put for a name when no one gave one. */
const JUNK_AUTHOR =
  /^(?:(?:windows |the )?user(?:name)?|admin(?:istrator)?|owner|author|unknown(?: author)?|default|root|guest|test|pc|hp|dell|lenovo|acer|asus|toshiba|microsoft(?: .*)?|adobe .*|anonymous|\(?unspecified\)?|none|null|n\/a|scan(?:ner)?|printer|xerox|canon|ricoh|epson|kyocera|[\w.-]{1,30}[\\/][\w.-]{1,30}|.{1,60}\.(?:exe|dll))(?:[\s_-]{0,2}\d{1,6})?$/i;

/** Programs that print what is on the screen: the file was made when the page was looked at, not when it was written. */
const PRINTERS = /\b(?:skia|chrom(?:e|ium)|firefox|safari|msedge|edge|wkhtmltopdf|print to pdf|printfriendly)\b/i;

const PDF_DATE =
  /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:(Z)(?:00'?00'?)?|([+-])(\d{2})'?(\d{2})?'?)?$/;

/** A date as PDF writes it, as EDTF, as exact as it is; null when it is none. */
export function pdfDate(value: string): string | null {
  const match = PDF_DATE.exec(value.trim());
  if (!match) return machineDate(value);
  const [, year, month, day, hour, minute, second = '00', utc, sign, zoneHours, zoneMinutes = '00'] = match;
  const date = [year, month, day].filter(part => part !== undefined).join('-');
  if (hour === undefined || minute === undefined) return machineDate(date);
  const zone = utc ? 'Z' : sign && zoneHours ? `${sign}${zoneHours}:${zoneMinutes}` : '';
  return machineDate(`${date}T${hour}:${minute}:${second}${zone === '+00:00' ? 'Z' : zone}`) ?? machineDate(date);
}

/** Whether a program, not a person, gave the title. */
export function isJunkTitle(title: string): boolean {
  return JUNK_TITLE.test(title) || !/\p{L}/u.test(title);
}

/** What the information dictionary and the XMP packet say; XMP, which names more, counts first. Junk is left out. */
export function metadataOf({ info, xmp }: Pick<Pdf, 'info' | 'xmp'>): Metadata {
  const one = (...values: readonly unknown[]) => values.map(textOf).find(value => value !== '') ?? null;
  const title = [xmp('dc:title'), info.Title].map(textOf).find(value => value !== '' && !isJunkTitle(value));
  const authors = authorsOf(xmp('dc:creator'), info.Author, [textOf(info.Creator), textOf(info.Producer)]);
  const made = one(info.CreationDate, xmp('xmp:createdate'));
  const isPrint = PRINTERS.test(`${textOf(info.Creator)} ${textOf(info.Producer)}`);
  const published = one(xmp('prism:publicationdate'), xmp('dc:date')) ?? (isPrint ? null : made);
  const captured = isPrint ? made && pdfDate(made) : null;
  const modified = one(info.ModDate, xmp('xmp:modifydate'));
  const language = one(info.Language, xmp('dc:language'));
  const publisher = one(xmp('dc:publisher'));
  const dates = { published: published && pdfDate(published), modified: modified && pdfDate(modified) };
  const tag = language && primaryLanguage(language);
  return {
    ...(title && { title: { value: title, from: 'pdf-info' } }),
    ...(authors.length > 0 && { authors: { value: authors, from: 'pdf-info' } }),
    ...(publisher && { publisher: { value: publisher, from: 'pdf-info' } }),
    ...(dates.published && { published: { value: dates.published, from: 'pdf-info' } }),
    ...(dates.modified &&
      dates.modified !== dates.published &&
      !isPrint && { modified: { value: dates.modified, from: 'pdf-info' } }),
    ...(captured && { captured: { value: captured, from: 'pdf-info' } }),
    ...(tag && { language: { value: tag, from: 'pdf-info' } }),
  };
}

function textOf(value: unknown): string {
  const single = Array.isArray(value) ? value.join(', ') : value;
  if (typeof single !== 'string') return '';
  return normalise(single.slice(0, MAX_VALUE)).text.replace(/\s+/g, ' ').trim();
}

function authorsOf(creators: unknown, author: unknown, programs: readonly string[]): readonly string[] {
  const listed =
    Array.isArray(creators) && creators.length > 0 ? creators.map(textOf) : textOf(author).split(/\s?;\s?/);
  const same = new Set(programs.map(plainly));
  const people = listed.filter(name => name !== '' && !JUNK_AUTHOR.test(name) && !same.has(plainly(name)));
  return [...new Set(people)];
}
