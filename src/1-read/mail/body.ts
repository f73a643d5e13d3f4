import type { Span } from '../../text/span.ts';
import type { Piece } from '../compose.ts';
import { splitUnits, startsWithBullet } from '../plain/units.ts';
import { type Attribution, attributionBefore, headerAt, isDivider } from './quoted.ts';

/** Deeper quoting is one depth: nobody reads on. */
const MAX_QUOTES = 20;
const QUOTE_MARKS = /^(?:>[ \t]?){1,200}/;
/** RFC 3676, section 4.3; many programs lose the space at its end. */
const SIGNATURE = /^-- ?$/;

/** "Begin forwarded message:", in any language. */
const ANNOUNCES = /^[^.!?\n]{1,60}[:：]$/;

interface Line {
  readonly depth: number;
  readonly text: string;
}

type Speaker = NonNullable<Piece['speaker']> | null;

/**
 * The plain body of a mail: its own paragraphs, what it quotes or forwards as turns of whoever wrote that, the lines
 * that say so as their labels. Quote marks at the start of lines are taken out: the blocks say what they said.
 * `before`: how many pieces stand before these.
 */
export function bodyPieces(text: string, before: number): readonly Piece[] {
  const lines = text.split('\n').map(lineOf);
  const pieces: Piece[] = [];
  /** Who speaks at each depth; absent where the mail's own author does. */
  const speakers = new Map<number, Speaker>();
  let pending: { readonly text: string; readonly span: Span | null } | null = null;

  const add = (own: readonly Line[], depth: number) => {
    const words = own.map(line => line.text).join('\n');
    for (const unit of splitUnits(words)) {
      const isOwn = depth === 0 && !speakers.has(0);
      if (isOwn) {
        pieces.push({ kind: startsWithBullet(unit.text) ? 'list' : 'paragraph', text: unit.text });
        continue;
      }
      const at = before + pieces.length;
      if (pending !== null) {
        const speaker: Speaker = pending.span && { piece: at, span: pending.span };
        speakers.set(depth, speaker);
        const label: Span = [0, pending.text.length];
        pieces.push({ kind: 'turn', text: `${pending.text}\n${unit.text}`, label, speaker });
        pending = null;
      } else pieces.push({ kind: 'turn', text: unit.text, speaker: speakers.get(depth) ?? null });
    }
  };
  const chrome = (words: string) => {
    for (const unit of splitUnits(words)) pieces.push({ kind: 'chrome', text: unit.text });
  };
  /** Words that announce someone whose own words do not follow. */
  const drop = () => {
    if (pending !== null) chrome(pending.text);
    pending = null;
  };
  const announce = (own: readonly Line[], { speaker }: Attribution, depth: number) => {
    drop();
    const last = pieces.at(-1);
    if (last?.kind === 'paragraph' && ANNOUNCES.test(last.text))
      pieces[pieces.length - 1] = { ...last, kind: 'chrome' };
    pending = { text: own.map(line => line.text).join('\n'), span: speaker };
    for (const known of [...speakers.keys()]) if (known >= depth) speakers.delete(known);
    speakers.set(depth, null);
  };

  for (let at = 0; at < lines.length; ) {
    const depth = lines[at]?.depth ?? 0;
    let end = at;
    while (end < lines.length && lines[end]?.depth === depth) end++;
    let from = at;
    for (let line = at; line < end; line++) {
      const words = lines[line]?.text ?? '';
      if (isDivider(words)) {
        add(lines.slice(from, line), depth);
        chrome(words);
        from = line + 1;
        continue;
      }
      if (SIGNATURE.test(words) && depth === 0 && !speakers.has(0)) {
        add(lines.slice(from, line), depth);
        chrome(
          lines
            .slice(line, end)
            .map(one => one.text)
            .join('\n'),
        );
        from = end;
        break;
      }
      const header = /[:：]/.test(words)
        ? headerAt(lines.slice(line, Math.min(end, line + 14)).map(one => one.text))
        : null;
      if (header === null) continue;
      add(lines.slice(from, line), depth);
      announce(lines.slice(line, line + header.lines), header, depth);
      from = line + header.lines;
      line = from - 1;
    }
    const next = lines[end]?.depth ?? 0;
    const filled = lastFilled(lines, from, end);
    const attribution = next > depth ? attributionBefore(lines.slice(from, filled).map(one => one.text)) : null;
    if (attribution === null) add(lines.slice(from, end), depth);
    else {
      add(lines.slice(from, filled - attribution.lines), depth);
      announce(lines.slice(filled - attribution.lines, filled), attribution, next);
    }
    at = end;
  }
  drop();
  return pieces;
}

/** One past the last line that is not empty. */
function lastFilled(lines: readonly Line[], from: number, end: number): number {
  let at = end;
  while (at > from && lines[at - 1]?.text.trim() === '') at--;
  return at;
}

function lineOf(line: string): Line {
  const marks = QUOTE_MARKS.exec(line)?.[0];
  if (marks === undefined) return { depth: 0, text: line };
  const depth = Math.min(marks.split('>').length - 1, MAX_QUOTES);
  return { depth, text: line.slice(marks.length) };
}
