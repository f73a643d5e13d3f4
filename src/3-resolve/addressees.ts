import { type Account, touching } from './account.ts';
import { addUnnamed, type Cast } from './cast.ts';
import { personName } from './names.ts';

/** How many blocks from the top a letter may name whom it is to. */
const BLOCKS_OF_HEAD = 5;
/** No such line is longer, in UTF-16 code units. */
const LONGEST_LINE = 80;
const DEAR = /^Dear\s+([^,:\n]{2,60})[,:]?\s*$/u;
/** Forms of address that name nobody. */
const NOBODY =
  /\b(?:sirs?|madam|editor|friends?|all|colleagues?|readers?|members?|residents?|customers?|neighbou?rs?|parents?)\b/iu;

/** Figure of "you" in a letter: whom its salutation names, or the office it is to; null where none does. May add a figure. */
export function addresseeOf({ document }: Account, cast: Cast): number | null {
  for (const { start, end } of document.blocks.slice(0, BLOCKS_OF_HEAD)) {
    if (end - start > LONGEST_LINE) continue;
    const [line, name] = DEAR.exec(document.text.slice(start, end)) ?? [];
    if (line === undefined || name === undefined || NOBODY.test(name)) continue;
    const at = start + line.indexOf(name);
    const place = touching(cast.places, [at, at + name.length]);
    if (place !== undefined) return place.figure;
    const words = personName(name);
    const gender = words.titles.find(title => title.gender !== null)?.gender ?? null;
    return addUnnamed(cast, { kind: 'person', name: words, plural: false, roles: [], gender });
  }
  return null;
}
