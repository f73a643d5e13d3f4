const QUOTE_MARKS = /^>{0,100}/;
const SIGNATURE = '-- ';

/**
 * Text in format=flowed with the lines of each paragraph joined again (RFC 3676, section 4): a line that ends with a
 * space goes on in the next of the same quote depth. The quote marks stay, one space after them.
 */
export function unflowed(text: string, dropsSpaces: boolean): string {
  const lines: string[] = [];
  /** Depth of a line that goes on; null when the last one ended its paragraph. */
  let open: number | null = null;
  for (const line of text.split('\n')) {
    const depth = QUOTE_MARKS.exec(line)?.[0].length ?? 0;
    const stuffed = line.slice(depth);
    const words = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed;
    const goesOn = words.endsWith(' ') && words !== SIGNATURE;
    const kept = goesOn && dropsSpaces ? words.slice(0, -1) : words;
    if (open === depth && words !== SIGNATURE) lines.push(`${lines.pop() ?? ''}${kept}`);
    else lines.push(depth === 0 ? kept : `${'>'.repeat(depth)} ${kept}`);
    open = goesOn ? depth : null;
  }
  return lines.join('\n');
}
