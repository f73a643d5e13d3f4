/** Signs that a backslash keeps as they are. */
const ESCAPED = /\\([!-/:-@[-`{-~])|\ue000/g;
/** Keeps escaped signs out of reach while the others are taken off: a private-use sign, which is itself put back where the text holds it. */
const KEPT = 0xe000;

const IMAGE = /!\[([^\]\n]{0,1000})\]\(([^()\n]{0,2000}(?:\([^()\n]{0,500}\))?[^()\n]{0,500})\)/g;
const LINK =
  /\[([^\][\n]{1,1000}(?:\[[^\][\n]{0,200}\])?[^\][\n]{0,500})\]\(([^()\n]{0,2000}(?:\([^()\n]{0,500}\))?[^()\n]{0,500})\)/g;
const REFERENCE = /\[([^\][\n]{1,1000})\]\[[^\][\n]{0,200}\]/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g;
const CODE = /(`{1,3})([^`\n]{1,2000})\1/g;
/** Emphasis by stars, and by underscores only around whole words, so that `file_name_one` stays whole. */
const STARS = /(\*{1,3})(?=[^\s*])([^*\n]{1,4000}?)(?<=[^\s*])\1/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{1,4000}?)(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu;
const STRUCK = /~~([^~\n]{1,2000})~~/g;

/** The words of inline Markdown as a reader of the rendered text sees them: links by their words, no signs of emphasis. */
export function renderInline(source: string): string {
  const kept: string[] = [];
  const guarded = source.replace(ESCAPED, (whole, sign: string | undefined) => {
    kept.push(sign ?? whole);
    return String.fromCharCode(KEPT);
  });
  let at = 0;
  return guarded
    .replace(IMAGE, '$1')
    .replace(LINK, '$1')
    .replace(REFERENCE, '$1')
    .replace(AUTOLINK, '$1')
    .replace(CODE, '$2')
    .replace(STARS, '$2')
    .replace(STARS, '$2')
    .replace(UNDERSCORES, '$2')
    .replace(STRUCK, '$1')
    .replace(/\ue000/g, () => kept[at++] ?? '');
}
