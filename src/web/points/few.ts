/** More names than this are a count. */
const MOST_NAMES = 3;

/** The first names of a list, and how many more there are of `count` in all. One more is named too: "and 1 more" is no shorter. */
export function few(names: readonly string[], count = names.length): string {
  if (count <= MOST_NAMES + 1) return names.join(', ');
  return `${names.slice(0, MOST_NAMES).join(', ')} and ${count - MOST_NAMES} more`;
}
