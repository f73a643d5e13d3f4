import { Fault } from '../../fault/index.ts';
import type { Draft, Given, Metadata, Opened, Part } from '../draft.ts';
import { parseColour } from '../html/colour.ts';
import { draftFrom } from '../office/draft.ts';
import { openPackage, type Package } from '../office/package.ts';
import { fromProperties, property } from '../office/properties.ts';
import type { Piece } from '../office/words.ts';
import { at, below, elementsIn, type XmlElement } from '../office/xml.ts';
import { readBody, readComment } from './body.ts';
import { numberingOf } from './numbering.ts';
import { type Relation, relationsOf, xmlPart } from './relations.ts';
import { stylesOf } from './styles.ts';

/** Where every program puts the text; the package's own relations count first. */
const USUAL = 'word/document.xml';

/**
 * A Word document (Office Open XML, ISO/IEC 29500, strict or transitional): the final text with its tracked changes
 * accepted, what they took out kept as hidden; notes, boxes and comments after the paragraph they belong to.
 * @throws Fault `office-broken`, `xml-entities`, `file-encrypted`, `file-too-large`.
 */
export function readDocx({ name, bytes }: Given): Opened {
  const opened = openPackage(name, bytes);
  const top = relationsOf(opened, '');
  const path = target(top, 'officeDocument') ?? USUAL;
  const root = xmlPart(opened, path);
  const body = at(root, 'w:body');
  if (root === null || body === null)
    throw new Fault('office-broken', { file: name, place: path, detail: 'The part that holds its text is missing.' });
  const relations = relationsOf(opened, path);
  const related = (type: string) => {
    const found = target(relations, type);
    return found === null ? null : xmlPart(opened, found);
  };
  const styles = stylesOf(related('styles'));
  const notes = { footnote: byId(related('footnotes')), endnote: byId(related('endnotes')) };
  const comments = byId(related('comments'));
  const referred = {
    styles,
    counter: numberingOf(related('numbering')),
    note: (kind: 'footnote' | 'endnote', id: string) => takeOut(notes[kind], id),
    comment: (id: string) => takeOut(comments, id),
  };
  const page = parseColour(`#${at(root, 'w:background')?.attributes.get('w:color') ?? 'ffffff'}`);
  const edges = (type: 'header' | 'footer') =>
    edgesOf(body, relations, type).flatMap(path => {
      const part = xmlPart(opened, path);
      return part ? readBody(part, referred, null, { kind: 'chrome', level: 0 }) : [];
    });
  const text = readBody(body, referred, page);
  const left = [...comments.values()].flatMap(comment => readComment(comment, referred));
  const pieces = [...once(edges('header')), ...text, ...left, ...once(edges('footer'))];
  const draft: Draft = draftFrom(name, 'docx', pieces, metadataOf(opened, top, styles.language));
  const parts = chunksOf(body, relations);
  return { drafts: pieces.length > 0 || parts.length === 0 ? [draft] : [], parts: unpacked(opened, parts), failed: [] };
}

function target(relations: readonly Relation[], type: string): string | null {
  return relations.find(relation => relation.type === type)?.target ?? null;
}

/** A note or comment stands at its first reference: a second one, or one within itself, would make the text grow without end. */
function takeOut(elements: Map<string, XmlElement>, id: string): XmlElement | null {
  const found = elements.get(id) ?? null;
  elements.delete(id);
  return found;
}

function byId(root: XmlElement | null): Map<string, XmlElement> {
  return new Map((root ? elementsIn(root) : []).map(element => [element.attributes.get('w:id') ?? '', element]));
}

/** The headers or footers that the sections use. */
function edgesOf(body: XmlElement, relations: readonly Relation[], type: 'header' | 'footer'): readonly string[] {
  const used = below(body, new Set([`w:${type}Reference`])).map(({ attributes }) => attributes.get('r:id'));
  return [...new Set(relations.filter(({ id }) => used.includes(id)).map(({ target }) => target))];
}

/** First pages, left and right ones often have the same head. */
function once(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }, i) => pieces.findIndex(other => other.text === text) === i);
}

function metadataOf(opened: Package, top: readonly Relation[], language: string | null): Metadata {
  const path = target(top, 'core-properties') ?? 'docProps/core.xml';
  const root = xmlPart(opened, path);
  const of = (name: string) => (root ? property(root, name) : '');
  return fromProperties({
    title: of('dc:title'),
    creator: of('dc:creator'),
    created: of('dcterms:created'),
    modified: of('dcterms:modified'),
    language: of('dc:language') || (language ?? ''),
  });
}

/** Whole files that the body takes in where it names them (HTML or RTF, put there by converters): read by their own readers. */
function chunksOf(body: XmlElement, relations: readonly Relation[]): readonly string[] {
  const used = below(body, new Set(['w:altChunk'])).map(({ attributes }) => attributes.get('r:id'));
  return relations.filter(({ id }) => used.includes(id)).map(({ target }) => target);
}

function* unpacked(opened: Package, paths: readonly string[]): Iterable<Part> {
  for (const name of paths) {
    const bytes = opened.part(name);
    if (bytes !== null) yield { name, bytes, told: {} };
  }
}
