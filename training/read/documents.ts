import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certainty, Polarity, StatementKind } from '../../src/2-mark/marks.ts';
import { sha256 } from '../../src/text/hash.ts';
import type { Span } from '../../src/text/span.ts';

/** How a link of a relay has what it tells. */
export type Evidence = 'first-hand' | 'hearsay' | 'document' | 'inference' | 'unnamed';

/** One who passed a statement on; `evidence` is null where the text does not say. */
export interface Link {
  readonly name: string;
  readonly evidence: Evidence | null;
}

/** A statement as we marked it; spans point into the text without tags. */
export interface LabelledStatement {
  readonly id: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Whose claim it is, by the fullest name the text gives; null when the text hides it. */
  readonly speaker: Link | null;
  /** Between the document's outlet and the speaker, outermost first. */
  readonly via: readonly Link[];
  /** What the speaker leans on. */
  readonly cites: readonly Link[];
  readonly kind: StatementKind;
  readonly act: (typeof ACTS)[number];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** EDTF; null where the text does not tell. */
  readonly said: string | null;
  readonly about: string | null;
  /** Id of the innermost statement whose content holds this one's whole content. */
  readonly within: number | null;
}

export interface LabelledDocument {
  /** `news/001`: folder and number. */
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string;
  readonly published: string | null;
  readonly kind: string;
  /** Sets of names for one speaker. */
  readonly also: readonly (readonly string[])[];
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
  readonly split: 'train' | 'dev';
}

const ACTS = ['claim', 'question', 'order', 'wish', 'promise', 'opinion', 'prediction'] as const;
const CERTAINTIES: readonly string[] = ['probable', 'possible', 'doubtful', 'unknown'];
const EVIDENCE: readonly string[] = ['first-hand', 'hearsay', 'document', 'inference', 'unnamed'];
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '<': '>' };
const PARTS: Readonly<Record<string, 'source' | 'cue' | 'content'>> = { '[': 'source', '{': 'cue', '<': 'content' };
/** Three documents in ten are held back. */
const HELD_BACK = 0.3;

type Tagged = Record<'source' | 'cue' | 'content', Span[]>;

interface Notes {
  speaker?: Link | null;
  via: readonly Link[];
  cites: readonly Link[];
  kind?: StatementKind;
  act?: (typeof ACTS)[number];
  polarity: Polarity;
  certainty: Certainty;
  said: string | null;
  about: string | null;
}

/** Every document under a folder, by name. Throws an Error that names the document and what is wrong with it. */
export function labelledDocuments(folder: string): readonly LabelledDocument[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map(file => `${name}/${file.replace(/\.txt$/, '')}`))
    .sort()
    .map(name => labelledDocument(name, readFileSync(join(folder, `${name}.txt`), 'utf8')));
}

/** One document in the notation of `training/documents/README.md`. Throws an Error that names what is wrong. */
export function labelledDocument(name: string, file: string): LabelledDocument {
  try {
    const [head = '', body, foot, ...more] = file.replace(/\n+$/, '').split('\n---\n');
    if (body === undefined || foot === undefined || more.length > 0) throw new Error('head, text and notes are parted by two lines of ---');
    const fields = header(head);
    const { text, tagged } = untag(body);
    return {
      ...fields,
      name,
      text,
      statements: together(text, tagged, notes(foot)),
      split: Number.parseInt(sha256(`training/documents/${name}.txt`).slice(0, 8), 16) / 2 ** 32 < HELD_BACK ? 'dev' : 'train',
    };
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

function header(head: string) {
  const fields = new Map<string, string>();
  const also: string[][] = [];
  for (const line of head.split('\n')) {
    const [, key, value] = /^([a-z]+): (.+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`no header: ${line}`);
    if (key === 'also') also.push(value.split(' = '));
    else fields.set(key, value);
  }
  const need = (key: string) => {
    const value = fields.get(key);
    if (value === undefined) throw new Error(`no ${key}`);
    return value;
  };
  return {
    title: fields.get('title') ?? null,
    publisher: need('publisher'),
    published: fields.get('published') ?? null,
    kind: need('kind'),
    also,
  };
}

/** Takes the tags out; the spans of each id, by part. */
function untag(body: string): { text: string; tagged: Map<number, Tagged> } {
  let text = '';
  const tagged = new Map<number, Tagged>();
  const open: { bracket: string; ids: number[]; start: number }[] = [];
  for (const [piece, opener, ids] of body.matchAll(/([[{<])([\d,]+) |[\]}>]|[^[\]{}<>]+|[[{<]/g)) {
    if (opener !== undefined && ids !== undefined) {
      open.push({ bracket: opener, ids: ids.split(',').map(Number), start: text.length });
    } else if (/^[\]}>]$/.test(piece)) {
      const tag = open.pop();
      if (tag === undefined || CLOSERS[tag.bracket] !== piece) throw new Error(`${piece} closes no tag after: ${text.slice(-40)}`);
      const cut = text.slice(tag.start);
      if (cut === '' || cut !== cut.trim()) throw new Error(`empty words or white space at an end: ${cut}`);
      for (const id of tag.ids) {
        const spans = tagged.get(id) ?? { source: [], cue: [], content: [] };
        tagged.set(id, spans);
        spans[PARTS[tag.bracket] as keyof Tagged].push([tag.start, text.length]);
      }
    } else if (/^[[{<]$/.test(piece)) {
      throw new Error(`${piece} without an id after: ${text.slice(-40)}`);
    } else text += piece;
  }
  if (open[0] !== undefined) throw new Error(`${open[0].bracket}${open[0].ids} is never closed`);
  return { text, tagged };
}

function notes(foot: string): Map<number, Notes> {
  const all = new Map<number, Notes>();
  for (const line of foot.split('\n')) {
    const [, ids, rest] = /^([\d,]+): (.+)$/.exec(line) ?? [];
    if (ids === undefined || rest === undefined) throw new Error(`no note: ${line}`);
    for (const id of ids.split(',').map(Number)) {
      const note: Notes = all.get(id) ?? { via: [], cites: [], polarity: 'affirms', certainty: 'certain', said: null, about: null };
      for (const item of rest.split('; ')) {
        if (item.startsWith('by ') && note.speaker !== undefined) throw new Error(`${id} has two speakers`);
        Object.assign(note, told(item));
      }
      all.set(id, note);
    }
  }
  return all;
}

function told(item: string): Partial<Notes> {
  const [, key, value = ''] = /^(by|via|cites|said|about) (.+)$/.exec(item) ?? [];
  if (key === 'by') return { speaker: value === '-' ? null : link(value) };
  if (key === 'via' || key === 'cites') return { [key]: value.split(' > ').map(link) };
  if (key === 'said' || key === 'about') return { [key]: value };
  if (item === 'denies') return { polarity: 'denies' };
  if (CERTAINTIES.includes(item)) return { certainty: item as Certainty };
  if (item === 'question') return { kind: 'question', act: 'question' };
  if (item === 'order') return { kind: 'directive', act: 'order' };
  if (item === 'turn') return { kind: 'turn' };
  const act = ACTS.find(one => one === item);
  if (act === undefined) throw new Error(`no such note: ${item}`);
  return { act };
}

function link(words: string): Link {
  const [, name, evidence] = /^(.+?)(?: \(([a-z-]+)\))?$/.exec(words) ?? [];
  if (name === undefined || (evidence !== undefined && !EVIDENCE.includes(evidence))) throw new Error(`no such link: ${words}`);
  return { name, evidence: (evidence as Evidence) ?? null };
}

function together(text: string, tagged: Map<number, Tagged>, all: Map<number, Notes>): LabelledStatement[] {
  for (const id of all.keys()) if (!tagged.has(id)) throw new Error(`a note on ${id}, which is nowhere in the text`);
  return [...tagged]
    .sort(([a], [b]) => a - b)
    .map(([id, spans]) => {
      const note = all.get(id);
      if (note === undefined || note.speaker === undefined) throw new Error(`${id} has no speaker`);
      if (spans.content.length === 0) throw new Error(`${id} has no content`);
      const { speaker, kind, act, ...rest } = note;
      const found = kind ?? quoted(text, spans.content);
      return { id, ...spans, ...rest, speaker, kind: found, act: act ?? 'claim', within: holder(id, spans, tagged) };
    });
}

/** Whole in quotation marks, partly, or not at all. */
function quoted(text: string, content: readonly Span[]): StatementKind {
  const pieces = content.map(([start, end]) => text.slice(start, end));
  if (!pieces.some(piece => /["“”‘]/.test(piece))) return 'indirect';
  return pieces.every(piece => /^["“‘].*["”’][.,]?$/s.test(piece)) ? 'direct' : 'mixed';
}

function holder(id: number, { content }: Tagged, tagged: Map<number, Tagged>): number | null {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const holding = [...tagged].filter(
    ([other, { content: outer }]) =>
      other !== id && size(outer) > size(content) && content.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to)),
  );
  return holding.sort(([, a], [, b]) => size(a.content) - size(b.content))[0]?.[0] ?? null;
}
