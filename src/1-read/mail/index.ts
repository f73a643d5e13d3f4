import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { Fault } from '../../fault/index.ts';
import { into } from '../../text/way-in.ts';
import { isAccount } from '../blocks.ts';
import { compose, type Laid, type Piece, stacked } from '../compose.ts';
import type { Draft, Given, Opened, Part } from '../draft.ts';
import { checkLines, inEncoding } from '../encoded.ts';
import type { Decoded } from '../encoding.ts';
import { readHtml } from '../html/index.ts';
import { counted, mediumOf } from '../media.ts';
import { normalise } from '../normalise.ts';
import { shownPath } from '../part-name.ts';
import { wordsOf } from '../words.ts';
import { type Bodies, bodiesOf } from './bodies.ts';
import { bodyPieces } from './body.ts';
import { headOf } from './head.ts';
import { attributed } from './quoted-page.ts';
import { missingEnd } from './whole.ts';

/** Parts in parts; what is deeper is built to harm. */
const MAX_DEPTH = 50;
/** The plain body stands for both when it has this share of the words that the other one shows. */
const SAME_WORDS = 0.8;
/** What a mail carries for programs. */
const SIGNATURES = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/;

/**
 * An e-mail: one account of its head and body, and its attachments, forwarded mails among them, as parts.
 * @throws Fault `file-encrypted`, `file-damaged`.
 */
export async function readMail(file: Given): Promise<Opened> {
  const mail = await parsed(file);
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime\b(?!.*signed-data))/i.test(type))
    throw new Fault('file-encrypted', { file: file.name });
  const { pieces, metadata } = headOf(mail);
  const { text, blocks, warnings, ...decoded } = bodyOf(file, bodiesOf(file.bytes, MAX_DEPTH), pieces);
  const flaw = missingEnd(file.bytes, type);
  const draft: Draft = { format: 'mail', text, blocks, metadata, warnings: flaw ? [...warnings, flaw] : warnings };
  return { drafts: [inEncoding(draft, decoded)], parts: attachmentsOf(file.name, mail.attachments), failed: [] };
}

async function parsed({ name, bytes }: Given): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAX_DEPTH });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new Fault('file-damaged', { file: name, detail, cause });
  }
}

/** Head and body as one text. Of a plain and a marked-up body that say the same, the plain one, which keeps what is quoted apart. */
function bodyOf(
  { name }: Given,
  { plain, page }: Bodies,
  head: readonly Piece[],
): Laid & Pick<Decoded, 'encoding' | 'guessed'> {
  const text = normalise(plain.text).text;
  const shown = page.text.trim() === '' ? null : readHtml(page.text, name);
  if (shown === null || (text.trim() !== '' && saysTheSame(text, shown))) {
    checkLines(name, text);
    return {
      ...compose([...head, ...bodyPieces(text, head.length)]),
      encoding: plain.encoding,
      guessed: plain.guessed,
    };
  }
  const { blocks, warnings } = shown;
  const whole = stacked(compose(head), attributed({ text: shown.text, blocks, warnings }));
  const read = { ...whole, encoding: page.encoding, guessed: page.guessed };
  if (text.trim() === '') return read;
  const start = whole.text.length - shown.text.length;
  const message = 'The plain text that came with this mail is another one; what a reader of the mail saw is shown.';
  return {
    ...read,
    warnings: [...whole.warnings, { code: 'bodies-differ', start, end: whole.text.length, message }],
  };
}

/** Whether the words that the page shows stand in the plain text as well. */
function saysTheSame(plain: string, { text, blocks }: Draft): boolean {
  const known = new Set(wordsOf(plain));
  const shown = blocks.filter(isAccount).flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return shown.filter(word => known.has(word)).length >= shown.length * SAME_WORDS;
}

function* attachmentsOf(file: string, attachments: readonly Attachment[]): Iterable<Part | Fault> {
  const passed = new Map<string, number>();
  for (const [index, attachment] of attachments.entries()) {
    const { filename, mimeType, content, related, disposition } = attachment;
    const name = shownPath(
      filename ?? (mimeType === 'message/rfc822' ? `forwarded ${index + 1}` : `attachment ${index + 1}`),
    );
    if (typeof content === 'string' || SIGNATURES.test(mimeType)) continue;
    const bytes = new Uint8Array(content);
    const medium = mediumOf(bytes);
    // Pictures in the text (a logo, a smiley) are looks, as in a page.
    if (medium !== null && (related || disposition === 'inline')) continue;
    if (medium !== null) passed.set(medium, (passed.get(medium) ?? 0) + 1);
    else if (bytes.length === 0) yield new Fault('file-empty', { file: into(file, name) });
    else yield { name, bytes, told: {} };
  }
  if (passed.size > 0) yield new Fault('parts-passed-over', { file, detail: `${counted(passed)}.` });
}
