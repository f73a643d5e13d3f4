import { Fault } from '../fault/index.ts';
import type { Warning } from './document.ts';
import { type Draft, firstTold, type Given, type Opened, oneDraft } from './draft.ts';
import { type Decoded, decode } from './encoding.ts';
import { readHtml } from './html/index.ts';
import { MAX_BLOCKS, MAX_LINE } from './limits.ts';
import { looksLikeMarkdown, readMarkdown } from './markdown/index.ts';
import { type Normalised, normalise } from './normalise.ts';
import { readPlain } from './plain/index.ts';
import { savedBy } from './saved-by.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A saved page, in the encoding that its transport, its bytes or its own label tell. */
export function readPage(file: Given): Opened {
  const decoded = decode(file.bytes, 'html', file.charset);
  const draft = readHtml(decoded.text, file.name);
  const metadata = firstTold(draft.metadata, savedBy(decoded.text));
  return oneDraft(inEncoding({ ...draft, metadata }, decoded));
}

/** Plain text or Markdown, told apart by what is written. */
export function readText({ name, bytes, charset }: Given): Opened {
  const decoded = decode(bytes, 'text', charset);
  checkLines(name, decoded.text);
  const normalised = normalise(decoded.text);
  const draft = looksLikeMarkdown(name, normalised.text) ? readMarkdown(normalised.text) : readPlain(normalised.text);
  return oneDraft(inEncoding({ ...draft, warnings: [...draft.warnings, ...replaced(normalised)] }, decoded));
}

/** The draft with the encoding its bytes were read in, and a warning when that is a guess. */
export function inEncoding(draft: Draft, { encoding, guessed }: Pick<Decoded, 'encoding' | 'guessed'>): Draft {
  if (guessed === null) return { ...draft, encoding };
  const message = `Read as ${encoding}: ${guessed}. If letters look wrong, save the file as UTF-8.`;
  const warning: Warning = { code: 'encoding-guessed', start: 0, end: draft.text.length, message };
  return { ...draft, encoding, warnings: [...draft.warnings, warning] };
}

/**
 * Before any pattern runs over it: one line of 50 MB, or ten million short ones, are refused in one walk.
 * @throws Fault `text-line-too-long`, `file-too-large`.
 */
export function checkLines(name: string, text: string): void {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (at < text.length && unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    if (at - start > MAX_LINE) {
      const detail = `It has ${at - start} characters; the limit is ${MAX_LINE}.`;
      throw new Fault('text-line-too-long', { file: name, place: `line ${line}`, detail });
    }
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
    line++;
  }
  if (line > MAX_BLOCKS) {
    throw new Fault('file-too-large', { file: name, detail: `It has ${line} lines; the limit is ${MAX_BLOCKS}.` });
  }
}

function replaced({ surrogates, controls }: Normalised): Warning[] {
  const warning = (message: string): Warning => ({ code: 'replacement-characters', start: 0, end: 0, message });
  return [
    ...(surrogates > 0 ? [warning(`${surrogates} half characters (lone surrogates) were replaced by U+FFFD.`)] : []),
    ...(controls > 0 ? [warning(`${controls} control characters, which no reader sees, were taken out.`)] : []),
  ];
}
