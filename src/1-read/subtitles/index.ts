import type { Span } from '../../text/span.ts';
import { block } from '../blocks.ts';
import type { Block, Warning } from '../document.ts';
import { type Draft, type Given, type Metadata, type Opened, oneDraft } from '../draft.ts';
import { checkLines, inEncoding } from '../encoded.ts';
import { decode } from '../encoding.ts';
import { primaryLanguage } from '../language.ts';
import { normalise } from '../normalise.ts';
import { findLabels, type Label } from '../transcript.ts';
import { type Cues, cuesOf } from './cues.ts';
import { unrolled } from './rolling.ts';
import { type Spoken, spokenIn } from './turns.ts';

const TITLE = /^WEBVTT[ \t]{1,5}(?:[-–—][ \t]{0,5})?(\S.{0,200})$/;
const LANGUAGE = /^Language:\s{0,5}([\w-]{2,20})\s{0,5}$/i;

/** Subtitles in SubRip form (SRT). */
export function readSrt(file: Given): Opened {
  return readSubtitles(file, 'srt');
}

/** Subtitles in WebVTT form. */
export function readVtt(file: Given): Opened {
  return readSubtitles(file, 'vtt');
}

/**
 * What was said in a recording, as turns: each knows when its words were shown. A voice that the file names apart from
 * the words stands before them as a label, because a speaker is always words of the text.
 */
function readSubtitles({ name, bytes, charset }: Given, format: 'srt' | 'vtt'): Opened {
  const decoded = decode(bytes, 'text', charset);
  checkLines(name, decoded.text);
  const found = cuesOf(normalise(decoded.text).text);
  const spoken = spokenIn(unrolled(found.cues));
  const { text, blocks } = layOut(spoken, found.notes);
  const draft: Draft = { format, text, blocks, metadata: metadataOf(found), warnings: noteWarnings(blocks) };
  return oneDraft(inEncoding(draft, decoded));
}

function layOut(spoken: readonly Spoken[], notes: readonly string[]): { text: string; blocks: readonly Block[] } {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const labels = findLabels(spoken.map(({ kind, words }) => (kind === 'speech' ? words : ''))) ?? [];
  let at = 0;
  let speaker: Span | null = null;
  let voice: string | null = null;
  const add = (words: string): Span => {
    const gap = at === 0 ? '' : '\n\n';
    const start = at + gap.length;
    pieces.push(gap, words);
    at = start + words.length;
    return [start, at];
  };
  spoken.forEach((run, i) => {
    if (run.kind === 'sound') {
      blocks.push(block('chrome', add(run.words)));
      return;
    }
    const named = run.voice !== null && run.voice !== voice ? `${run.voice}: ` : '';
    const own: Label | null = named
      ? { label: [0, named.length - 1], speaker: [0, named.length - 2], key: '' }
      : (labels[i] ?? null);
    const [start, end] = add(named + run.words);
    const shift = ([from, to]: Span): Span => [start + from, start + to];
    if (own || run.anew) speaker = own?.speaker ? shift(own.speaker) : null;
    voice = run.voice;
    const cues = run.shown.map(({ at, from, to }, i) => ({ at: start + (i === 0 ? 0 : named.length + at), from, to }));
    blocks.push({
      ...block('turn', [start, end]),
      speaker,
      label: own && shift(own.label),
      ...(cues.length > 0 && { cues }),
    });
  });
  for (const note of notes) blocks.push(block('chrome', add(note), true));
  return { text: pieces.join(''), blocks };
}

function metadataOf({ head }: Cues): Metadata {
  const title = TITLE.exec(head[0] ?? '')?.[1]?.trim();
  const tagged = head.map(line => LANGUAGE.exec(line)?.[1]).find(Boolean);
  const language = tagged ? primaryLanguage(tagged) : null;
  return {
    ...(title && { title: { value: title, from: 'text' } }),
    ...(language && { language: { value: language, from: 'text' } }),
  };
}

function noteWarnings(blocks: readonly Block[]): readonly Warning[] {
  const message = 'No viewer of the recording could see these words: a note in the file.';
  return blocks.filter(({ hidden }) => hidden).map(({ start, end }) => ({ code: 'hidden-text', start, end, message }));
}
