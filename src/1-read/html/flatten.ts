/** Elements that never hold others. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose content is not markup: copied as it is, up to their own end tag. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));
/** Elements that browsers open again in the next block when they are left open: they deepen a tree without being nested. */
const REOPENED = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Blocks that part words; kept as a line break where their element goes. */
const PARTS =
  /^(?:div|p|section|article|li|ul|ol|dl|dd|dt|tr|table|blockquote|h[1-6]|main|aside|header|footer|nav|center|form|fieldset|figure)$/;

/** End of the tag that starts at `at`, past quoted attribute values; the text's end when it never closes. */
function tagEnd(markup: string, at: number): number {
  let quote = '';
  for (let i = at; i < markup.length; i++) {
    const character = markup[i] as string;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '>') return i + 1;
    else if ((character === '"' || character === "'") && markup[i - 1] === '=') quote = character;
  }
  return markup.length;
}

/**
 * Markup with the same words and at most `depth` elements open: tags beyond it go, with a space where words would run
 * together. One pass, no tree. Void elements, comments and raw text are copied.
 */
export function flatten(markup: string, depth: number): string {
  const out: string[] = [];
  const open: string[] = [];
  for (let at = 0; at < markup.length; ) {
    const tag = markup.indexOf('<', at);
    if (tag === -1) {
      out.push(markup.slice(at));
      break;
    }
    out.push(markup.slice(at, tag));
    const name = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(markup.slice(tag, tag + 34));
    if (!name) {
      const end = markup.startsWith('<!--', tag) ? markup.indexOf('-->', tag) + 3 : tag + 1;
      const stop = end > tag ? end : markup.length;
      out.push(markup.slice(tag, stop));
      at = stop;
      continue;
    }
    const end = tagEnd(markup, tag);
    const element = (name[2] ?? '').toLowerCase();
    at = end;
    if (RAW.has(element)) {
      const close = name[1] ? end : closeOf(markup, element, end);
      out.push(markup.slice(tag, close));
      at = close;
    } else if (VOID.has(element)) out.push(markup.slice(tag, end));
    else if (REOPENED.has(element)) continue;
    else if (name[1]) {
      const held = open.lastIndexOf(element);
      if (held === -1) out.push(' ');
      else {
        for (const left of open.splice(held).reverse()) out.push(`</${left}>`);
      }
    } else if (open.length < depth) {
      open.push(element);
      out.push(markup.slice(tag, end));
    } else out.push(PARTS.test(element) ? '<br>' : ' ');
  }
  return out.join('');
}

function closeOf(markup: string, element: string, from: number): number {
  const pattern = new RegExp(`</${element}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(markup);
  return match ? tagEnd(markup, match.index) : markup.length;
}
