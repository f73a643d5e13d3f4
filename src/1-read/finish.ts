import { Fault } from '../fault/index.ts';
import { freeze } from '../text/freeze.ts';
import { sha256 } from '../text/hash.ts';
import { capped, isAccount } from './blocks.ts';
import type { Document, MetaSource, Warning } from './document.ts';
import type { Draft, Metadata } from './draft.ts';
import { findInvisible } from './invisible.ts';
import { detectLanguage, SUPPORTED } from './language.ts';
import { MAX_AUTHORS, MAX_TEXT } from './limits.ts';
import { withoutSecondLanguage } from './second-language.ts';

/** What a draft does not know of itself: the source file's hash, and the way to the account. */
export interface Place {
  /** SHA-256 of the source file. */
  readonly source: string;
  /** What is wrong with it, as whoever holds it knows. */
  readonly flaw?: Pick<Warning, 'code' | 'message'> | undefined;
  readonly name: string;
  readonly part: string | null;
}

/**
 * The document of a draft, frozen: its language, its warnings, its ids.
 * @throws Fault `text-empty`, `file-too-large`.
 */
export function finish(draft: Draft, { source, name, part, flaw }: Place): Document {
  const { text, metadata, format } = draft;
  if (text.trim() === '') throw new Fault('text-empty', { file: name });
  if (text.length > MAX_TEXT) {
    throw new Fault('file-too-large', {
      file: name,
      detail: `Its text has ${text.length} characters; the limit is ${MAX_TEXT}.`,
    });
  }
  const { blocks, warnings: apart } = withoutSecondLanguage(text, draft.blocks);
  const accountText = blocks.filter(isAccount).map(({ start, end }) => text.slice(start, end));
  const detected = detectLanguage(accountText.join('\n')) ?? (accountText.length === 0 ? detectLanguage(text) : null);
  const language = detected ?? metadata.language?.value ?? null;
  const warnings = [
    ...draft.warnings,
    ...(flaw === undefined ? [] : [whole(text, flaw.code, flaw.message)]),
    ...findInvisible(text),
    ...lostLetters(text),
    ...apart,
    ...(language === null || SUPPORTED.has(language)
      ? []
      : [
          whole(
            text,
            'language-unsupported',
            `This account is in a language (${language}) whose statements are not found yet; its text is kept.`,
          ),
        ]),
    ...differing(text, metadata.language?.value ?? null, detected),
    ...(accountText.length > 0
      ? []
      : [whole(text, 'no-account', 'Only menus, comments or hidden words were found here, no account.')]),
  ];
  return freeze<Document>({
    kind: 'document',
    id: sha256(text),
    bytes: source,
    name,
    part,
    format,
    encoding: draft.encoding ?? null,
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    authors: metadata.authors?.value.slice(0, MAX_AUTHORS) ?? [],
    published: metadata.published?.value ?? null,
    modified: metadata.modified?.value ?? null,
    captured: metadata.captured?.value ?? null,
    place: metadata.place?.value ?? null,
    meta: sources(metadata, detected),
    address: metadata.address?.value ?? null,
    language,
    text,
    blocks,
    warnings: capped(warnings),
  });
}

function sources(metadata: Metadata, detected: string | null): Document['meta'] {
  const told = Object.entries(metadata).map(
    ([field, told]: [string, { from: MetaSource }]) => [field, told.from] as const,
  );
  return Object.fromEntries([
    ...told.filter(([field]) => !(field === 'language' && detected)),
    ...(detected ? [['language', 'text'] as const] : []),
  ]);
}

/** A page tagged as one language and written in another: a template nobody changed, or words of somebody else. */
function differing(text: string, tagged: string | null, detected: string | null): Warning[] {
  if (tagged === null || detected === null || tagged === detected) return [];
  const message = `It says that its language is “${tagged}”, but its words read as “${detected}”, and are taken as that.`;
  return [whole(text, 'language-differs', message)];
}

function whole(text: string, code: Warning['code'], message: string): Warning {
  return { code, start: 0, end: text.length, message };
}

/** One warning for the letters that were lost before or in decoding, at the first of them. */
function lostLetters(text: string): Warning[] {
  const first = text.indexOf('\ufffd');
  if (first === -1) return [];
  const count = text.split('\ufffd').length - 1;
  return [
    {
      code: 'replacement-characters',
      start: first,
      end: first + 1,
      message: `${count} characters could not be read (U+FFFD); the first is here.`,
    },
  ];
}
