/** Which items belong together: joined pair by pair, asked for at the end. */
export interface Groups {
  join(a: string, b: string): void;
  /** The smallest id of the group that holds this one. */
  of(id: string): string;
}

/** Groups over ids. The answer does not depend on the order of joins. */
export function groups(ids: Iterable<string>): Groups {
  const parent = new Map<string, string>();
  for (const id of ids) parent.set(id, id);
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  return {
    join(a, b) {
      const [x, y] = [root(a), root(b)].sort() as [string, string];
      if (x !== y) parent.set(y, x);
    },
    of: root,
  };
}
