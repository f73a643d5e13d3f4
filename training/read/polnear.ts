import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/span.ts';

/** One attribution as an annotator marked it; any of the three may be empty or in pieces. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Article {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Articles of a PolNeAR folder (`text/*.txt`, `attributions/*.ann`, brat stand-off), by name.
 * Where an article has several annotators the alphabetically first file counts. Offsets in the files count code points of a
 * text without astral characters, so they are UTF-16 code units too; one that is not throws.
 */
export function polnear(folder: string): readonly Article[] {
  const first = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).filter(name => name.endsWith('.ann')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    if (!first.has(name)) first.set(name, file);
  }
  return [...first].map(([name, file]) => {
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8');
    if (/[\u{10000}-\u{10FFFF}]/u.test(text)) throw new Error(`${name}: astral characters, offsets would shift`);
    return { name, text, attributions: parse(readFileSync(join(folder, 'attributions', file), 'utf8')) };
  });
}

function parse(ann: string): readonly Attribution[] {
  const spans = new Map<string, readonly Span[]>();
  const events: string[] = [];
  for (const line of ann.split('\n')) {
    const [id, body] = line.split('\t');
    if (id === undefined || body === undefined) continue;
    if (id.startsWith('T')) spans.set(id, pieces(body));
    if (id.startsWith('E')) events.push(body);
  }
  const all = (event: string, role: string) =>
    event.split(' ').flatMap(part => {
      const [name = '', id = ''] = part.split(':');
      return name.replace(/\d+$/, '') === role ? (spans.get(id) ?? []) : [];
    });
  return events
    .map(event => ({ source: all(event, 'Source'), cue: all(event, 'Cue'), content: all(event, 'Content') }))
    .filter(one => one.cue.length > 0 || one.content.length > 0);
}

/** "Content 115 290;300 310" → spans. */
function pieces(body: string): readonly Span[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map(piece => {
      const [start = 0, end = 0] = piece.split(' ').map(Number);
      return [start, end] as const;
    });
}
