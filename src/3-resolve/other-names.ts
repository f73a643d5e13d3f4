import type { Draft } from './entities.ts';
import { keyOf, plainName } from './names.ts';

/**
 * Persons whom the text gives two names become one: "Piet Orlo, also known as Abu Tarnov". `fuller` tells, by the key of the other name,
 * the key of the first one and the reason.
 */
export function joinOtherNames(
  drafts: readonly Draft[],
  fuller: ReadonlyMap<string, { readonly key: string; readonly why: string }>,
): readonly Draft[] {
  const keyed = (draft: Draft) => keyOf(plainName(draft.name.text));
  const byKey = new Map(drafts.map(draft => [keyed(draft), draft]));
  return drafts.filter(draft => {
    const link = fuller.get(keyed(draft));
    const into = link === undefined ? undefined : byKey.get(link.key);
    if (link === undefined || into === undefined || into === draft || fuller.has(keyed(into))) return true;
    into.uses.push(...draft.uses);
    into.uses.sort((a, b) => a.start - b.start);
    into.forms.set(draft.name.text, link.why);
    into.alsoKnown.push(keyOf(draft.name));
    into.gender ??= draft.gender;
    return false;
  });
}
