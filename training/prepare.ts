/**
 * Writes the windows that `marks.py` trains on, made by the product's own code, one JSON a line:
 * `{ document, ids, features, offsets, core, cue?, roles?, names? }`; labels are one number a piece (see `labels.ts`).
 *
 *     node training/prepare.ts [--data .data]
 */
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CUE_LABELS, NAME_LABELS, ROLE_LABELS } from '../src/2-mark/labels.ts';
import { type Paragraph, type Window, windows } from '../src/2-mark/windows.ts';
import { type Piece, vocabulary } from '../src/neural/wordpiece.ts';
import { sha256 } from '../src/text/hash.ts';
import type { Span } from '../src/text/span.ts';
import { labelledDocuments } from './read/documents.ts';
import { type NameDocument, nameDocuments } from './read/names.ts';
import { ownReadings } from './read/own.ts';
import { type Article, type Attribution, polnear } from './read/polnear.ts';

const { data } = parseArgs({ options: { data: { type: 'string', default: '.data' } } }).values;
const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const vocab = vocabulary(readFileSync(join(home, 'src/neural/weights/vocab.txt'), 'utf8'));
const out = join(data, 'out/prepared');
mkdirSync(out, { recursive: true });

/** Left out of training whatever its set says. */
const IGNORED = -100;

function touches(piece: Piece, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => piece.start < end && start < piece.end);
}

/** A line of text is a paragraph; the first one of an article is its title. */
function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue;
    found.push({ span: [match.index, match.index + match[0].length], opening: found.length === 0 ? 'title' : 'paragraph' });
  }
  return found;
}

function base(document: string, { pieces, features, core }: Window) {
  return { document, ids: pieces.map(one => one.id), features, offsets: pieces.map(one => [one.start, one.end]), core };
}

function attributionRow(article: Article, window: Window) {
  const [coreStart, coreEnd] = window.core;
  const cue = window.pieces.map((_, index) => (index < coreStart || index >= coreEnd ? IGNORED : CUE_LABELS.indexOf('outside')));
  const roles: { at: number; labels: number[] }[] = [];
  for (const attribution of article.attributions) {
    const at = window.pieces.findIndex(piece => touches(piece, attribution.cue));
    if (at < coreStart || at >= coreEnd || beginsBefore(attribution, window.pieces[at])) continue;
    window.pieces.forEach((piece, index) => {
      if (cue[index] === CUE_LABELS.indexOf('outside') && touches(piece, attribution.cue)) cue[index] = CUE_LABELS.indexOf('inside');
    });
    cue[at] = CUE_LABELS.indexOf('begins');
    roles.push({ at, labels: window.pieces.map(piece => ROLE_LABELS.indexOf(roleOf(piece, attribution))) });
  }
  return { ...base(article.name, window), cue, roles };
}

/** Whether the cue's first piece lies before this window. */
function beginsBefore({ cue }: Attribution, piece: Piece | undefined): boolean {
  return piece === undefined || Math.min(...cue.map(([start]) => start)) < piece.start - 1;
}

function roleOf(piece: Piece, { source, cue, content }: Attribution): (typeof ROLE_LABELS)[number] {
  if (touches(piece, source)) return 'source';
  if (touches(piece, content)) return 'content';
  return touches(piece, cue) ? 'cue' : 'none';
}

/** Four sentences make a paragraph: the sets have words, not layout. */
function nameText({ sentences }: NameDocument) {
  let text = '';
  const found: Paragraph[] = [];
  const labels: { span: Span; label: string }[] = [];
  for (let first = 0; first < sentences.length; first += 4) {
    const start = text.length;
    for (const { word, label } of sentences.slice(first, first + 4).flat()) {
      labels.push({ span: [text.length, text.length + word.length], label });
      text += `${word} `;
    }
    found.push({ span: [start, text.length], opening: 'paragraph' });
  }
  return { text, paragraphs: found, labels };
}

/** Label numbers; −2 says "none or other", −100 leaves the piece out. */
function nameRow(document: NameDocument, labels: readonly { span: Span; label: string }[], window: Window) {
  let next = 0;
  const names = window.pieces.map(piece => {
    while ((labels[next]?.span[1] ?? Number.POSITIVE_INFINITY) <= piece.start) next++;
    const { span, label = '-' } = labels[next] ?? {};
    if (label === '-' || span === undefined) return IGNORED;
    if (label === '?') return -2;
    return NAME_LABELS.indexOf((piece.start > span[0] ? label.replace(/^B-/, 'I-') : label) as (typeof NAME_LABELS)[number]);
  });
  return { ...base(document.name, window), set: document.set, names };
}

function write(file: string, rows: readonly object[]): void {
  const stream = createWriteStream(join(out, file));
  for (const row of rows) stream.write(`${JSON.stringify(row)}\n`);
  stream.end();
  console.log(file, rows.length, 'windows');
}

const ownDocuments = labelledDocuments(join(home, 'training/documents')).filter(one => one.split === 'train');
const own = (await Promise.all(ownDocuments.map(ownReadings))).flat();

for (const split of ['train', 'dev'] as const) {
  const articles = polnear(join(data, 'polnear', split));
  const readings = articles.map(article => ({ ...article, paragraphs: paragraphs(article.text) }));
  const rows = [...readings, ...(split === 'train' ? own : [])].flatMap(reading =>
    windows(reading.text, reading.paragraphs, vocab).map(window => attributionRow(reading, window)),
  );
  write(`attributions-${split}.jsonl`, rows);
  const gold = articles.map(({ name, attributions }) => ({ document: name, attributions }));
  writeFileSync(join(out, `gold-${split}.json`), JSON.stringify(gold));
}

/** One document in eight is held back from every set; WNUT brings its own. */
const heldBack = (document: NameDocument) => document.set === 'wnut17-dev' || Number.parseInt(sha256(document.name).slice(0, 8), 16) % 8 === 0;
const all = nameDocuments(data);
for (const split of ['train', 'dev'] as const) {
  const rows = all
    .filter(document => heldBack(document) === (split === 'dev'))
    .flatMap(document => {
      const { text, paragraphs: lines, labels } = nameText(document);
      return windows(text, lines, vocab).map(window => nameRow(document, labels, window));
    });
  write(`names-${split}.jsonl`, rows);
}
