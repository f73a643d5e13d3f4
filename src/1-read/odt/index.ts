import { Fault } from '../../fault/index.ts';
import { type Draft, type Given, type Opened, oneDraft } from '../draft.ts';
import { parseColour } from '../html/colour.ts';
import { draftFrom } from '../office/draft.ts';
import { openPackage } from '../office/package.ts';
import { fromProperties, property } from '../office/properties.ts';
import type { Piece } from '../office/words.ts';
import { at, below, elementsIn, parseXml, type XmlElement } from '../office/xml.ts';
import { deletionsOf, readBody } from './body.ts';
import { listsOf } from './lists.ts';
import { stylesOf } from './styles.ts';

const TEXT = 'content.xml';

/** What other kinds of OpenDocument files are called. */
const OTHERS: Readonly<Record<string, string>> = {
  'office:spreadsheet': 'a spreadsheet (ODS)',
  'office:presentation': 'a presentation (ODP)',
  'office:drawing': 'a drawing (ODG)',
};

/**
 * An OpenDocument text (ISO/IEC 26300): the final text with its tracked changes accepted, what they took out kept as
 * hidden; notes, boxes and comments after the paragraph they belong to.
 * @throws Fault `office-broken`, `xml-entities`, `file-encrypted`, `file-too-large`, `format-unsupported` for a spreadsheet or presentation.
 */
export function readOdt({ name, bytes }: Given): Opened {
  const opened = openPackage(name, bytes);
  const part = (path: string): XmlElement | null => {
    const content = opened.part(path);
    return content && parseXml(content, name, path);
  };
  const manifest = part('META-INF/manifest.xml');
  if (manifest && below(manifest, new Set(['manifest:encryption-data'])).length > 0)
    throw new Fault('file-encrypted', { file: name });
  return oneDraft(draftOf(name, part(TEXT), part('styles.xml'), part('meta.xml')));
}

/**
 * The same as one XML file without a package (FODT).
 * @throws Fault as `readOdt`.
 */
export function readFlatOdt({ name, bytes }: Given): Opened {
  const root = parseXml(bytes, name, null);
  return oneDraft(draftOf(name, root, root, root));
}

function draftOf(name: string, content: XmlElement | null, common: XmlElement | null, meta: XmlElement | null): Draft {
  const body = at(content, 'office:body');
  const text = at(body, 'office:text');
  if (content === null || body === null || text === null) {
    const other =
      body &&
      elementsIn(body)
        .map(({ name }) => OTHERS[name])
        .find(Boolean);
    if (other) throw new Fault('format-unsupported', { file: name, detail: `It is ${other}.` });
    throw new Fault('office-broken', { file: name, place: TEXT, detail: 'The part that holds its text is missing.' });
  }
  const containers = [
    at(common, 'office:styles'),
    at(common, 'office:automatic-styles'),
    at(content, 'office:automatic-styles'),
  ];
  const referred = { styles: stylesOf(...containers), lists: listsOf(...containers), deletions: deletionsOf(text) };
  const edges = (kind: string): readonly Piece[] =>
    common === null
      ? []
      : below(common, new Set([`style:${kind}`, `style:${kind}-left`, `style:${kind}-first`]))
          .flatMap(edge => readBody(edge, referred, null, { kind: 'chrome', level: 0 }))
          .filter(({ text }, i, all) => all.findIndex(other => other.text === text) === i);
  const pieces = [...edges('header'), ...readBody(text, referred, pageColour(common)), ...edges('footer')];
  const of = (field: string) => (meta ? property(meta, field) : '');
  const said = fromProperties({
    title: of('dc:title'),
    creator: of('meta:initial-creator') || of('dc:creator'),
    created: of('meta:creation-date'),
    modified: of('dc:date'),
    language: of('dc:language'),
  });
  return draftFrom(name, 'odt', pieces, said);
}

/** White, unless a page has a colour of its own. */
function pageColour(common: XmlElement | null) {
  const pages = common ? below(common, new Set(['style:page-layout-properties'])) : [];
  const colour = pages
    .map(({ attributes }) => attributes.get('fo:background-color'))
    .find(value => value?.startsWith('#'));
  return parseColour(colour ?? '#ffffff');
}
