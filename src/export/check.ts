import { cut, type Span } from '../text/span.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './json.ts';

/**
 * What is wrong with a case export, each as a sentence with its place; empty when it is one. Checks shape, that every id
 * that is named exists, that blocks and spans lie in their text, and that every quote is what its spans cut.
 */
export function checkExport(json: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (thrown) {
    return [`It is not JSON: ${thrown}`];
  }
  const shape = shapeFaults(value, CASE, '$');
  return shape.length > 0 ? shape : referenceFaults(value as CheckedCase);
}

/** What a value has to be: a type, one of some words, null besides, absent besides (a field that joined later), a list, or an object with these fields (others may be there). */
type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | readonly string[]
  | { readonly orNull: Shape }
  | { readonly orNone: Shape }
  | { readonly list: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

const orNull = (shape: Shape): Shape => ({ orNull: shape });
const added = (shape: Shape): Shape => ({ orNone: orNull(shape) });
const list = (shape: Shape): Shape => ({ list: shape });
const fields = (of: Readonly<Record<string, Shape>>): Shape => ({ fields: of });
const SPANS = list(list('number'));
const REASON = fields({ code: 'string', text: 'string' });

const CASE = fields({
  format: [EXPORT_FORMAT],
  version: 'number',
  documents: list(
    fields({
      id: 'string',
      name: 'string',
      sha256: 'string',
      part: added('string'),
      title: orNull('string'),
      publisher: orNull('string'),
      authors: list('string'),
      published: orNull('string'),
      modified: added('string'),
      captured: added('string'),
      place: added('string'),
      language: orNull('string'),
      text: 'string',
      blocks: list(fields({ start: 'number', end: 'number', kind: 'string', page: added('number') })),
      warnings: list(fields({ code: 'string', start: 'number', end: 'number', message: 'string' })),
    }),
  ),
  entities: list(
    fields({
      id: 'string',
      name: 'string',
      kind: ['person', 'organization', 'place', 'other'],
      aliases: list(fields({ text: 'string', why: 'string' })),
    }),
  ),
  times: list(
    fields({
      document: 'string',
      start: 'number',
      end: 'number',
      value: orNull('string'),
      anchor: orNull(['published', 'text']),
      why: 'string',
    }),
  ),
  statements: list(
    fields({
      id: 'string',
      document: 'string',
      content: SPANS,
      quote: 'string',
      cue: SPANS,
      source: SPANS,
      speaker: orNull('string'),
      relay: list('string'),
      evidence: added(
        list(
          fields({ by: 'string', how: ['first-hand', 'hearsay', 'document', 'inference', 'unnamed'], words: SPANS }),
        ),
      ),
      kind: ['direct', 'indirect', 'mixed', 'own', 'turn', 'question', 'directive'],
      polarity: ['affirms', 'denies'],
      certainty: ['certain', 'probable', 'possible', 'doubtful', 'unknown'],
      said: orNull('string'),
      about: orNull('string'),
    }),
  ),
  relations: list(
    fields({
      id: 'string',
      kind: ['agrees', 'contradicts', 'denies', 'reverses', 'updates', 'rivals', 'repeats'],
      a: 'string',
      b: 'string',
      confidence: 'number',
      tier: ['found', 'possible'],
      why: list(REASON),
    }),
  ),
  points: list(
    fields({
      id: 'string',
      label: 'string',
      status: ['disputed', 'agreed', 'single-origin'],
      sides: list(fields({ label: 'string', statements: list('string') })),
    }),
  ),
  origins: list(fields({ id: 'string', label: 'string', kind: 'string', statements: list('string') })),
  rejected: list(fields({ document: 'string', reason: 'string', detail: 'string' })),
});

function shapeFaults(value: unknown, shape: Shape, at: string): readonly string[] {
  if (typeof shape === 'string') return typeof value === shape ? [] : [`${at} is not a ${shape}.`];
  if (Array.isArray(shape))
    return shape.includes(value) ? [] : [`${at} is ${JSON.stringify(value)}, not one of ${shape.join(', ')}.`];
  const part = shape as Exclude<Shape, string | readonly string[]>;
  if ('orNull' in part) return value === null ? [] : shapeFaults(value, part.orNull, at);
  if ('orNone' in part) return value === undefined ? [] : shapeFaults(value, part.orNone, at);
  if ('list' in part) {
    if (!Array.isArray(value)) return [`${at} is not a list.`];
    return value.flatMap((item, index) => shapeFaults(item, part.list, `${at}[${index}]`));
  }
  if (value === null || typeof value !== 'object') return [`${at} is not an object.`];
  const object = value as Readonly<Record<string, unknown>>;
  return Object.entries(part.fields).flatMap(([name, inner]) => shapeFaults(object[name], inner, `${at}.${name}`));
}

/** As much of an export as the checks of references need, once its shape is known to be right. */
interface CheckedCase {
  readonly version: number;
  readonly documents: readonly {
    id: string;
    text: string;
    blocks: readonly { start: number; end: number }[];
    warnings: readonly { start: number; end: number }[];
  }[];
  readonly entities: readonly { id: string }[];
  readonly times: readonly { document: string; start: number; end: number }[];
  readonly statements: readonly {
    id: string;
    document: string;
    content: Span[];
    quote: string;
    cue: Span[];
    source: Span[];
    speaker: string | null;
    relay: string[];
  }[];
  readonly relations: readonly { id: string; a: string; b: string; confidence: number }[];
  readonly points: readonly { id: string; sides: readonly { statements: string[] }[] }[];
  readonly origins: readonly { id: string; statements: string[] }[];
}

function referenceFaults(found: CheckedCase): readonly string[] {
  const faults: string[] = [];
  const tell = (isWrong: boolean, fault: string) => {
    if (isWrong) faults.push(fault);
  };
  const texts = new Map(found.documents.map(({ id, text }) => [id, text]));
  const entities = new Set(found.entities.map(({ id }) => id));
  const statements = new Set(found.statements.map(({ id }) => id));
  const lies = (text: string | undefined, [start, end]: Span) =>
    text !== undefined &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length;

  tell(found.version !== EXPORT_VERSION, `version is ${found.version}.`);
  for (const kind of ['documents', 'entities', 'statements', 'relations', 'points', 'origins'] as const) {
    const ids = found[kind].map(({ id }) => id);
    tell(new Set(ids).size < ids.length, `Two ${kind} have one id.`);
  }
  for (const { id, text, blocks } of found.documents) {
    tell(!text.isWellFormed() || text !== text.normalize('NFC'), `Document ${id}: its text is not well-formed NFC.`);
    let end = 0;
    for (const block of blocks) {
      tell(
        !lies(text, [block.start, block.end]) || block.start < end,
        `Document ${id}: a block at ${block.start} is not in its place.`,
      );
      end = block.end;
    }
  }
  for (const { document, start, end } of found.times)
    tell(!lies(texts.get(document), [start, end]), `A time at ${start} is not in the text of ${document}.`);
  for (const { id, document, content, quote, cue, source, speaker, relay } of found.statements) {
    const text = texts.get(document);
    tell(
      content.length === 0 || ![...content, ...cue, ...source].every(span => span.length === 2 && lies(text, span)),
      `Statement ${id}: a span does not lie in its text.`,
    );
    tell(text === undefined || cut(text, content) !== quote, `Statement ${id}: its quote is not what its spans cut.`);
    for (const entity of [...(speaker === null ? [] : [speaker]), ...relay])
      tell(!entities.has(entity), `Statement ${id}: no entity ${entity}.`);
  }
  for (const { id, a, b, confidence } of found.relations) {
    tell(a === b || !statements.has(a) || !statements.has(b), `Relation ${id}: it does not join two statements.`);
    tell(!(confidence >= 0 && confidence <= 1), `Relation ${id}: its confidence is ${confidence}.`);
  }
  const groups = [
    ...found.points.map(({ id, sides }) => ({ id, statements: sides.flatMap(side => side.statements) })),
    ...found.origins,
  ];
  for (const { id, statements: own } of groups) {
    tell(
      own.length === 0 || !own.every(statement => statements.has(statement)),
      `${id}: it names a statement that is not there.`,
    );
  }
  return faults;
}
