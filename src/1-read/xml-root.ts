/** What may stand before the root element: declarations, comments, a document type with what it declares. */
const PROLOG: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];
const DOCTYPE = /^<!doctype\s[^>[]{0,400}(?:\[[^\]]{0,3000}\]\s{0,20})?>/i;
/** Browsers believe it, whatever follows. */
const HTML = /^<!doctype html[\s>]/i;
const ROOT = /^<([\p{L}_][\p{L}\p{N}_.:-]{0,60})(?=[\s/>])/u;
/** Nobody writes more before the root. */
const MOST_STEPS = 20;

/** The name of the first element, past what XML lets stand before it; null when something else stands there. */
export function rootName(head: string): string | null {
  let rest = head;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    rest = rest.trimStart();
    const root = ROOT.exec(rest)?.[1];
    if (root !== undefined) return root.toLowerCase();
    if (HTML.test(rest)) return 'html';
    const length = lengthOfProlog(rest);
    if (length === 0) return null;
    rest = rest.slice(length);
  }
  return null;
}

function lengthOfProlog(rest: string): number {
  const doctype = DOCTYPE.exec(rest);
  if (doctype) return doctype[0].length;
  for (const [start, end] of PROLOG) {
    const at = rest.startsWith(start) ? rest.indexOf(end, start.length) : -1;
    if (at >= 0) return at + end.length;
  }
  return 0;
}
