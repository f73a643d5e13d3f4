import { type Document, read } from '../src/1-read/index.ts';

/** The one account in a file. Throws the first Fault of what failed, and an Error when there are several accounts. */
export async function readOne(name: string, bytes: Uint8Array): Promise<Document> {
  const { documents, failed } = await read({ name, bytes });
  const [document] = documents;
  if (failed[0] !== undefined) throw failed[0];
  if (document === undefined || documents.length > 1) throw new Error(`${name} has ${documents.length} accounts`);
  return document;
}
