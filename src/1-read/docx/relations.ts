import type { Package } from '../office/package.ts';
import { elementsIn, parseXml, type XmlElement } from '../office/xml.ts';

/** What one part of the package says that belongs to it. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: `officeDocument`, `footnotes`, `header`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
}

/** A part of the package as XML; null when there is none. */
export function xmlPart(opened: Package, path: string): XmlElement | null {
  const bytes = opened.part(path);
  return bytes && parseXml(bytes, opened.file, path);
}

/**
 * The relations of a part (`''`: of the package itself), those that lead outside the file left out.
 *
 *     word/document.xml  →  word/_rels/document.xml.rels
 */
export function relationsOf(opened: Package, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const root = xmlPart(opened, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (root === null) return [];
  return elementsIn(root).flatMap(({ attributes }) => {
    const target = attributes.get('Target');
    if (target === undefined || attributes.get('TargetMode') === 'External') return [];
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    return [{ id: attributes.get('Id') ?? '', type, target: resolved(part.slice(0, cut), target) }];
  });
}

/** The path that a target means as seen from a folder. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
