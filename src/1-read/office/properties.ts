import { machineDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { primaryLanguage } from '../language.ts';
import { isElement, wordsIn, type XmlElement } from './xml.ts';

/** Names that programs write where a person's should stand. */
const NO_ONE =
  /^(?:(?:windows |microsoft office |ms |office )?user|author|owner|admin(?:istrator)?|unknown|python-docx|apache poi|.{0,40}\.(?:docx?|odt|rtf))$/i;
/** A file that such a program made from its template keeps the template's dates. */
const FROM_TEMPLATE = /^(?:python-docx|apache poi)$/i;
/** Titles that programs put in by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b.{0,200}|(?:document|untitled|dokument)\s?\d{0,3}|.{1,100}\.(?:docx?|odt|rtf|dotx?))$/i;
/** No name is longer. In UTF-16 code units. */
const MAX_NAME = 100;
const MAX_TITLE = 500;

/** What the properties of an office document say, before it is judged. */
export interface Properties {
  readonly title: string;
  readonly creator: string;
  readonly created: string;
  readonly modified: string;
  readonly language: string;
}

/** The metadata that an office document's properties tell; what a program filled in by itself is left out. */
export function fromProperties({ title, creator, created, modified, language }: Properties): Metadata {
  const named = title.trim().replace(/\s+/g, ' ');
  const authors = creator
    .split(/\s{0,5};\s{0,5}/)
    .map(name => name.trim())
    .filter(name => name !== '' && name.length <= MAX_NAME && !NO_ONE.test(name));
  const isTemplate = FROM_TEMPLATE.test(creator.trim());
  const date = isTemplate ? null : machineDate(created);
  const changed = isTemplate ? null : machineDate(modified);
  const tongue = primaryLanguage(language);
  return {
    ...(named !== '' &&
      named.length <= MAX_TITLE &&
      !NO_TITLE.test(named) && { title: { value: named, from: 'office' } }),
    ...(authors.length > 0 && { authors: { value: authors, from: 'office' } }),
    ...(date && { published: { value: date, from: 'office' } }),
    ...(changed && { modified: { value: changed, from: 'office' } }),
    ...(tongue && { language: { value: tongue, from: 'office' } }),
  };
}

/** The words of the first element of a name, at any depth; empty when there is none. */
export function property(root: XmlElement, name: string): string {
  const stack: XmlElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === name) return wordsIn(element).trim();
    stack.push(...element.children.filter(isElement).reverse());
  }
  return '';
}
