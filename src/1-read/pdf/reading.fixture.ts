import type { Draft } from '../draft.ts';
import { readPdf } from './index.ts';
import { type FileToWrite, writePdf } from './pdf.fixture.ts';

/** The draft of a file written for a test. */
export async function draftOf(file: FileToWrite): Promise<Draft> {
  return draftOfBytes(writePdf(file));
}

/** The draft of a file's bytes. */
export async function draftOfBytes(bytes: Uint8Array): Promise<Draft> {
  const { drafts } = await readPdf({ name: 'test.pdf', bytes, told: {} });
  const [draft] = drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}

/** Each block as "kind page: words"; what is hidden as "hidden page: words". */
export function shown({ text, blocks }: Draft): readonly string[] {
  return blocks.map(
    ({ kind, start, end, hidden, page }) => `${hidden ? 'hidden' : kind} ${page}: ${text.slice(start, end)}`,
  );
}
