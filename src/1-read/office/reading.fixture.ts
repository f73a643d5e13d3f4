import { strToU8, type Zippable, zipSync } from 'fflate';
import { checkDocument } from '../document.contract.ts';
import type { Document } from '../document.ts';
import type { Reader } from '../draft.ts';
import { finish } from '../finish.ts';

/** A ZIP archive of these parts, by path. */
export function archiveOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files);
}

/** The one account that a reader finds, finished and checked. */
export async function documentBy(reader: Reader, bytes: Uint8Array, name = 'account'): Promise<Document> {
  const { drafts } = await reader({ name, bytes, told: {} });
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`${drafts.length} accounts`);
  const document = finish(draft, { source: '', name, part: null });
  checkDocument(document);
  return document;
}

/** The blocks as `[kind, words]`, "hidden" after the kind of one that is not seen. */
export function blocksOf({ text, blocks }: Document): readonly (readonly [string, string])[] {
  return blocks.map(({ kind, start, end, hidden }) => [hidden ? `${kind} hidden` : kind, text.slice(start, end)]);
}

/** The words of each warning's place, and its code and message. */
export function warningsOf({ text, warnings }: Document): readonly (readonly [string, string, string])[] {
  return warnings.map(({ code, start, end, message }) => [text.slice(start, end), code, message]);
}
