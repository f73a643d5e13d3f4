/** A value in small letters, `!important` taken off. */
export interface Declaration {
  readonly value: string;
  readonly important: boolean;
}

/** Only these decide whether words can be seen. */
const RELEVANT =
  /^(?:display|visibility|opacity|filter|font-size|font|color|background|background-color|background-image|position|left|top|right|margin-left|text-indent|clip|clip-path|height|max-height|width|max-width|overflow|overflow-x|overflow-y|transform|scale|translate|content-visibility|-webkit-text-fill-color)$/;

/** Declarations of a `style` attribute or of a rule's body that bear on what can be seen; the last important one of a property stands. */
export function parseDeclarations(body: string): Map<string, Declaration> {
  const declarations = new Map<string, Declaration>();
  for (const part of body.split(';')) {
    const colon = part.indexOf(':');
    const property = part.slice(0, colon).trim().toLowerCase();
    if (colon === -1 || !RELEVANT.test(property)) continue;
    const raw = part
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const important = raw.endsWith('important');
    const value = important ? raw.replace(/\s{0,20}!\s{0,20}important$/, '') : raw;
    if (important || !declarations.get(property)?.important) declarations.set(property, { value, important });
  }
  return declarations;
}
