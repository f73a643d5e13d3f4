import { SaxesParser } from 'saxes';
import { Fault } from '../../fault/index.ts';
import { MAX_DEPTH } from '../limits.ts';

/** An element of a feed that holds no others: its name as written, without the prefix that the whole feed has. */
export interface Field {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its words; with markup in it, that markup. */
  readonly value: string;
}

/** What stands in a feed: fields of the feed itself, and those of each entry. */
export interface FeedFields {
  readonly head: readonly Field[];
  readonly entries: readonly (readonly Field[])[];
  /** Where and why reading ended before the end; null when it did not. */
  readonly broken: { readonly line: number; readonly reason: string } | null;
}

/** References that feeds use although XML has no such names. */
const REFERENCES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  copy: '©',
  reg: '®',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
};
/** Elements that hold the fields of one entry. */
const ENTRY = /^(?:item|entry)$/;
/** Elements that only group fields. */
const GROUP = /^(?:rss|feed|rdf|channel|media:group)$/i;
/** Elements whose own elements are fields: who wrote it. */
const HOLDS_FIELDS = /^(?:author|contributor)$/;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  value: string;
  hasMarkup: boolean;
}

/**
 * The fields of an RSS, RDF or Atom feed. A feed that is not well-formed is read as far as a tolerant reader gets; no
 * entity that the feed itself declares is ever expanded.
 * @throws Fault `xml-entities` when it declares any.
 */
export function fieldsOf(text: string, file: string): FeedFields {
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, REFERENCES);
  const head: Field[] = [];
  const entries: Field[][] = [];
  const open: Open[] = [];
  let entry: Field[] | null = null;
  let entryDepth = 0;
  let broken: FeedFields['broken'] = null;

  /** The field that is open, inside which elements are its markup. */
  let field: Open | null = null;
  const words = (value: string) => {
    if (field) field.value += field.hasMarkup ? escaped(value) : value;
  };
  parser.on('doctype', doctype => {
    if (/<!ENTITY/i.test(doctype)) throw new Fault('xml-entities', { file, place: `line ${parser.line}` });
  });
  parser.on('error', ({ message }) => {
    broken ??= { line: parser.line, reason: message.replace(/^\d+:\d+: |\.$/g, '') };
  });
  parser.on('opentag', ({ name: written, attributes }) => {
    const name = written.replace(/^(?:atom|rss|rdf):/i, '');
    const opened: Open = { name, attributes: attributes as Record<string, string>, value: '', hasMarkup: false };
    open.push(opened);
    if (open.length > MAX_DEPTH)
      throw new Fault('file-damaged', {
        file,
        place: `line ${parser.line}`,
        detail: 'Its elements are nested too deep.',
      });
    if (field) {
      if (!field.hasMarkup) {
        field.value = escaped(field.value);
        field.hasMarkup = true;
      }
      field.value += `<${tagOf(opened)}>`;
      return;
    }
    if (entry === null && ENTRY.test(name)) {
      entry = [];
      entryDepth = open.length;
    } else if (!GROUP.test(name) && !HOLDS_FIELDS.test(name)) field = opened;
  });
  parser.on('text', value => {
    const last = open.at(-1);
    if (field) words(value);
    else if (last && HOLDS_FIELDS.test(last.name)) last.value += value;
  });
  parser.on('cdata', words);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    if (field && closed !== field) {
      field.value += `</${closed.name}>`;
      return;
    }
    const isFilled = closed === field || (HOLDS_FIELDS.test(closed.name) && closed.value.trim() !== '');
    if (isFilled)
      (entry ?? head).push({ name: nameIn(closed.name, open), attributes: closed.attributes, value: closed.value });
    if (closed === field) field = null;
    if (entry !== null && open.length < entryDepth) {
      entries.push(entry);
      entry = null;
    }
  });
  try {
    parser.write(text).close();
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown;
    broken ??= { line: parser.line, reason: String(thrown) };
  }
  if (entry !== null) entries.push(entry);
  return { head, entries, broken };
}

/** `author.name` for the name within an author. */
function nameIn(name: string, open: readonly Open[]): string {
  const around = open.at(-1)?.name ?? '';
  return HOLDS_FIELDS.test(around) ? `${around}.${name}` : name;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tagOf({ name, attributes }: Open): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return name.replace(/^\w+:/, '') + written.join('');
}
