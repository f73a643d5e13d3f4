import { type Decoded, decode } from '../encoding.ts';
import { type MimePart, parameterOf, sentBytes, splitHead, splitParts } from '../mime.ts';
import { unflowed } from './flowed.ts';

/** What a mail says, in each of the two ways; empty text where it has none. */
export interface Bodies {
  readonly plain: Decoded;
  readonly page: Decoded;
}

const NONE: Decoded = { text: '', encoding: 'utf-8', guessed: null };
/** A mailing list puts its footer beside the body; more pieces are attachments that do not say so. */
const MOST_PIECES = 100;

/** The bodies of a mail, put together from all its parts that are shown in line. */
export function bodiesOf(bytes: Uint8Array, maxDepth: number): Bodies {
  const plain: Decoded[] = [];
  const page: Decoded[] = [];
  const walk = (part: MimePart, depth: number) => {
    const type = (part.headers.get('content-type') ?? 'text/plain').trim();
    const boundary = parameterOf(type, 'boundary');
    if (/^multipart\//i.test(type) && boundary !== null && depth < maxDepth) {
      for (const inner of splitParts(part.body, boundary).parts) walk(inner, depth + 1);
      return;
    }
    const kind = /^text\/(plain|html)\b/i.exec(type)?.[1]?.toLowerCase();
    if (kind === undefined || /^\s*attachment\b/i.test(part.headers.get('content-disposition') ?? '')) return;
    const sent = sentBytes(part) ?? part.body;
    const medium = kind === 'html' ? 'html' : 'text';
    const decoded = decode(sent, medium, parameterOf(type, 'charset') ?? undefined);
    if (medium === 'html') page.push(decoded);
    else plain.push({ ...decoded, text: withoutBreaks(decoded.text.replaceAll('\r\n', '\n'), type) });
  };
  walk(splitHead(bytes), 0);
  return { plain: joined(plain), page: joined(page) };
}

/** One text of several; what is said of their encoding is said of the first that says something. */
function joined(pieces: readonly Decoded[]): Decoded {
  const shown = pieces.slice(0, MOST_PIECES).filter(({ text }) => text.trim() !== '');
  const telling = shown.find(({ guessed }) => guessed !== null) ?? shown.find(({ encoding }) => encoding !== 'utf-8');
  return { ...(telling ?? shown[0] ?? NONE), text: shown.map(({ text }) => text).join('\n\n') };
}

function withoutBreaks(text: string, type: string): string {
  if (!/^flowed$/i.test(parameterOf(type, 'format') ?? '')) return text;
  return unflowed(text, /^yes$/i.test(parameterOf(type, 'delsp') ?? ''));
}
