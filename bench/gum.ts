import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Offset, Span } from '../src/text/span.ts';

/** One word of a tree; `head` is an index into the tokens of its sentence, null at the root. */
export interface Token {
  readonly start: Offset;
  readonly end: Offset;
  readonly lemma: string;
  readonly upos: string;
  readonly relation: string;
  readonly head: number | null;
}

/** Words that name someone or something, by the annotators; `group` is shared by all that name the same. */
export interface GoldMention {
  readonly start: Offset;
  readonly end: Offset;
  readonly type: string;
  readonly group: string;
  /** Index of the sentence, and of its first token and the one after its last. */
  readonly sentence: number;
  readonly tokens: readonly [number, number];
}

export interface GumBlock {
  readonly kind: 'title' | 'paragraph' | 'turn';
  readonly start: Offset;
  end: Offset;
  readonly label: Span | null;
}

export interface GumDocument {
  readonly name: string;
  readonly text: string;
  /** Each a paragraph; `title` for heads, `turn` where a transcript says who speaks, with his name before a colon as transcripts print it. */
  readonly blocks: readonly GumBlock[];
  readonly sentences: readonly (readonly Token[])[];
  readonly mentions: readonly GoldMention[];
}

/** GUM documents of some genres, by name, from CoNLL-U with entities in the last column. */
export function gumDocuments(folder: string, genres: readonly string[]): readonly GumDocument[] {
  return readdirSync(folder)
    .filter(file => genres.some(genre => file.startsWith(`GUM_${genre}_`)))
    .sort()
    .map(file => gumDocument(basename(file, '.conllu'), readFileSync(join(folder, file), 'utf8')));
}

function gumDocument(name: string, conllu: string): GumDocument {
  let text = '';
  const blocks: GumBlock[] = [];
  let speaker: string | undefined;
  const sentences: Token[][] = [];
  const mentions: GoldMention[] = [];
  const open: { group: string; type: string; sentence: number; token: number; start: number }[] = [];
  for (const part of conllu.split('\n\n')) {
    const lines = part.split('\n').filter(line => line !== '');
    if (!lines.some(line => /^\d+\t/.test(line))) continue;
    const voice = lines.map(line => /^# speaker = #?(.+)$/.exec(line)?.[1]).find(Boolean);
    if (lines.some(line => line.startsWith('# newpar')) || blocks.length === 0 || voice !== speaker) {
      text = blocks.length === 0 ? '' : `${text.trimEnd()}\n\n`;
      const kind = lines.some(line => /newpar_block = head/.test(line)) ? 'title' : 'paragraph';
      const start = text.length;
      const name = voice?.replaceAll('_', ' ');
      if (name !== undefined) text += `${name}: `;
      const label: Span | null = name === undefined ? null : [start, start + name.length + 1];
      blocks.push({ kind: name === undefined ? kind : 'turn', start, end: text.length, label });
      speaker = voice;
    }
    const tokens: Token[] = [];
    let inWord = 0;
    for (const line of lines) {
      const [id = '', form = '', lemma = '', upos = '', , , head = '', relation = '', , misc = ''] = line.split('\t');
      const range = /^(\d+)-(\d+)$/.exec(id);
      if (range !== null) {
        place(form, misc);
        inWord = Number(range[2]) - Number(range[1]) + 1;
      }
      if (!/^\d+$/.test(id)) continue;
      if (inWord === 0) place(form, misc);
      const end = text.trimEnd().length;
      const start = inWord > 0 ? text.lastIndexOf(form, end) : end - form.length;
      if (inWord > 0) inWord--;
      tokens.push({
        start,
        end: start + form.length,
        lemma,
        upos,
        relation,
        head: head === '0' ? null : Number(head) - 1,
      });
      entities(misc, start, start + form.length, tokens.length - 1);
    }
    sentences.push(tokens);
    (blocks.at(-1) as { end: number }).end = text.trimEnd().length;
    if (!text.endsWith(' ')) text += ' ';
  }
  return {
    name,
    text: text.trimEnd(),
    blocks,
    sentences,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
  };

  function place(form: string, misc: string): void {
    text += form + (/(?:^|\|)SpaceAfter=No/.test(misc) ? '' : ' ');
  }

  /** "(3-person-…" opens, "3)" closes, "(3-person-…)" does both. */
  function entities(misc: string, start: number, end: number, token: number): void {
    const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const { 1: opening, 2: type = '', 3: both, 4: closing } of marks.matchAll(
      /\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g,
    )) {
      if (opening !== undefined) {
        const mention = { group: opening, type, sentence: sentences.length, token, start };
        if (both === undefined) open.push(mention);
        else
          mentions.push({ start, end, type, group: opening, sentence: mention.sentence, tokens: [token, token + 1] });
      } else {
        const at = open.findLastIndex(one => one.group === closing);
        const [mention] = at < 0 ? [] : open.splice(at, 1);
        if (mention === undefined || mention.sentence !== sentences.length) continue;
        mentions.push({
          start: mention.start,
          end,
          type: mention.type,
          group: mention.group,
          sentence: mention.sentence,
          tokens: [mention.token, token + 1],
        });
      }
    }
  }
}
