/**
 * Remembers what was last made of these very values, and makes it anew when one of them is another: most decisions
 * leave most of an analysis as it was. Held as long as the first of the values is.
 */
export function remembered<const Of extends readonly [object, ...object[]], T>(
  make: (...of: Of) => T,
): (...of: Of) => T {
  const known = new WeakMap<object, { readonly of: Of; readonly made: T }>();
  return (...of) => {
    const last = known.get(of[0]);
    if (last?.of.every((value, i) => value === of[i])) return last.made;
    const made = make(...of);
    known.set(of[0], { of, made });
    return made;
  };
}
