import { archiveOf } from '../office/reading.fixture.ts';

const URN = 'urn:oasis:names:tc:opendocument:xmlns';
export const SPACES = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map(name => `xmlns:${name}="${URN}:${name}:1.0"`)
  .concat(
    `xmlns:draw="${URN}:drawing:1.0"`,
    `xmlns:fo="${URN}:xsl-fo-compatible:1.0"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

/** An OpenDocument text: the XML of its body, of the styles in it, and of other parts. */
export function odt(body: string, styles = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const rooted = Object.entries(parts).map(([path, xml]) => [path, `<office:root ${SPACES}>${xml}</office:root>`]);
  return archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...Object.fromEntries(rooted),
  });
}

/** A paragraph of a style. */
export const p = (content: string, name = '') => `<text:p text:style-name="${name}">${content}</text:p>`;
