import type { Document } from '../src/1-read/index.ts';
import type { Entity, Resolved, Statement } from '../src/3-resolve/index.ts';
import { bareBlock, bareDocument, bareStatement } from '../src/4-relate/index.ts';
import { contentId } from '../src/text/hash.ts';

/** Statements of one document. */
const A_DOCUMENT = 20;

/**
 * Sentences as the earlier rooms would hand them over: each the account's own, and names by their capitals. Sentences that
 * stand side by side in the list come into different documents.
 */
export function caseOfTexts(texts: readonly string[]): {
  readonly documents: readonly Document[];
  readonly resolved: Resolved;
  /** For each statement id the index of its text. */
  readonly places: ReadonlyMap<string, number>;
} {
  const entities = new Map<string, Entity & { readonly mentions: Entity['mentions'][number][] }>();
  const meet = (name: string, kind: Entity['kind']) => {
    const id = contentId('entity', name.toLowerCase());
    const known = entities.get(id) ?? { kind, id, name, role: null, aliases: [], mentions: [] };
    entities.set(id, known);
    return known;
  };
  const many = Math.ceil(texts.length / A_DOCUMENT);
  const places = new Map<string, number>();
  const dealt = Array.from({ length: many }, (): string[] => []);
  for (const [i, text] of texts.entries()) dealt[i % many]?.push(text);
  const statements: Statement[] = [];
  const documents = Array.from({ length: many }, (_, number) => {
    const lines = dealt[number] ?? [];
    const id = contentId('document', number, ...lines);
    const name = `Paper ${number}`;
    let at = 0;
    const blocks = lines.map((line, block) => {
      const end = at + line.length;
      for (const { 0: name, index } of line.matchAll(NAME))
        meet(name, 'other').mentions.push({ document: id, start: at + index, end: at + index + name.length });
      const statement = contentId(id, at, end);
      places.set(statement, number + block * many);
      statements.push(
        bareStatement({
          kind: 'own',
          id: statement,
          document: id,
          content: [[at, end]],
          quote: line,
          speaker: meet(name, 'organization').id,
          said: null,
          block,
        }),
      );
      const made = bareBlock(at, end);
      at = end + 2;
      return made;
    });
    const published = new Date(Date.UTC(2030, 0, 1 + (number % 700))).toISOString().slice(0, 10);
    return bareDocument(id, lines.join('\n\n'), blocks, { name, publisher: name, published });
  });
  return { documents, resolved: { kind: 'resolved', entities: [...entities.values()], times: [], statements }, places };
}

/** Runs of capitalised words that do not open a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},;:’'] )\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/gu;
