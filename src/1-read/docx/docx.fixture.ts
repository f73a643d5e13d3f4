import { archiveOf } from '../office/reading.fixture.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;

/** Parts of a Word document besides its body: a part's type and its XML within the root element. */
export interface Parts {
  readonly [type: string]: string;
}

const ROOTS: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
};

/** A Word document: the XML of its body, and of other parts, each under its type as relation id. */
export function docx(body: string, parts: Parts = {}, core = ''): Uint8Array {
  return archiveOf({ ...packageOf(body, parts), ...(core && { 'docProps/core.xml': coreOf(core) }) });
}

/** The parts of such a document, by path. */
export function packageOf(body: string, parts: Parts = {}): Record<string, string> {
  const types = Object.keys(parts);
  const relations = types.map(type => `<Relationship Id="${type}" Type="${R}/${type}" Target="${type}.xml"/>`);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${R}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      types.map(type => [`word/${type}.xml`, `<${ROOTS[type]} ${SPACES}>${parts[type]}</${ROOTS[type]}>`]),
    ),
  };
}

function coreOf(fields: string): string {
  return `<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${fields}</c:coreProperties>`;
}

/** A run of words with run properties. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of a style (empty: the default), of runs or words. */
export const p = (content: string, style = '', properties = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`;
